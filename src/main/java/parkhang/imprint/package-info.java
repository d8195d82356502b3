/** The office and its paper. */
@NullMarked
package parkhang.imprint;

import org.jspecify.annotations.NullMarked;
