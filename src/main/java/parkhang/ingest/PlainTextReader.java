package parkhang.ingest;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.article.ArticleKind;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

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
            Draft.Head none =
                    new Draft.Head(source.file(), null, null, head.date(), null, null, List.of(), List.of(), null);
            return new Draft(none, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null);
        }
        URI canonical = HeadReader.canonical(head.addressed(), source.file(), guesses);
        Draft.Head said = new Draft.Head(
                source.file(),
                head.isImmediate() ? ArticleKind.PRESS_RELEASE : null,
                new Line(title.place(), List.of(new Inline.Text(title.place(), TextInlines.words(title)))),
                head.date(),
                null,
                canonical,
                List.of(),
                List.of(),
                null);
        List<Block> blocks = TextBlocks.of(head.body(), guesses);
        List<Office> offices = new OfficeLocales(guesses).offices(found.offices());
        return new Draft(
                said,
                head.letterhead().stream()
                        .map(span -> new Draft.Aside(span.place(), span.words()))
                        .toList(),
                blocks,
                List.of(),
                List.of(),
                offices,
                guesses.list(),
                null);
    }

    /** Rows with tabs are rows of a table. */
    private static Stream<TextSpan> cells(TextSpan span) {
        boolean table = span.lines().stream().allMatch(line -> line.text().indexOf('\t') >= 0);
        return table ? span.cells().stream() : Stream.of(span);
    }
}
