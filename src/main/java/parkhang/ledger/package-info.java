/** Which edition was made of what, so that only what is due is made again. */
@NullMarked
package parkhang.ledger;

import org.jspecify.annotations.NullMarked;
