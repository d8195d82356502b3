/** Unicode text in a locale: dates, quotes, spaces, hyphens, words. */
@NullMarked
package parkhang.text;

import org.jspecify.annotations.NullMarked;
