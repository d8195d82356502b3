/** Sheets for a print shop: trim and bleed, marks, and colours as inks. */
@NullMarked
package parkhang.prepress;

import org.jspecify.annotations.NullMarked;
