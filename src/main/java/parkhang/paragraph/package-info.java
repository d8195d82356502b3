/** Where the lines of a paragraph end, chosen for all of them together, and how well they came out. */
@NullMarked
package parkhang.paragraph;

import org.jspecify.annotations.NullMarked;
