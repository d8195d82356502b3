/** What is drawn on a page: glyphs in our own fonts, and the shapes of figures. */
@NullMarked
package parkhang.pdf.draw;

import org.jspecify.annotations.NullMarked;
