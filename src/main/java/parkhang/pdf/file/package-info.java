/** A PDF document as bytes: its objects numbered, packed and told where each lies. */
@NullMarked
package parkhang.pdf.file;

import org.jspecify.annotations.NullMarked;
