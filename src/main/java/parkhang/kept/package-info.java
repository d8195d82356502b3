/** The archive that a PDF edition carries: what belongs in it, and how it comes out again. */
@NullMarked
package parkhang.kept;

import org.jspecify.annotations.NullMarked;
