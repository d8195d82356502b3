package parkhang.press;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import parkhang.diagnostic.Diagnostics;

/**
 * What became of an edition.
 *
 * @param files what was written; empty where the edition failed
 * @param bytes of all files together
 */
public record Finished(String slug, Locale locale, List<Path> files, long bytes, Diagnostics diagnostics) {
    public Finished {
        files = List.copyOf(files);
    }

    /** An edition that was not even begun, for a reason that is reported elsewhere. */
    static Finished failed(String slug, Locale locale) {
        return new Finished(slug, locale, List.of(), 0, new Diagnostics());
    }

    public boolean failed() {
        return files.isEmpty();
    }
}
