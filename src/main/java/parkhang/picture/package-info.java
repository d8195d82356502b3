/** Pictures of pixels: what kind a file is of, how large and how turned it is, and its colours as a browser shows them. */
@NullMarked
package parkhang.picture;

import org.jspecify.annotations.NullMarked;
