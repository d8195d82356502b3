package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.gate.DrawnPdf;
import parkhang.gate.NoteGate;
import parkhang.gate.PageInk;
import parkhang.gate.PdfText;
import parkhang.gate.TagTree;
import parkhang.gate.ink.InkGate;
import parkhang.pdf.page.PageSetup;
import parkhang.theme.Arrangement;
import parkhang.theme.Arrangement.Notes;
import parkhang.theme.Theme;

/** Notes at the feet of pages: all of them, each under its number on the page of what refers to it first. */
class FootnotesTest {
    private static final String[] WORDS =
            "die Proben von Menschen aus allen Dörfern der Hochebene wurden ohne Einwilligung gesammelt und untersucht"
                    .split(" ");

    private final Diagnostics diagnostics = new Diagnostics();

    private static String reference(int number) {
        return "<sup class=\"note-reference\"><a href=\"#note-" + number + "\" id=\"note-" + number
                + "-1\" role=\"doc-noteref\">" + number + "</a></sup>";
    }

    private static String edition(String body, int notes, IntFunction<String> words) {
        String items = IntStream.rangeClosed(1, notes)
                .mapToObj(number -> "<li id=\"note-" + number + "\"><p>" + words.apply(number)
                        + "\u00A0<a class=\"back\" href=\"#note-" + number
                        + "-1\" role=\"doc-backlink\" aria-label=\"Zurück zur Textstelle\">↩</a></p></li>")
                .collect(Collectors.joining());
        return Samples.edition(body)
                .replaceFirst(
                        "(?s)(<section class=\"notes\".*?<ol>).*?(</ol></section>)",
                        "$1" + items.replace("$", "") + "$2");
    }

