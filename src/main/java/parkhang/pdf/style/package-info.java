/** Which rules of a style sheet hold for an element: found out once for each kind of element, and kept from page to page. */
@NullMarked
package parkhang.pdf.style;

import org.jspecify.annotations.NullMarked;
