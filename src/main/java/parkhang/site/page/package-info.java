/** The pages of a site that lead to its editions. */
@NullMarked
package parkhang.site.page;

import org.jspecify.annotations.NullMarked;
