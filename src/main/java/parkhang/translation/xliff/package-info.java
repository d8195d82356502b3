/** A bundle's targets as XLIFF 2.1. */
@NullMarked
package parkhang.translation.xliff;

import org.jspecify.annotations.NullMarked;
