/** A proof that an edition must pass before it is put in place: its text, read back from the PDF. */
@NullMarked
package parkhang.gate;

import org.jspecify.annotations.NullMarked;
