/** A proof of what is drawn on a page: in its place, whole, and no text over another. */
@NullMarked
package parkhang.gate.ink;

import org.jspecify.annotations.NullMarked;
