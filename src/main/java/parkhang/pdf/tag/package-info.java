/** What a PDF says of itself: tags, metadata, output intent and attached files. */
@NullMarked
package parkhang.pdf.tag;

import org.jspecify.annotations.NullMarked;
