/** Proof that a finished edition is whole. */
@NullMarked
package parkhang.verify;

import org.jspecify.annotations.NullMarked;
