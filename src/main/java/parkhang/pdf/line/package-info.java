/** Lines of text: shaped as a whole, put in order, justified, and handed to the engine as they are drawn. */
@NullMarked
package parkhang.pdf.line;

import org.jspecify.annotations.NullMarked;
