/** The page that an edition is set on: its sheet, its margins, and what a printer asks of both. */
@NullMarked
package parkhang.pdf.page;

import org.jspecify.annotations.NullMarked;
