package parkhang.edition;

import java.util.Locale;
import parkhang.text.FileSize;

/**
 * A file that a published page leads to.
 *
 * @param size in bytes
 */
public record PublishedFile(FileKind kind, long size) {
    /** What it is and how large, in one piece: PDF (240 kB). */
    public String words(Locale locale) {
        return kind.format().known() + "\u00A0(" + FileSize.of(size, locale).replace(' ', '\u00A0') + ")";
    }
}
