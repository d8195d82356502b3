/** The whole run: what is due, many at once, the report. */
@NullMarked
package parkhang.press;

import org.jspecify.annotations.NullMarked;
