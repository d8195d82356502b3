package parkhang.edition;

import java.util.Locale;
import parkhang.text.FileSize;

/**
 * A file that a published page leads to.
 *
 * @param size in bytes
 */
public record PublishedFile(FileKind kind, long size) {
    /** What it is and how large: PDF, 240 kB. */
    public String words(Locale locale) {
        return kind.format().known() + " (" + FileSize.of(size, locale) + ")";
    }
}
