/** How a language is set: quotation marks, spaces, dashes, no-break places, hyphens and ligatures. */
@NullMarked
package parkhang.text.typography;

import org.jspecify.annotations.NullMarked;
