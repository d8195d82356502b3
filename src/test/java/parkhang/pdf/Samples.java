package parkhang.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.pdf.page.PageSetup;

/** The edition that the tests of this package render, and the set of fonts that the program brings. */
public final class Samples {
    public static final FontSet FONTS = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());
    public static final LocalDate DATE = LocalDate.of(2023, 5, 10);
    public static final Place PLACE = Place.of("output/de/report.pdf");
    public static final PageSetup A4 =
            new PageSetup(595.28f, 841.89f, new PageSetup.Folio("Seite ", " von ", ""), null);
    public static final PageSetup LETTER = new PageSetup(612, 792, new PageSetup.Folio("Page ", " of ", ""), null);

    private static final Pattern NOTES =
            Pattern.compile("(?s)<section class=\"notes\" role=\"doc-endnotes\".*?<ol>(.*?)</ol></section>");

    private Samples() {}

    /** The same sheet with a mark on each page. */
    public static PageSetup marked(PageSetup setup, String mark) {
        return new PageSetup(setup.geometry(), setup.folio(), mark, setup.profile(), setup.theme(), setup.pictures());
    }

    /** A report of several pages with all that an edition can hold. */
    public static String report() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("report.html"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An edition with the given content as its article's body. */
    public static String edition(String body) {
        String report = report();
        String start = "<div class=\"body\">";
        return report.substring(0, report.indexOf(start) + start.length())
                + body
                + report.substring(report.indexOf("</div>\n<section class=\"notes\""));
    }

    /** A PDF with nothing but a line for each word. */
    static byte[] lines(List<Word> words, FontSet fonts) {
        StringBuilder body = new StringBuilder();
        for (Word word : words) {
            String direction = word.isRightToLeft() ? "rtl" : "ltr";
            body.append("<p lang=\"" + word.language() + "\" dir=\"" + direction + "\">" + word.text() + "</p>");
        }
        return body(body.toString(), fonts);
    }

    /** A PDF with nothing but this body of an article. */
    static byte[] body(String body, FontSet fonts) {
        String html = "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>Words</title></head><body>"
                + "<div class=\"body\">" + body + "</div></body></html>";
        return new PdfRenderer(fonts).render(html, A4, DATE, PLACE, new Diagnostics());
    }

    public static byte[] render(String html, PageSetup setup, Diagnostics diagnostics) {
        return new PdfRenderer(FONTS).render(html, setup, DATE, PLACE, diagnostics);
    }

    /**
     * An edition on A4, with what is known of its pages.
     *
     * @param looks told of each layout before it begins, counted from 1
     */
    static PagedPdf paged(PdfRenderer renderer, String html, Diagnostics diagnostics, IntConsumer looks) {
        return renderer.renderPaged(html, A4, DATE, List.of(), FaultPlaces.of(PLACE), diagnostics, looks);
    }

    /** The text that an edition's reader is to come to read, its notes last, taken from its source by means of its own. */
    public static List<String> text(String html) {
        Matcher notes = NOTES.matcher(html);
        boolean isAtFoot = html.contains("note-reference") && notes.find();
        String body = (isAtFoot ? html.replace(notes.group(), "") + notes.group(1) : html)
                .substring(html.indexOf("<body>"))
                .replaceAll("(?s)<nav.*?</nav>", "")
                .replaceAll("<a class=\"(skip|back)\".*?</a>", "");
        return Stream.of(body.split("<[^>]*>"))
                .map(text -> text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
                .toList();
    }
}
