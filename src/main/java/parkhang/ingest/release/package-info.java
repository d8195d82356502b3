/** What a press release says: its head, embargo, contacts, offices, notes and sections, in whatever form it came. */
@NullMarked
package parkhang.ingest.release;

import org.jspecify.annotations.NullMarked;
