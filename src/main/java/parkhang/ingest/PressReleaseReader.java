package parkhang.ingest;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.yaml.YamlWriter;

/**
 * Reads a press release in plain text: a line for the organisation, the title, the address between angle brackets, the
 * date, paragraphs with links as {@code [text](address)} and bare lines as headings, and the offices at the foot.
 */
public final class PressReleaseReader {
    private PressReleaseReader() {}

    /** Reads a release whose date is written in English. */
    public static Optional<PressRelease> read(SourceText source, Diagnostics diagnostics) {
        return read(source, Locale.ENGLISH, diagnostics);
    }

    /**
     * The release; empty and reported where it lacks a title, a date or a text. What was guessed is reported too.
     *
     * @param locale in which the date is written
     */
    public static Optional<PressRelease> read(SourceText source, Locale locale, Diagnostics diagnostics) {
        OfficeReader.Found found = new OfficeReader().read(Passage.in(source));
        return new HeadReader(source, new ReleaseDate(locale), diagnostics)
                .read(found.above())
                .map(head -> {
                    String article = frontMatter(head) + "\n"
                            + BodyWriter.write(head.body(), diagnostics).markdown();
                    List<Office> offices = new OfficeNaming(diagnostics).offices(found.offices());
                    return new PressRelease(Slug.of(head), article, offices);
                });
    }

    private static String frontMatter(ReleaseHead head) {
        Map<String, String> yaml = new LinkedHashMap<>();
        yaml.put("title", head.title());
        yaml.put("date", head.date().toString());
        URI canonical = head.canonical();
        if (canonical != null) {
            yaml.put("canonical", canonical.toString());
        }
        return "---\n" + YamlWriter.write(yaml) + "---\n";
    }
}
