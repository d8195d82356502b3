package parkhang.ingest;

import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How documents are to be brought in.
 *
 * @param slug of the article; null for the one that the document suggests
 * @param language that the text is written in; null where the text is to tell
 * @param said what somebody says of its front matter, by its keys: texts, lists of them, and of contacts lists of mappings; an empty one
 *     means that there is none. That counts before what the document says.
 * @param embargo null where the document is to say
 * @param free whether somebody has said that there is no embargo, whatever the words of the document
 * @param update whether an article that is there already becomes what the document says now
 * @param dry whether nothing is written
 * @param exports how the export of a whole site is read
 */
public record ImportOrder(
        @Nullable String slug,
        @Nullable Locale language,
        Map<String, Object> said,
        @Nullable OffsetDateTime embargo,
        boolean free,
        boolean update,
        boolean dry,
        ExportOptions exports) {
    public ImportOrder {
        said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
    }

    /** With all that the document says itself. */
    public static ImportOrder of(@Nullable String slug) {
        return new ImportOrder(slug, null, Map.of(), null, false, false, false, ExportOptions.NONE);
    }

    /** The same, and nothing is written. */
    ImportOrder dried() {
        return new ImportOrder(slug, language, said, embargo, free, update, true, exports);
    }
}
