/** A figure of lines and areas: SVG read, made safe, and taken apart into the shapes that a page draws. */
@NullMarked
package parkhang.svg;

import org.jspecify.annotations.NullMarked;
