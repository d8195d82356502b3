/** The pages that the engine laid out, looked at again, and mended where no one would print them. */
@NullMarked
package parkhang.pdf.pagination;

import org.jspecify.annotations.NullMarked;
