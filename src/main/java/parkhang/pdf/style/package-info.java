/** Which rules of a style sheet hold for an element, found once for each kind of element. */
@NullMarked
package parkhang.pdf.style;

import org.jspecify.annotations.NullMarked;
