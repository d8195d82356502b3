/** The whole run: the editions that are due, made and proved, many at once, and put in place. */
@NullMarked
package parkhang.export;

import org.jspecify.annotations.NullMarked;
