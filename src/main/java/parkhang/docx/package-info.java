/** An edition as a Word file. */
@NullMarked
package parkhang.docx;

import org.jspecify.annotations.NullMarked;
