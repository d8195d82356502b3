package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Bidi;
import parkhang.text.SourceText;

/** Reads an article: YAML front matter, then CommonMark with tables and footnotes. */
public final class ArticleReader {
    private ArticleReader() {}

    /** The article; empty and reported where it has no usable front matter. All other problems are reported, and left out. */
    public static Optional<Article> read(String slug, SourceText source, Diagnostics diagnostics) {
        return FrontMatterReader.read(source, diagnostics).map(found -> {
            MarkdownParser.Body body = MarkdownParser.parse(source, found.bodyLine());
            BlockReader blocks = new BlockReader(new InlineReader(source, found.bodyLine(), diagnostics));
            List<Block> text = blocks.read(body.document());
            List<Note> notes = new NoteReader(blocks).read(body.notes());
            Article article = new Article(slug, source.file(), found.front(), text, notes);
            reportDeadLinks(article, blocks.anchors(), diagnostics);
            reportOpenDirections(article, diagnostics);
            return article;
        });
    }

    /** What an article says of itself, without its text; empty and reported where it has no usable front matter. */
    public static Optional<FrontMatter> front(SourceText source, Diagnostics diagnostics) {
        return FrontMatterReader.read(source, diagnostics).map(FrontMatterReader.Found::front);
    }

    /**
     * A text that is to become something else, such as a translation from elsewhere: its front matter may be missing, or lack
     * what an edition needs. No note is left out, and its date says nothing.
     */
    public static Article draft(String slug, SourceText source, Diagnostics diagnostics) {
        FrontMatterReader.Found found = FrontMatterReader.draft(source, diagnostics);
        MarkdownParser.Body body = MarkdownParser.parse(source, found.bodyLine());
        BlockReader blocks = new BlockReader(new InlineReader(source, found.bodyLine(), diagnostics));
        List<Block> text = blocks.read(body.document());
        List<Note> notes = new NoteReader(blocks).readAll(body.notes());
        return new Article(slug, source.file(), found.front(), text, notes);
    }

    /** A page ends each text's direction with the text, so what its author left open is drawn in another order than it was meant. */
    private static void reportOpenDirections(Article article, Diagnostics diagnostics) {
        List<List<Inline>> runs = new ArrayList<>(Runs.of(article));
        FrontMatter front = article.front();
        runs.add(front.title().text());
        Stream.of(Optional.ofNullable(front.summary()), Optional.ofNullable(front.correction()))
                .flatMap(Optional::stream)
                .forEach(line -> runs.add(line.text()));
        for (List<Inline> run : runs) {
            Bidi.withoutPartner(PlainText.of(run))
                    .ifPresent(control ->
                            diagnostics.report(run.get(0).place(), ArticleCode.DIRECTION_OPEN.with(control)));
        }
    }

    private static void reportDeadLinks(Article article, Anchors anchors, Diagnostics diagnostics) {
        for (Inline inline : Runs.all(article)) {
            if (inline instanceof Inline.Link link
                    && link.address().startsWith("#")
                    && !anchors.has(link.address().substring(1))) {
                diagnostics.report(
                        link.place(), ArticleCode.LINK_HEADING_UNKNOWN.with(Map.of("heading", link.address())));
            }
        }
    }
}
