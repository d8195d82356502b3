/** What a locale's translators have written before, and which of it helps with a unit. */
@NullMarked
package parkhang.translation.memory;

import org.jspecify.annotations.NullMarked;
