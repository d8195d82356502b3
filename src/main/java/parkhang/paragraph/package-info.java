/** Where the lines of a paragraph end, chosen for all of them together. */
@NullMarked
package parkhang.paragraph;

import org.jspecify.annotations.NullMarked;
