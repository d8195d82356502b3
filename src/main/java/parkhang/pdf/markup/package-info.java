/** An edition's markup made ready for a page: what a browser does by itself, or does not need. */
@NullMarked
package parkhang.pdf.markup;

import org.jspecify.annotations.NullMarked;
