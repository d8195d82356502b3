package parkhang.document.markdown;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import parkhang.article.ArticleCode;
import parkhang.article.ArticleReader;
import parkhang.article.Block;
import parkhang.article.PlainText;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.HeadingLevels;
import parkhang.document.web.PictureSource;
import parkhang.document.web.WebFragment;
import parkhang.text.SourceText;

/**
 * Reads Markdown of Hugo, Jekyll, Docusaurus, Pandoc and Obsidian: as HTML, as these programs make it, for HTML may stand in it anywhere.
 */
public final class MarkdownDocument {
    /** How deep blocks, or emphasis and links, may stand in each other. */
    private static final int DEEPEST = 64;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            FootnotesExtension.builder().inlineFootnotes(true).build(),
            StrikethroughExtension.builder().requireTwoTildes(true).build(),
            TaskListItemsExtension.create());

    /** Markup that is printed as it is typed. */
    private static final Set<Code> TYPED = Set.of(
            ArticleCode.FORMULA,
            ArticleCode.SHORTCODE,
            ArticleCode.JSX,
            ArticleCode.CONTAINER,
            ArticleCode.DEFINITION_LIST,
            ArticleCode.MARKUP_UNKNOWN,
            ArticleCode.WIKI_LINK,
            ArticleCode.CITATION,
            ArticleCode.IMAGE_MALFORMED,
            ArticleCode.LINK_MALFORMED,
            ArticleCode.TABLE_MALFORMED,
            ArticleCode.TABLE_ROW_LENGTH,
            ArticleCode.NOTE_MISSING,
            ArticleCode.NOTE_MISPLACED,
            ArticleCode.NESTING_TOO_DEEP);

    private MarkdownDocument() {}

    /** Whether a text begins with what another program says of it: in TOML or JSON, or as Pandoc's title block. */
    public static boolean hasForeignFront(SourceText source) {
        return FrontLines.of(source.text())
                .filter(lines -> lines.form() != FrontLines.Form.YAML)
                .isPresent();
    }

    /** What a file holds; empty and reported where what stands before its text can't be read. */
    public static Optional<Content> read(SourceText source, Diagnostics diagnostics) {
        Diagnostics findings = new Diagnostics();
        Optional<FrontLines> lines = FrontLines.of(source.text());
        Optional<FrontValues> front = lines.isEmpty()
                ? Optional.of(new FrontValues(Map.of(), key -> Place.of(source.file())))
                : FrontValues.read(source.file(), lines.get(), diagnostics);
        return front.map(values -> {
            Content.Said said = new FrontMapping(source.file(), values, findings).said();
            int bodyLine = lines.map(FrontLines::bodyLine).orElse(0);
            return content(source, bodyLine, said, findings);
        });
    }

    private static Content content(SourceText source, int bodyLine, Content.Said said, Diagnostics findings) {
        String file = source.file();
        String body = source.fromLine(bodyLine);
        Conversion conversion = new Conversion(file, body, bodyLine, findings);
        Node document = parser(conversion).parse(body);
        IdentityHashMap<Node, Map<String, String>> attributes = MarkdownTree.attributes(document, conversion);
        String html = new MarkdownHtml(conversion, attributes).write(document, EXTENSIONS);
        PictureSource pictures =
                PictureSource.beside(Path.of(file).toAbsolutePath().getParent());
        WebFragment.Found found = WebFragment.read(
                html, new WebFragment.Setting(file, bodyLine + 1, pictures, true, MarkdownDocument::isIdle));
        List<Block> blocks = new ArrayList<>(Neighbours.joined(found.blocks()));
        Content.Said titled = titled(said, blocks);
        return new Content(
                file,
                titled,
                List.of(),
                HeadingLevels.of(blocks),
                found.notes(),
                found.pictures(),
                List.of(),
                Stream.of(findings.list(), found.findings(), typed(file, conversion))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(
                                finding -> finding.place().line()))
                        .toList());
    }

    private static Parser parser(Conversion conversion) {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .customBlockParserFactory(Container.parser(conversion))
                .customBlockParserFactory(Definition.parser(conversion))
                .customBlockParserFactory(VerbatimBlock.parser(conversion))
                .customInlineContentParserFactory(new ForeignInlines(conversion))
                .customDelimiterProcessor(new Highlight(conversion))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
    }

    private static boolean isIdle(String comment) {
        return comment.equals("more") || comment.equals("truncate") || comment.isEmpty();
    }

    /** Takes the title out of the text, where the text begins with it. */
    private static Content.Said titled(Content.Said said, List<Block> blocks) {
        if (blocks.isEmpty() || !(blocks.get(0) instanceof Block.Heading first) || first.level() != 1) {
            return said;
        }
        String words = PlainText.of(first.text()).strip();
        Content.Aside title = said.title();
        if (title != null && !title.words().equals(words)) {
            return said;
        }
        blocks.remove(0);
        return new Content.Said(
                title == null ? new Content.Aside(first.place(), words) : title,
                said.titleBeside(),
                said.summary(),
                said.date(),
                said.canonical(),
                said.authors(),
                said.tags(),
                said.language(),
                said.slug(),
                said.extra());
    }

    /** Markup that neither CommonMark nor this reader knows. */
    private static List<Diagnostic> typed(String file, Conversion conversion) {
        Diagnostics all = new Diagnostics();
        ArticleReader.draft("draft", SourceText.of(file, conversion.rest()), all);
        return all.list().stream().filter(one -> TYPED.contains(one.code())).toList();
    }
}
