/** A bundle's targets as XLIFF 2.1, and what goes out and comes back as XLIFF 1.2 and 2. */
@NullMarked
package parkhang.translation.xliff;

import org.jspecify.annotations.NullMarked;
