/** The archive that a PDF edition carries: what belongs in it, and how it comes out again. */
@NullMarked
package parkhang.attachment;

import org.jspecify.annotations.NullMarked;
