/** What a finished page says of its edition, for all that leads to it. */
@NullMarked
package parkhang.site.edition;

import org.jspecify.annotations.NullMarked;
