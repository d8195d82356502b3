/** An HTML edition as a tagged, archivable PDF. */
@NullMarked
package parkhang.pdf;

import org.jspecify.annotations.NullMarked;
