/** What stands at the head and the foot of each page besides its text. */
@NullMarked
package parkhang.pdf.furniture;

import org.jspecify.annotations.NullMarked;
