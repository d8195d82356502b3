/** An edition's words for machines, as Markdown and as plain text. */
@NullMarked
package parkhang.plain;

import org.jspecify.annotations.NullMarked;
