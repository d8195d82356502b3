/** Word's files (ECMA-376, Office Open XML, part 1, 17), read so that every letter is in a block or named. */
@NullMarked
package parkhang.document.word;

import org.jspecify.annotations.NullMarked;
