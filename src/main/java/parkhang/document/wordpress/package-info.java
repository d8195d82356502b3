/** The export of a WordPress site, read post by post whatever its size. */
@NullMarked
package parkhang.document.wordpress;

import org.jspecify.annotations.NullMarked;
