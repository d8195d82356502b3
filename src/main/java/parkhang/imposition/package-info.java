/** Several pages on one side of a sheet: booklets to fold and staple, and proofs to look at. */
@NullMarked
package parkhang.imposition;

import org.jspecify.annotations.NullMarked;
