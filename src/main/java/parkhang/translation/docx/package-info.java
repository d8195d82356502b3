/** Targets as tables in a Word file, a row for each unit, with the inline codes as tags. */
@NullMarked
package parkhang.translation.docx;

import org.jspecify.annotations.NullMarked;
