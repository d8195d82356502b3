/** One article, one locale, one office: all wording decided. */
@NullMarked
package parkhang.edition;

import org.jspecify.annotations.NullMarked;
