/** Pairs of source and target as TMX 1.4b, which translation tools exchange their memories in. */
@NullMarked
package parkhang.translation.tmx;

import org.jspecify.annotations.NullMarked;
