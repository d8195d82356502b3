package parkhang.ingest;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.yaml.YamlWriter;

/**
 * Reads plain text as a press release writes it: a line for the organisation, the title, the address between angle brackets,
 * the date, paragraphs with links as {@code [text](address)} and bare lines as headings, and the offices at the foot. Each of
 * them may be missing.
 */
final class PlainTextReader implements DocumentReader {
    private final Locale language;
    private final boolean cells;

    /**
     * @param language in which the date is written
     * @param cells whether each cell of a table stands alone, as units do; or else a table is a paragraph
     */
    PlainTextReader(Locale language, boolean cells) {
        this.language = language;
        this.cells = cells;
    }

    /** Any document: what nobody else knows is text. */
    @Override
    public boolean reads(Document document) {
        return true;
    }

    @Override
    public Optional<Draft> read(Document document, Diagnostics diagnostics) {
        return document.text(diagnostics).map(this::draft);
    }

    private Draft draft(SourceText source) {
        OfficeReader.Found found = new OfficeReader().read(TextSpan.in(source));
        List<TextSpan> above =
                cells ? found.above().stream().flatMap(PlainTextReader::cells).toList() : found.above();
        HeadReader.Found head = new HeadReader(language).read(above);
        Diagnostics guesses = new Diagnostics();
        TextSpan title = head.title();
        if (title == null) {
            Draft.Head none = new Draft.Head(source.file(), null, head.date(), null);
            return new Draft(none, List.of(), "", "", List.of(), List.of(), List.of());
        }
        URI canonical = HeadReader.canonical(head.addressed(), source.file(), guesses);
        Draft.Head said = new Draft.Head(source.file(), LineWriter.words(title), head.date(), canonical);
        MarkdownWriter.Body body = MarkdownWriter.write(head.body(), guesses);
        List<Office> offices = new OfficeLocales(guesses).offices(found.offices());
        String frontMatter = frontMatter(said, head.isImmediate());
        int frontLines = (int) frontMatter.chars().filter(c -> c == '\n').count();
        List<Place> places = new ArrayList<>(Collections.nCopies(frontLines, title.place()));
        places.addAll(body.places());
        return new Draft(
                said,
                head.letterhead().stream()
                        .map(span -> new Draft.Aside(span.place(), span.words()))
                        .toList(),
                frontMatter,
                body.markdown(),
                places,
                offices,
                guesses.list());
    }

    /** Rows with tabs are rows of a table. */
    private static Stream<TextSpan> cells(TextSpan span) {
        boolean table = span.lines().stream().allMatch(line -> line.text().indexOf('\t') >= 0);
        return table ? span.cells().stream() : Stream.of(span);
    }

    /** With the blank line below it. */
    private static String frontMatter(Draft.Head head, boolean isImmediate) {
        Map<String, String> yaml = new LinkedHashMap<>();
        put(yaml, "kind", isImmediate ? ArticleKind.PRESS_RELEASE.word() : null);
        put(yaml, "title", head.title());
        put(yaml, "date", head.date() == null ? null : head.date().day());
        put(yaml, "canonical", head.canonical());
        return "---\n" + YamlWriter.write(yaml) + "---\n\n";
    }

    private static void put(Map<String, String> yaml, String key, @Nullable Object value) {
        if (value != null) {
            yaml.put(key, value.toString());
        }
    }
}
