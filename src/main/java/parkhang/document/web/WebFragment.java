package parkhang.document.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.select.NodeVisitor;
import parkhang.article.Block;
import parkhang.article.Note;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;

/** Reads the text of an article that is HTML in another kind of document: all of it is text, and nothing stands around it. */
public final class WebFragment {
    /** On an element: the line of the document in which it begins, where that is not as many lines below as in the HTML. */
    public static final String LINE = "data-source-line";

    /** On a heading: the name that its author gave it. */
    public static final String ANCHOR = "data-source-anchor";

    /** On a quotation: the name of a {@link Block.Aside}. */
    public static final String ASIDE = "data-source-aside";

    /** On a picture: its size as an article has it, in braces. */
    public static final String SIZE = "data-source-size";

    private static final Set<String> OWN_WORDS = Set.of("script", "style", "template", "link", "meta", "title", "base");

    private final Setting setting;
    private final Diagnostics findings = new Diagnostics();

    private WebFragment(Setting setting) {
        this.setting = setting;
    }

    /**
     * What a text stands in.
     *
     * @param file the document's name
     * @param line of the document in which the HTML begins
     * @param hasArticles whether a link may lead to another article of the archive by its file's name
     * @param isIdle whether a comment says nothing, so that nothing is said of it
     */
    public record Setting(
            String file, int line, PictureSource pictures, boolean hasArticles, Predicate<String> isIdle) {}

    /** What a text holds; headings have the levels that they were written with. */
    public record Found(
            List<Block> blocks, List<Note> notes, List<ContentPicture> pictures, List<Diagnostic> findings) {
        public Found {
            blocks = List.copyOf(blocks);
            notes = List.copyOf(notes);
            pictures = List.copyOf(pictures);
            findings = List.copyOf(findings);
        }
    }

    /** All that the HTML says, or a finding for it. */
    public static Found read(String html, Setting setting) {
        return new WebFragment(setting).found(html);
    }

    /** The words of a line that may have tags and entities in it. */
    public static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    private Found found(String html) {
        Document page = Document.createShell("");
        Element body = page.body();
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        body.appendChildren(parser.parseFragmentInput(html, body, ""));
        body.traverse(new Lines(setting.line()));
        body.nodeStream(Comment.class).toList().forEach(this::comment);
        body.select("*").forEach(this::element);
        WebNotes notes = WebNotes.takenFrom(body, body);
        WebBlocks reader = new WebBlocks(setting.file(), setting.pictures(), setting.hasArticles(), findings);
        List<Block> blocks = reader.read(body, notes);
        return new Found(blocks, reader.notes(notes), reader.pictures(), findings.list());
    }

    /** Gives each element, and what stands in none, its line: that of the last that knew its own, and as many below as in the HTML. */
    private static final class Lines implements NodeVisitor {
        private int line;
        private int below = 1;

        Lines(int line) {
            this.line = line;
        }

        @Override
        public void head(Node node, int depth) {
            if ((node instanceof Element || depth == 1) && node.sourceRange().isTracked()) {
                int own = node.sourceRange().start().lineNumber();
                if (node.attr(LINE).matches("[0-9]{1,9}")) {
                    line = Integer.parseInt(node.attr(LINE));
                    below = own;
                }
                node.attr(LINE, String.valueOf(Math.max(1, line + own - below)));
            }
        }
    }

    private void comment(Comment comment) {
        if (!setting.isIdle().test(comment.getData().strip())) {
            report(
                    comment,
                    DocumentCode.COMMENT_OMITTED.with(
                            "markup", Map.of("words", comment.getData().strip())));
        }
        comment.remove();
    }

    private void element(Element element) {
        String name = element.nodeName();
        if (OWN_WORDS.contains(name)) {
            report(
                    element,
                    DocumentCode.SURROUNDINGS_OMITTED.with(
                            "element", Map.of("element", name, "words", element.outerHtml())));
            element.remove();
            return;
        }
        switch (name) {
            case "aside" -> element.tagName("blockquote").attr(ASIDE, Block.Aside.NOTE.name());
            case "summary" -> element.tagName("p").html("<strong>" + element.html() + "</strong>");
            case "mark" ->
                report(element, DocumentCode.FORMATTING_OMITTED.with("highlight", Map.of("words", element.text())));
            default -> unknown(element);
        }
        title(element);
    }

    private void unknown(Element element) {
        if (!Tag.isKnownTag(element.tagName())) {
            String attributes = element.attributes().asList().stream()
                    .filter(attribute -> !attribute.getKey().equals(LINE))
                    .map(attribute -> " " + attribute.html())
                    .collect(Collectors.joining());
            report(element, DocumentCode.FORMATTING_OMITTED.with("tag", Map.of("tag", element.tagName() + attributes)));
        }
    }

    /** The title of a picture in a paragraph of its own is its caption, as in Markdown. */
    private void title(Element element) {
        String words = element.attr("title").strip();
        Element parent = element.parent();
        if (words.isEmpty()) {
            return;
        }
        boolean isFigure = element.nameIs("img")
                && parent != null
                && parent.nameIs("p")
                && parent.childrenSize() == 1
                && parent.text().isBlank();
        if (isFigure && parent != null) {
            parent.tagName("figure").appendElement("figcaption").text(words).attr(LINE, parent.attr(LINE));
        } else {
            report(element, DocumentCode.FORMATTING_OMITTED.with("pointer", Map.of("words", words)));
        }
    }

    private void report(Node node, Finding finding) {
        findings.report(WebBlocks.place(setting.file(), node), finding);
    }
}
