/** The canonical article and its reader. */
@NullMarked
package parkhang.article;

import org.jspecify.annotations.NullMarked;