    /** What the gates say of notes and of what is drawn. */
    private static List<String> misplaced(byte[] pdf) throws IOException {
        List<String> found = new ArrayList<>();
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            TagTree tags = TagTree.read(drawn.document());
            NoteGate.check(drawn, tags, (code, message) -> found.add(message));
            new InkGate((code, message) -> found.add(message)).check(drawn, tags, false);
        }
        return found;
    }

    private byte[] render(String html) {
        return Samples.render(html, Samples.A4, diagnostics);
    }

    private static long count(String words, byte[] pdf) {
        return PdfText.read(pdf).blocks().stream()
                .filter(block -> block.replace("\u00AD", "").contains(words))
                .count();
    }

    /** Items and quotes in a note, at the foot of a page or at the end, are no larger than its text. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "bo"})
    void whatANoteHoldsIsAsSmallAsTheNote(String language) {
        String inner = "</p><ul><li><p>Punkt<ul><li><p>Unterpunkt</p></li></ul></p></li></ul>"
                + "<blockquote><p>Zitat</p></blockquote><ol><li><p>Nummer</p></li></ol><p>Ende";
        String html = edition("<p>Wort" + reference(1) + "</p>", 1, number -> "Beleg" + inner)
                .replaceFirst("<html([^>]*) lang=\"de\"", "<html$1 lang=\"" + language + "\"");
        for (String edition : List.of(html, html.replace(reference(1), ""))) {
            try (DrawnPdf drawn = DrawnPdf.open(render(edition))) {
                List<Double> sizes = drawn.pages().stream()
                        .flatMap(page -> drawn.ink(page.getCOSObject()).texts().stream())
                        .filter(text -> text.words().matches("(Beleg|Punkt|Unterpunkt|Zitat|Nummer|Ende).*"))
                        .map(PageInk.Text::size)
                        .toList();
                assertEquals(6, sizes.size(), sizes::toString);
                assertTrue(sizes.stream().allMatch(size -> size < 9.1), sizes::toString);
            }
        }
    }

    /** A table's notes too, whose lines are higher in some languages than the room that Latin needs above notes. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "bo", "ar", "he"})
    void aNoteBeginsBesideItsNumber(String language) {
        String rows = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> "<tr><td><span lang=\"en\">Ort</span></td><td><span lang=\"en\">Wort"
                        + reference(number) + "</span></td></tr>")
                .collect(Collectors.joining());
        String table = "<div class=\"table\"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>" + rows
                + "</tbody></table></div><p>Wort</p>";
        for (int lines = 0; lines < 12; lines++) {
            String html = edition("<p>Wort</p>".repeat(lines) + table, 5, number -> "Beleg")
                    .replaceFirst("<html([^>]*) lang=\"de\"", "<html$1 lang=\"" + language + "\"")
                    .replace("<p>Beleg", "<p lang=\"en\">Beleg");
            try (DrawnPdf drawn = DrawnPdf.open(render(html))) {
                for (PDPage page : drawn.pages()) {
                    List<PageInk.Text> texts = drawn.ink(page.getCOSObject()).texts();
                    List<Double> numbers = baselines(texts, "\\d");
                    baselines(texts, "Beleg.*")
                            .forEach(note -> assertTrue(
                                    numbers.stream().anyMatch(number -> Math.abs(number - note) < 3),
                                    numbers::toString));
                }
            }
        }
    }

    /** To a point. */
    private static List<Double> baselines(List<PageInk.Text> texts, String words) {
        return texts.stream()
                .filter(text -> text.words().strip().matches(words))
                .map(text -> (double) Math.round(text.baseline()))
                .toList();
    }

    @Test
    void aNoteAboveTheOneBeforeIsFound() throws IOException {
        byte[] pdf = render(edition("<p>Wort" + reference(1) + " Wort" + reference(2) + "</p>", 2, number -> "Beleg"));
        assertEquals(List.of(), misplaced(pdf));
        assertEquals(List.of("page 1: the note 2 does not stand below the note 1"), misplaced(exchanged(pdf)));
    }

    /** The same with its last two lines in each other's place. */
    private static byte[] exchanged(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            List<String> heights = Pattern.compile("MCID[^>]*>>\\s*BDC\\s(?:(?!EMC).)*? ([\\d.]+) Tm", Pattern.DOTALL)
                    .matcher(content)
                    .results()
                    .map(line -> line.group(1))
                    .distinct()
                    .toList();
            String last = ' ' + heights.get(heights.size() - 1) + " Tm";
            String other = ' ' + heights.get(heights.size() - 2) + " Tm";
            String exchanged = content.replace(last, "@").replace(other, last).replace("@", other);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream()) {
                out.write(exchanged.getBytes(StandardCharsets.ISO_8859_1));
            }
            page.setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** Text of all kinds of blocks that refers to notes, each somewhere. */
    private static final class Body {
        private final Random random;
        private final StringBuilder html = new StringBuilder();
        private int notes;

        Body(long seed) {
            random = new Random(seed);
        }

        private String text(int words) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < words; i++) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
                boolean isReferring = random.nextInt(24) == 0;
                text.append(isReferring ? reference(++notes) : "")
                        .append(isReferring && random.nextBoolean() ? "\u5B57" : " ");
            }
            return text.toString().strip();
        }

        private String repeated(int times, String before, int words, String after) {
            StringBuilder blocks = new StringBuilder();
            for (int i = 0; i < times; i++) {
                blocks.append(before).append(text(words)).append(after);
            }
            return blocks.toString();
        }

        Body with(int blocks) {
            for (int i = 0; i < blocks; i++) {
                html.append(
                        switch (random.nextInt(9)) {
                            case 0 -> "<h2>" + text(4) + "</h2><p>" + text(20) + "</p>";
                            case 1 -> "<ul>" + repeated(4, "<li><p>", 14, "</p></li>") + "</ul>";
                            case 2 ->
                                "<ol>" + repeated(3, "<li><p>", 30, "</p><ul><li><p>a</p></li></ul></li>") + "</ol>";
                            case 3 -> "<blockquote>" + repeated(2, "<p>", 25, "</p>") + "</blockquote>";
                            case 4 ->
                                "<div class=\"table\"><table><thead><tr><th>A</th></tr></thead><tbody>"
                                        + repeated(9, "<tr><td>", 9, "</td></tr>") + "</tbody></table></div>";
                            case 5 ->
                                "<div class=\"table\"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody>"
                                        + repeated(6, "<tr><td>1,234</td><td>", 1, "</td></tr>")
                                        + "</tbody></table></div>";
                            default -> "<p>" + text(20 + random.nextInt(80)) + "</p>";
                        });
            }
            return this;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void eachNoteIsOnThePageThatRefersToItFirst(long seed) throws IOException {
        Body body = new Body(seed).with(30);
        byte[] pdf = render(edition(
                body.html.toString(),
                body.notes,
                number -> "Beleg Nr. " + number + ". " + "Fundstelle. ".repeat(number % 9)));
        assertTrue(body.notes > 20);
        assertEquals(List.of(), misplaced(pdf));
        for (int number = 1; number <= body.notes; number++) {
            assertEquals(1, count("Beleg Nr. " + number + ".", pdf), "note " + number);
        }
        assertEquals(0, count("Anmerkungen", pdf));
    }

    @Test
    void theOrderOfReadingHasThemBehindTheText() {
        byte[] pdf = render(edition(
                "<p>Eins" + reference(1) + " und <em>zwei" + reference(2) + "</em> weiter." + reference(3) + "</p>",
                3,
                number -> "Beleg " + number));
        List<String> blocks = PdfText.read(pdf).blocks().stream()
                .map(block -> block.replace("\u00AD", "").strip())
                .toList();
        assertEquals(List.of("Beleg 1", "Beleg 2", "Beleg 3"), blocks.subList(blocks.size() - 3, blocks.size()));
        assertTrue(blocks.contains("Eins1 und zwei2 weiter.3"), blocks.toString());
    }

    private static String planted(int number) {
        return "<div class=\"footnote\" id=\"note-1\"><p class=\"footnote-number\"><a href=\"#note-1-1\">" + number
                + "</a></p><div class=\"footnote-text\"><p>Beleg</p></div></div>";
    }

    @Test
    void oneOnAnotherPageIsFound() throws IOException {
        String filler = "<p>" + "Wort ".repeat(1200) + "</p>";
        String html =
                edition("<p>Eins" + reference(1) + "</p>" + filler + "<p>Ende" + planted(1) + "</p>", 0, number -> "");
        assertEquals(List.of("page 3: the note 1 is referred to on page 1"), misplaced(render(html)));
    }

    @Test
    void oneWithAnotherNumberIsFound() throws IOException {
        String html = edition("<p>Eins" + reference(1) + planted(2) + "</p>", 0, number -> "");
        assertEquals(List.of("page 1: nothing before the note \"2\" refers to it"), misplaced(render(html)));
    }

    @Test
    void oneThatTakesAThirdOfAPageSendsAllToTheEnd() throws IOException {
        String body = "<p>Eins" + reference(1) + "</p><p>Zwei" + reference(2) + "</p>";
        byte[] pdf = render(edition(body, 2, number -> number == 1 ? "Kurz." : "Lang. ".repeat(700)));
        assertEquals(1, count("Anmerkungen", pdf));
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            assertFalse(TagTree.read(drawn.document()).footnotes());
        }
    }

    @Test
    void thoseThatWouldGoOnToTheNextPageStandAtTheEnd() throws IOException {
        String references = reference(1) + reference(2) + reference(3);
        byte[] pdf = render(edition("<p>Eins" + references + "</p>", 3, number -> "Lang. ".repeat(250)));
        assertEquals(1, count("Anmerkungen", pdf));
    }

    @Test
    void oneThatOnlyANoteRefersToSendsAllToTheEnd() throws IOException {
        String body = "<p>Eins" + reference(1) + "</p><p>Zwei" + reference(2) + "</p>";
        byte[] pdf = render(edition(body, 3, number -> "Beleg " + number + (number == 1 ? reference(3) : "")));
        assertEquals(1, count("Anmerkungen", pdf));
        assertEquals(1, count("Beleg 3", pdf));
    }

    @Test
    void aThemeMaySendThemToTheEnd() throws IOException {
        Arrangement end = new Arrangement(null, null, null, null, null, Notes.END);
        Theme theme = new Theme(
                Theme.NONE.colours(),
                Theme.NONE.text(),
                Theme.NONE.headings(),
                Theme.NONE.logo(),
                Theme.NONE.qrCode(),
                end);
        byte[] pdf = Samples.render(
                edition("<p>Eins" + reference(1) + "</p>", 1, number -> "Beleg"), Samples.A4.with(theme), diagnostics);
        assertEquals(1, count("Anmerkungen", pdf));
    }

    @Test
    void aSheetWithoutLinksHasThemToo() throws IOException {
        PageSetup press = new PageSetup(
                Samples.A4.geometry(), Samples.A4.folio(), null, Profile.PRESS, Theme.NONE, Profile.PRESS.resolution());
        byte[] pdf =
                Samples.render(edition("<p>Eins" + reference(1) + "</p>", 1, number -> "Beleg"), press, diagnostics);
        assertEquals(List.of(), misplaced(pdf));
        assertEquals(0, count("Anmerkungen", pdf));
        assertEquals(Collections.emptyList(), diagnostics.list());
    }
}
