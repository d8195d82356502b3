package parkhang.document.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.document.HeadingLevels;
import parkhang.text.EncodingGuess;
import parkhang.text.NamedEncoding;

/** Reads a page of the web, or a part of one. */
public final class WebPage {
    private static final int HEAD = 4096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]+)");

    /** Around an article, the likeliest first. */
    private static final List<String> AROUND = List.of(
            "article",
            "[itemtype~=(?i)schema.org/.*Article]",
            "main",
            "[role=main]",
            "#main-content",
            "#content",
            "body");

    /** Its text alone: schema.org, WordPress, Drupal, and what others call it. */
    private static final String TEXT =
            "[itemprop=articleBody], .entry-content, .wp-block-post-content, .post-content, .post-body,"
                    + " .article-body, .article-content, .article__body, .field--name-body, .field-name-body, .node__content, .e-content";

    /** Of the text around it, as much must stand in the text alone. */
    private static final double MOST = 0.5;

    private final String file;
    private final Document page;
    private final WebBlocks reader;
    private final Diagnostics findings = new Diagnostics();

    private WebPage(String file, Document page) {
        this.file = file;
        this.page = page;
        PictureSource pictures =
                PictureSource.beside(Path.of(file).toAbsolutePath().getParent());
        this.reader = new WebBlocks(file, pictures, false, findings);
    }

    /** What a page holds. */
    public static Content read(String file, byte[] bytes) {
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        return new WebPage(file, Jsoup.parse(decoded(bytes), "", parser)).content();
    }

    /** What a mail that is written as a page holds: it has no title but a heading, and its tables may be there for its looks only. */
    public static Content readMail(String file, String html) {
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        page.select("title").remove();
        LayoutTables.unroll(page);
        return new WebPage(file, page).content();
    }

    /** In UTF-8 where the bytes are, whatever they say; or else in what they say, where that holds; or else as it reads. */
    public static String decoded(byte[] bytes) {
        Optional<String> plain = NamedEncoding.decoded(StandardCharsets.UTF_8, bytes);
        if (plain.isPresent() && plain.get().indexOf('\0') < 0) {
            return plain.get();
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher said = CHARSET.matcher(head);
        Optional<String> own = said.find()
                ? NamedEncoding.of(said.group(1)).flatMap(charset -> NamedEncoding.decoded(charset, bytes))
                : Optional.empty();
        return own.or(() -> EncodingGuess.of(bytes).map(EncodingGuess.Guess::text))
                .orElseGet(() -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Content content() {
        WebMetadata metadata = new WebMetadata(file, page);
        page.select("script, style, template, link, meta").remove();
        page.select("noscript").forEach(this::takeOut);
        List<Content.Aside> furniture = furniture();
        Element text = text();
        Element heading = heading(text);
        Content.Aside title =
                heading == null ? metadata.title() : new Content.Aside(WebBlocks.place(file, heading), heading.text());
        WebNotes notes = WebNotes.takenFrom(page.body(), text);
        nameOutside(text, heading);
        if (heading != null) {
            heading.remove();
        }
        List<Block> blocks = reader.read(text, notes);
        return new Content(
                file,
                metadata.said(title),
                furniture,
                HeadingLevels.of(blocks),
                reader.notes(notes),
                reader.pictures(),
                List.of(),
                findings.list());
    }

    /** Names what browsers show where they run no scripts. */
    private void takeOut(Element element) {
        WebBlocks.reportOmitted(findings, WebBlocks.place(file, element), "element", element, element.text());
        element.remove();
    }

    /** The head and the foot of each page, as LibreOffice writes them. */
    private List<Content.Aside> furniture() {
        List<Content.Aside> furniture = new ArrayList<>();
        for (Element part : page.select("body > div[title=header], body > div[title=footer]")) {
            if (!part.text().isBlank()) {
                furniture.add(new Content.Aside(WebBlocks.place(file, part), part.text()));
            }
            part.remove();
        }
        return furniture;
    }

    /** The element that holds the article's text. */
    private Element text() {
        Element around = AROUND.stream()
                .map(query -> largest(page.select(query)))
                .filter(found -> found != null && !found.text().isBlank())
                .findFirst()
                .orElse(page.body());
        Element inside = largest(around.select(TEXT));
        return inside != null && inside.text().length() > MOST * around.text().length() ? inside : around;
    }

    private static @Nullable Element largest(List<Element> found) {
        Element largest = null;
        for (Element one : found) {
            largest = largest == null || one.text().length() > largest.text().length() ? one : largest;
        }
        return largest;
    }

    /**
     * The title as the page shows it: a heading of the first level in the text or before it. One of several is none where other words
     * stand before it.
     */
    private @Nullable Element heading(Element text) {
        List<Element> inside = text.select("h1");
        List<Element> all = inside.isEmpty() ? page.select("h1") : inside;
        List<Element> meant = all.stream()
                .filter(one -> !one.text().isBlank() && one.closest("nav, aside, footer") == null)
                .toList();
        return meant.size() == 1 || (!inside.isEmpty() && !meant.isEmpty() && isFirst(meant.get(0), text))
                ? meant.get(0)
                : null;
    }

    private static boolean isFirst(Element heading, Element text) {
        return text.wholeText().strip().startsWith(heading.wholeText().strip());
    }

    /** Names what stands around the text, a line for each part. */
    private void nameOutside(Element text, @Nullable Element heading) {
        List<Element> path = new ArrayList<>(text.parents());
        path.add(text);
        for (Element parent : text.parents()) {
            if (parent.equals(page) || parent.nameIs("html")) {
                continue;
            }
            for (Element child : parent.children()) {
                if (!path.contains(child)) {
                    nameOutside(child, heading, text);
                }
            }
            String own = parent.ownText().strip();
            if (!own.isEmpty()) {
                omitted(parent, "around", own);
            }
        }
    }

    private void nameOutside(Element element, @Nullable Element heading, Element text) {
        if (heading != null && (element.equals(heading) || heading.parents().contains(element))) {
            element.children().stream()
                    .filter(child -> !child.equals(heading))
                    .forEach(child -> nameOutside(child, heading, text));
            String own = element.equals(heading) ? "" : element.ownText().strip();
            if (!own.isEmpty()) {
                omitted(element, "around-title", own);
            }
        } else if (!element.text().isBlank() && !element.text().equals(text.text())) {
            omitted(element, "around-in", element.text());
        }
    }

    private void omitted(Element element, String which, String words) {
        findings.report(
                WebBlocks.place(file, element),
                DocumentCode.SURROUNDINGS_OMITTED.with(
                        which, Map.of("element", element.nodeName(), "words", words.strip())));
    }
}
