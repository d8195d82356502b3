/** An archive as it is now: watched, seen at a glance, and its editions made while somebody looks. */
@NullMarked
package parkhang.workbench.live;

import org.jspecify.annotations.NullMarked;
