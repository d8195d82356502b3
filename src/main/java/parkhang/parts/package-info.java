/** A document that is a zip of other files: read within limits, and written the same for the same. */
@NullMarked
package parkhang.parts;

import org.jspecify.annotations.NullMarked;
