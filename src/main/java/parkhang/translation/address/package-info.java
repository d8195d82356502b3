/** Pages in a locale's own language, in place of those that an article links to. */
@NullMarked
package parkhang.translation.address;

import org.jspecify.annotations.NullMarked;
