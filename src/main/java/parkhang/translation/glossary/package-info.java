/** The terms that a locale's translators have agreed on, as CSV and as TBX-Basic. */
@NullMarked
package parkhang.translation.glossary;

import org.jspecify.annotations.NullMarked;
