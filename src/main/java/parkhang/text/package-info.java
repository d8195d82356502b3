/** Unicode text in a locale: characters, scripts, words, dates, and the rules that work on it. */
@NullMarked
package parkhang.text;

import org.jspecify.annotations.NullMarked;
