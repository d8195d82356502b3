/** An archive that is not there yet: begun in a folder by whoever opens the workbench there. */
@NullMarked
package parkhang.workbench.begin;

import org.jspecify.annotations.NullMarked;
