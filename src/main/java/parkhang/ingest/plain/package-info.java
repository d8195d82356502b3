/** Plain text as blocks: its paragraphs, lists, tables, quotations and rules, as people type them. */
@NullMarked
package parkhang.ingest.plain;

import org.jspecify.annotations.NullMarked;
