package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** Writes a run as Markdown, and reads it back: what would become another run is written with more care. */
final class InlineWriter {
    private static final Pattern LINE = Pattern.compile("(?m)^.*$");

    private final Set<String> notes;
    private final Diagnostics diagnostics;

    /** @param notes the labels that a reference may name */
    InlineWriter(Set<String> notes, Diagnostics diagnostics) {
        this.notes = Set.copyOf(notes);
        this.diagnostics = diagnostics;
    }

    /** Lines of a paragraph. */
    String paragraph(List<Inline> run) {
        return paragraph(new WritableRun(notes, true, diagnostics).of(run), run);
    }

    /** A paragraph of one line. */
    String line(List<Inline> run) {
        return paragraph(oneLine(run), run);
    }

    private String paragraph(List<Inline> wanted, List<Inline> run) {
        return written(
                wanted,
                run,
                markdown -> LINE.matcher(markdown)
                        .replaceAll(line -> Matcher.quoteReplacement(MarkdownEscape.paragraph(line.group()))),
                Function.identity(),
                block -> block instanceof Block.Paragraph paragraph ? paragraph.text() : null);
    }

    /** A heading's words, without the signs before them. */
    String heading(List<Inline> run) {
        return written(
                oneLine(run),
                run,
                MarkdownEscape::heading,
                markdown -> "## " + markdown,
                block -> block instanceof Block.Heading heading ? heading.text() : null);
    }

    String cell(List<Inline> run) {
        return written(
                oneLine(run),
                run,
                markdown -> markdown.replace("|", "\\|"),
                markdown -> "| " + markdown + " |\n| --- |",
                block -> block instanceof Block.Table table
                        ? table.head().get(0).cells().get(0).text()
                        : null);
    }

    /** A figure without its credit. */
    String figure(Block.Figure figure) {
        Inline.Image image = new WritableRun(notes, false, diagnostics).image(figure.image());
        String caption = figure.caption() == null
                ? ""
                : PlainText.of(oneLine(figure.caption().text()));
        return Stream.of(InlineMarkdown.Care.values())
                .map(care -> InlineMarkdown.image(image, caption, care))
                .filter(markdown -> isFigure(markdown, image, caption))
                .findFirst()
                .orElseGet(() -> InlineMarkdown.image(image, caption, InlineMarkdown.Care.ESCAPED));
    }

    private static boolean isFigure(String markdown, Inline.Image wanted, String caption) {
        return only(read(markdown, new Diagnostics()))
                .filter(block -> block instanceof Block.Figure figure
                        && unplaced(List.of(figure.image())).equals(List.of(wanted))
                        && (figure.caption() == null
                                        ? ""
                                        : PlainText.of(figure.caption().text()))
                                .equals(caption))
                .isPresent();
    }

    /** A heading's words as they are read back. */
    String words(List<Inline> run) {
        return PlainText.of(new WritableRun(notes, false, new Diagnostics()).of(run));
    }

    /** The run without line breaks, which only a paragraph has. */
    private List<Inline> oneLine(List<Inline> run) {
        return new WritableRun(notes, false, diagnostics).of(run);
    }

    /**
     * The first writing that reads back as what was wanted, and of those one of which no reader is warned where there is one; where
     * none does, the words without emphasis.
     *
     * @param run as it was given, for its places
     * @param kept escapes what stands in a block of the kind
     * @param whole makes such a block of it
     * @param text what stands in a block of the kind; null in another
     */
    private String written(
            List<Inline> wanted,
            List<Inline> run,
            Function<String, String> kept,
            Function<String, String> whole,
            Function<Block, @Nullable List<Inline>> text) {
        Optional<String> found = first(wanted, kept, whole, text);
        if (found.isPresent()) {
            return found.get();
        }
        Place place = run.isEmpty() ? WritableRun.NOWHERE : run.get(0).place();
        NotInMarkdown.report(place, "emphasis", diagnostics);
        List<Inline> plain = new WritableRun(notes, true, new Diagnostics()).of(withoutEmphasis(wanted));
        return first(plain, kept, whole, text)
                .orElseGet(() -> kept.apply(InlineMarkdown.of(plain, InlineMarkdown.Care.ESCAPED)));
    }

