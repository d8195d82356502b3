/** Files of LibreOffice and its like, read so that every letter is in a block or named. */
@NullMarked
package parkhang.document.opendocument;

import org.jspecify.annotations.NullMarked;
