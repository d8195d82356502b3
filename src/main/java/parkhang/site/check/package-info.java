/** Proof that a site is whole: each link leads to something, each edition is listed, and nothing is there that is not public. */
@NullMarked
package parkhang.site.check;

import org.jspecify.annotations.NullMarked;
