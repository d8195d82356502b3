/** The fonts at hand, what they cover, and shaped glyph runs in visual order. */
@NullMarked
package parkhang.font;

import org.jspecify.annotations.NullMarked;
