/** The colours, fonts and logo that an office's editions have in place of the program's own. */
@NullMarked
package parkhang.theme;

import org.jspecify.annotations.NullMarked;
