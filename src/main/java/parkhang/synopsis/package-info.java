/** One article in several locales: where its units fall, and two languages side by side. */
@NullMarked
package parkhang.synopsis;

import org.jspecify.annotations.NullMarked;
