/** The style sheets of pages, and which rules hold for an element, found once for each kind of element. */
@NullMarked
package parkhang.pdf.style;

import org.jspecify.annotations.NullMarked;
