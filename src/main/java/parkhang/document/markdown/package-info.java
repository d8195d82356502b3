/** Markdown of other programs, with what they say of it in front, read so that every sign is in a block or named. */
@NullMarked
package parkhang.document.markdown;

import org.jspecify.annotations.NullMarked;
