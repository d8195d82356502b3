/** The checks: what is wrong with a target beside its source. */
@NullMarked
package parkhang.translation.check;

import org.jspecify.annotations.NullMarked;
