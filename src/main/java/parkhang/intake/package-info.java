/** A document from elsewhere as a canonical article, and its offices as imprints. */
@NullMarked
package parkhang.intake;

import org.jspecify.annotations.NullMarked;
