/** What stands at the head and the foot of each page besides its text: shaped, broken into lines, and drawn as artifacts. */
@NullMarked
package parkhang.pdf.furniture;

import org.jspecify.annotations.NullMarked;