    private Optional<String> first(
            List<Inline> wanted,
            Function<String, String> kept,
            Function<String, String> whole,
            Function<Block, @Nullable List<Inline>> text) {
        String definitions = Runs.only(Inline.NoteReference.class, Runs.flat(wanted)).stream()
                .map(reference -> "\n\n[^" + reference.label() + "]: -")
                .distinct()
                .collect(Collectors.joining());
        List<String> readBack = new ArrayList<>();
        for (InlineMarkdown.Care care : InlineMarkdown.Care.values()) {
            String markdown = kept.apply(InlineMarkdown.of(wanted, care));
            Diagnostics found = new Diagnostics();
            boolean isSame = only(read(whole.apply(markdown) + definitions, found))
                    .map(text)
                    .filter(back -> unplaced(back).equals(wanted))
                    .isPresent();
            if (isSame && isClear(found)) {
                return Optional.of(markdown);
            } else if (isSame) {
                readBack.add(markdown);
            }
        }
        return readBack.stream().findFirst();
    }

    private static List<Inline> withoutEmphasis(List<Inline> run) {
        return run.stream()
                .flatMap(inline -> inline instanceof Inline.Emphasis
                                || inline instanceof Inline.Strong
                                || inline instanceof Inline.Styled
                        ? withoutEmphasis(inline.children()).stream()
                        : Stream.of(inline.withChildren(withoutEmphasis(inline.children()))))
                .toList();
    }

    private static Optional<Block> only(List<Block> blocks) {
        return blocks.size() == 1 ? Optional.of(blocks.get(0)) : Optional.empty();
    }

    private static List<Block> read(String markdown, Diagnostics found) {
        SourceText source = SourceText.of("", markdown + "\n");
        Node document = MarkdownParser.parse(source, 0).document();
        return new BlockReader(new InlineReader(source, 0, found)).read(document);
    }

    /** Whether whoever reads it is told of nothing that only seems to be markup. */
    private static boolean isClear(Diagnostics found) {
        return found.list().stream()
                .allMatch(one -> one.code() == ArticleCode.IMAGE_DESCRIPTION_MISSING
                        || one.code() == ArticleCode.IMAGE_ATTRIBUTES);
    }

    private static List<Inline> unplaced(List<Inline> run) {
        return run.stream().map(InlineWriter::unplaced).toList();
    }

    private static Inline unplaced(Inline inline) {
        Place nowhere = WritableRun.NOWHERE;
        List<Inline> children = unplaced(inline.children());
        if (inline instanceof Inline.Text text) {
            return new Inline.Text(nowhere, text.text());
        } else if (inline instanceof Inline.Emphasis) {
            return new Inline.Emphasis(nowhere, children);
        } else if (inline instanceof Inline.Strong) {
            return new Inline.Strong(nowhere, children);
        } else if (inline instanceof Inline.Styled styled) {
            return new Inline.Styled(nowhere, styled.style(), children);
        } else if (inline instanceof Inline.Code code) {
            return new Inline.Code(nowhere, code.text());
        } else if (inline instanceof Inline.Link link) {
            return new Inline.Link(nowhere, link.address(), children);
        } else if (inline instanceof Inline.Image image) {
            String words = PlainText.of(image.description().text());
            Line description = new Line(nowhere, List.of(new Inline.Text(nowhere, words)));
            return new Inline.Image(nowhere, image.address(), description, image.size());
        } else if (inline instanceof Inline.NoteReference reference) {
            return new Inline.NoteReference(nowhere, reference.label());
        } else if (inline instanceof Inline.LineBreak) {
            return new Inline.LineBreak(nowhere);
        }
        throw new IllegalStateException("no article is written with " + inline);
    }
}
