/** Word files, read so that every letter is in a block or named. */
@NullMarked
package parkhang.document.word;

import org.jspecify.annotations.NullMarked;
