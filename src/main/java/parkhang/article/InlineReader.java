package parkhang.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;
import parkhang.text.SourceText;

/** Turns a block's text into inlines, and leaves out what must not reach an edition. */
final class InlineReader {
    private static final Pattern MISSING_NOTE = Pattern.compile("\\[\\^[^\\[\\]\\s]++]");

    private final SourceText source;
    private final int bodyLine;
    private final Diagnostics diagnostics;
    private final List<String> references = new ArrayList<>();

    InlineReader(SourceText source, int bodyLine, Diagnostics diagnostics) {
        this.source = source;
        this.bodyLine = bodyLine;
        this.diagnostics = diagnostics;
    }

    List<Inline> read(Node parent) {
        WrittenRun written = written(parent);
        return read(parent, written, written.words().length());
    }

    /** @param end where in the run no more words are */
    List<Inline> read(Node parent, WrittenRun written, int end) {
        List<Inline> run = children(parent, 1);
        reportMissingNotes(written);
        ForeignMarkup.report(written, end, diagnostics);
        return run;
    }

    WrittenRun written(Node parent) {
        return new WrittenRun(parent, source, bodyLine);
    }

    /** The labels of all notes that were referred to so far, in the order of reading; it grows as more is read. */
    List<String> references() {
        return references;
    }

    Place place(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? Place.of(source.file()) : place(node.getParent());
        }
        return source.at(spans.get(0).getLineIndex() + bodyLine, spans.get(0).getColumnIndex());
    }

    /** One of a node's lines, from where it begins there; they count from 0. */
    String line(Node node, int number) {
        SourceSpan span = node.getSourceSpans().get(number);
        String line = source.line(span.getLineIndex() + bodyLine);
        return line.substring(span.getColumnIndex(), span.getColumnIndex() + span.getLength());
    }

    void report(Node node, Finding finding) {
        diagnostics.report(place(node), finding);
    }

    private List<Inline> children(Node parent, int depth) {
        ScriptNesting nesting = new ScriptNesting(this, depth);
        if (depth > MarkdownParser.MAX_DEPTH) {
            report(parent, ArticleCode.NESTING_TOO_DEEP.with(Map.of("most", MarkdownParser.MAX_DEPTH)));
            return nesting.all();
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (!nesting.isSign(node)) {
                inline(node, depth + nesting.depth()).forEach(nesting::add);
            }
        }
        return nesting.all();
    }

    private List<Inline> inline(Node node, int depth) {
        Place place = place(node);
        if (node instanceof Text text) {
            return List.of(new Inline.Text(place, clean(node, text.getLiteral())));
        } else if (node instanceof SoftLineBreak) {
            return List.of(new Inline.Text(place, " "));
        } else if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak(place));
        } else if (node instanceof Emphasis) {
            return List.of(new Inline.Emphasis(place, children(node, depth + 1)));
        } else if (node instanceof StrongEmphasis) {
            return List.of(new Inline.Strong(place, children(node, depth + 1)));
        } else if (node instanceof Strikethrough) {
            return List.of(new Inline.Styled(place, Inline.Style.STRIKETHROUGH, children(node, depth + 1)));
        } else if (node instanceof Code code) {
            return List.of(new Inline.Code(place, code.getLiteral()));
        } else if (node instanceof Link link) {
            return link(link, children(node, depth + 1));
        } else if (node instanceof Image image) {
            return List.of(image(image));
        } else if (node instanceof FootnoteReference reference) {
            references.add(Note.labelOf(reference.getLabel()));
            return List.of(new Inline.NoteReference(place, Note.labelOf(reference.getLabel())));
        } else if (node instanceof HtmlInline html) {
            reportHtml(html);
            return List.of();
        }
        throw new IllegalStateException("CommonMark has no inline " + node);
    }

    void reportHtml(HtmlInline html) {
        report(html, ArticleCode.RAW_HTML.with("inline", Map.of("html", html.getLiteral())));
    }

    private List<Inline> link(Link link, List<Inline> text) {
        String address = link.getDestination();
        if (AddressRules.isMissing(address)) {
            report(link, ArticleCode.LINK_ADDRESS_MISSING.with(Map.of()));
            return text;
        }
        if (!AddressRules.isAllowed(address)) {
            report(link, ArticleCode.LINK_ADDRESS_REFUSED.with(Map.of("address", Characters.without(address))));
            return text;
        }
        return List.of(new Inline.Link(place(link), address, text));
    }

    Inline.Image image(Image image) {
        ImageSize size = size(image);
        int before = references.size();
        String description = PlainText.of(described(children(image, 1)));
        if (references.size() > before) {
            references.subList(before, references.size()).clear();
            report(image, ArticleCode.NOTE_MISPLACED.with(Map.of()));
        }
        if (description.isBlank()) {
            report(image, ArticleCode.IMAGE_DESCRIPTION_MISSING.with(Map.of()));
        }
        Place place = place(image);
        return new Inline.Image(
                place, image.getDestination(), new Line(place, List.of(new Inline.Text(place, description))), size);
    }

    private ImageSize size(Image image) {
        if (!(image.getLastChild() instanceof ImageAttributes attributes)) {
            return ImageSize.NONE;
        }
        ImageSizeReader reader = new ImageSizeReader(attributes.typed());
        if (!reader.unknown().isEmpty() || reader.size().isNone()) {
            String what = reader.unknown().isEmpty() ? attributes.typed() : String.join(" ", reader.unknown());
            report(attributes, ArticleCode.IMAGE_ATTRIBUTES.with(Map.of("typed", what)));
        }
        attributes.unlink();
        return reader.size();
    }

    /** A picture inside a description is its own description there. */
    private static List<Inline> described(List<Inline> inlines) {
        return inlines.stream()
                .flatMap(inline -> inline instanceof Inline.Image image
                        ? image.description().text().stream()
                        : Stream.of(inline.withChildren(described(inline.children()))))
                .toList();
    }

    /** What an entity such as a character reference may write and no edition can hold is reported and left out. */
    String clean(Node node, String text) {
        int refused = Characters.firstRefused(text);
        if (refused < 0) {
            return text;
        }
        diagnostics.report(place(node), Characters.finding(text, refused));
        return Characters.without(text);
    }

    /** A reference without a definition is plain text to the parser. */
    private void reportMissingNotes(WrittenRun run) {
        MISSING_NOTE
                .matcher(run.words())
                .results()
                .forEach(found -> diagnostics.report(
                        run.place(found.start()), ArticleCode.NOTE_MISSING.with(Map.of("note", found.group()))));
    }
}
