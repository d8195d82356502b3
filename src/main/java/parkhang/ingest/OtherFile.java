package parkhang.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;

/** What else lies in a folder of documents: pictures, parts of saved pages, and what no reader knows. */
final class OtherFile {
    /** Of files that are text for a program. No text says so as surely as its name. */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("css", "js", "mjs", "json", "csv", "tsv", "yaml", "yml", "ini", "log", "svg", "url", "properties");

    private OtherFile() {}

    /** That it is passed over, and what it is; empty where it may be a document. */
    static Optional<Finding> of(Document document) {
        Optional<UnreadKind> unread = Arrays.stream(UnreadKind.values())
                .filter(kind -> kind.reads(document))
                .findFirst();
        if (unread.isPresent()) {
            return unread.map(kind -> IngestCode.DOCUMENT_SKIPPED.with("unread", Map.of("what", kind.what())));
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (FOR_PROGRAMS.contains(ending)) {
            return Optional.of(IngestCode.DOCUMENT_SKIPPED.with("program", Map.of()));
        }
        boolean zip = document.beginning().startsWith("PK");
        return zip || document.text(new Diagnostics()).isPresent()
                ? Optional.empty()
                : Optional.of(IngestCode.DOCUMENT_SKIPPED.with("unknown", Map.of()));
    }
}
