package parkhang.ingest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parkhang.diagnostic.Diagnostics;

/** What else lies in a folder of documents: pictures, parts of saved pages, and what no reader knows. */
final class OtherFile {
    /** Of files that are text for a program. No text says so as surely as its name. */
    private static final Set<String> FOR_PROGRAMS =
            Set.of("css", "js", "mjs", "json", "csv", "tsv", "yaml", "yml", "ini", "log", "svg", "url", "properties");

    private OtherFile() {}

    /** What a file is; empty where it may be a document. */
    static Optional<String> of(Document document) {
        Optional<UnreadKind> unread = Arrays.stream(UnreadKind.values())
                .filter(kind -> kind.reads(document))
                .findFirst();
        if (unread.isPresent()) {
            return unread.map(kind -> kind.words() + ", which is not read");
        }
        String name = document.name().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (FOR_PROGRAMS.contains(ending)) {
            return Optional.of("a file for a program, no document");
        }
        boolean zip = document.beginning().startsWith("PK");
        return zip || document.text(new Diagnostics()).isPresent()
                ? Optional.empty()
                : Optional.of("no document of a kind that is read");
    }
}
