/** Translations that nobody made, so that the pages show what a real one would do to them. */
@NullMarked
package parkhang.translation.pseudo;

import org.jspecify.annotations.NullMarked;
