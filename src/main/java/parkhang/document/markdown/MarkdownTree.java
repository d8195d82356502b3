package parkhang.document.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import parkhang.article.Block;
import parkhang.article.ImageSize;
import parkhang.article.Note;
import parkhang.document.DocumentCode;
import parkhang.document.web.WebFragment;

/** Looks through a parsed text for what its nodes say beside each other, and for what no page shows. */
final class MarkdownTree extends AbstractVisitor {
    private static final Pattern CALLOUT = Pattern.compile("\\[!([A-Za-z-]+)\\][+-]?[ \\t]*");
    private static final Pattern MODULE = Pattern.compile(
            "import\\s+(?:[\\w{},*\\s]+\\s+from\\s+)?(['\"])[^'\"]+\\1;?\\s*(?:\\n|$)|export\\s+(?:default|const|let|function)\\b");
    private static final Pattern NAME = Pattern.compile("\\{:?\\s*#([\\p{L}\\p{N}_.:-]+)\\s*\\}");

    private final Conversion conversion;
    private final BracketLinks links;
    private final IdentityHashMap<Node, Map<String, String>> attributes = new IdentityHashMap<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
    private final List<FootnoteDefinition> notes = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private MarkdownTree(Conversion conversion) {
        this.conversion = conversion;
        this.links = new BracketLinks(conversion);
    }

    /** The attributes of nodes that have any beside their own; what is left out is reported. */
    static IdentityHashMap<Node, Map<String, String>> attributes(Node document, Conversion conversion) {
        MarkdownTree tree = new MarkdownTree(conversion);
        document.accept(tree);
        tree.reportUnused();
        return tree.attributes;
    }

    @Override
    public void visit(BlockQuote quote) {
        callout(quote);
        visitChildren(quote);
    }

    /** A quotation whose first line names an aside (Obsidian, "Callouts"; GitHub, "Alerts"). */
    private void callout(BlockQuote quote) {
        Node paragraph = quote.getFirstChild();
        if (!(paragraph instanceof Paragraph) || !(paragraph.getFirstChild() instanceof Text first)) {
            return;
        }
        Matcher mark = CALLOUT.matcher(first.getLiteral());
        if (!mark.lookingAt()) {
            return;
        }
        Optional<Block.Aside> aside = AsideWord.aside(mark.group(1));
        if (aside.isEmpty() && !mark.group(1).matches("(?i)quote|cite")) {
            return;
        }
        conversion.take(paragraph.getSourceSpans().subList(0, 1));
        aside.ifPresent(kind -> attributes.put(quote, Map.of(WebFragment.ASIDE, kind.name())));
        first.setLiteral(first.getLiteral().substring(mark.end()));
        title(paragraph);
    }

    /** What stands in the line of the mark is a paragraph of its own. */
    private static void title(Node paragraph) {
        Paragraph title = new Paragraph();
        title.setSourceSpans(paragraph.getSourceSpans());
        StrongEmphasis strong = new StrongEmphasis();
        title.appendChild(strong);
        while (paragraph.getFirstChild() != null
                && !(paragraph.getFirstChild() instanceof SoftLineBreak)
                && !(paragraph.getFirstChild() instanceof HardLineBreak)) {
            strong.appendChild(paragraph.getFirstChild());
        }
        if (paragraph.getFirstChild() != null) {
            paragraph.getFirstChild().unlink();
        }
        boolean isTitled = !(strong.getFirstChild() instanceof Text only
                && only.getNext() == null
                && only.getLiteral().isBlank());
        if (isTitled && strong.getFirstChild() != null) {
            paragraph.insertBefore(title);
        }
        if (paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
    }

    /** Lines that MDX runs (MDX 3, "ESM"), up to an empty one. */
    @Override
    public void visit(Paragraph paragraph) {
        String typed = paragraph.getParent() instanceof Document ? conversion.typed(paragraph.getSourceSpans()) : "";
        if (MODULE.matcher(typed).lookingAt()) {
            conversion.report(
                    paragraph.getSourceSpans(), DocumentCode.TEXT_OMITTED.with("program", Map.of("words", typed)));
            paragraph.unlink();
            return;
        } else if (typed.startsWith(": ") && paragraph.getPrevious() instanceof TableBlock) {
            conversion.take(paragraph.getSourceSpans().subList(0, 1));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().indexOf('[') >= 0) {
            links.replace(text);
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Attributes braces) {
            braces(braces);
        } else if (node instanceof InlineFootnote) {
            conversion.take(List.of(node.getSourceSpans().get(0).subSpan(0, 1)));
        } else if (node instanceof FootnoteReference reference) {
            labels.add(Note.labelOf(reference.getLabel()));
        }
        visitChildren(node);
    }

    private void braces(Attributes braces) {
        Matcher name = NAME.matcher(braces.typed());
        if (braces.getPrevious() instanceof Image image
                && !ImageSize.of(braces.typed()).isNone()) {
            attributes.put(image, Map.of(WebFragment.SIZE, braces.typed()));
            conversion.take(braces.getSourceSpans());
        } else if (braces.getParent() instanceof Heading heading && braces.getNext() == null && name.matches()) {
            attributes.put(heading, Map.of("id", name.group(1), WebFragment.ANCHOR, name.group(1)));
            conversion.take(braces.getSourceSpans());
        } else {
            conversion.report(
                    braces.getSourceSpans(),
                    DocumentCode.FORMATTING_OMITTED.with("attributes", Map.of("typed", braces.typed())));
        }
        braces.unlink();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition note) {
            notes.add(note);
        }
        visitChildren(block);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        definitions.add(definition);
    }

    @Override
    public void visit(Link link) {
        addresses.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        addresses.add(image.getDestination());
        visitChildren(image);
    }

    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getInfo() != null && !code.getInfo().isBlank()) {
            conversion.say(
                    code.getSourceSpans(),
                    DocumentCode.FORMATTING_OMITTED.with(
                            "code", Map.of("words", code.getInfo().strip())));
        }
    }

    private void reportUnused() {
        definitions.stream()
                .filter(definition -> !addresses.contains(definition.getDestination()))
                .forEach(definition -> conversion.report(
                        definition.getSourceSpans(),
                        DocumentCode.TEXT_OMITTED.with(
                                "address",
                                Map.of(
                                        "words",
                                        definition.getLabel() + ": " + definition.getDestination()
                                                + (definition.getTitle() == null
                                                        ? ""
                                                        : " " + definition.getTitle())))));
        notes.stream()
                .filter(note -> !labels.contains(Note.labelOf(note.getLabel())))
                .forEach(note -> conversion.report(
                        note.getSourceSpans(),
                        DocumentCode.TEXT_OMITTED.with("note", Map.of("words", note.getLabel() + ": " + words(note)))));
    }

    /** The words of a node on one line, those of code among them. */
    static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            words.append(
                    child instanceof Text text
                            ? text.getLiteral()
                            : child instanceof Code code ? code.getLiteral() : words(child));
            words.append(child instanceof Paragraph || child instanceof SoftLineBreak ? " " : "");
        }
        return words.toString().strip();
    }
}
