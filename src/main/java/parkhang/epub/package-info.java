/** An edition or a volume as an e-book, with the pages of its PDF. */
@NullMarked
package parkhang.epub;

import org.jspecify.annotations.NullMarked;
