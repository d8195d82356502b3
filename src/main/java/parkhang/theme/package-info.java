/** The colours, fonts and logo that an office's editions have in place of the program's own, their sizes and the form of their first page. */
@NullMarked
package parkhang.theme;

import org.jspecify.annotations.NullMarked;
