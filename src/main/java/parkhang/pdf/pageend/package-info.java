/** Page ends that all editions of an article have in common: where a page may end, what stands between needs, and where they end. */
@NullMarked
package parkhang.pdf.pageend;

import org.jspecify.annotations.NullMarked;
