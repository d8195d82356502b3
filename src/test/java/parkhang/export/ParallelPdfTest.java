package parkhang.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.VeraPdf;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Severity;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.ReadingOrder;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PdfText;
import parkhang.gate.TagTree;
import parkhang.gate.TextGate;
import parkhang.translation.State;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;

/** A PDF of two languages is read in the order that was asked for, shows units side by side, and is proved in each language. */
class ParallelPdfTest {
    private static final String ARTICLE =
            """
            ---
            title: Good news
            date: 2023-05-10
            ---

            The *whole* text.

            More of it.[^1]

            ## A heading

            1. One item
            2. Another item

            Table: Figures

            | Year | Sum |
            | --- | --: |
            | 2023 | 1,000 |

            ![A map](map.png "Where it is.")

            ```
            code = as it stands
            ```

            > Somebody said so.
            >
            > — A person

            [^1]: A note.
            """;

    private SmallArchive archive;
    private Path root;

    @BeforeEach
    void write(@TempDir Path folder) throws IOException {
        root = folder;
        archive = new SmallArchive(folder)
                .with("articles/first.md", ARTICLE)
                .with("articles/map.png", Files.readAllBytes(Path.of("docs/page.png")));
    }

    private byte[] made(String locale, String with, ReadingOrder order) throws IOException {
        return made(locale, with, order, Incomplete.MARK);
    }

    private byte[] made(String locale, String with, ReadingOrder order, Incomplete incomplete) throws IOException {
        Choices choices = new Choices(incomplete, State.TRANSLATED, false)
                .with(new Beside(Locale.forLanguageTag(with), order, false));
        Run run = Run.of(root, archive.output(), choices, Path.of("fonts"), Set.of(Format.PDF));
        assertTrue(run.reported().stream().noneMatch(one -> one.contains("error[")), run.reported()::toString);
        return Files.readAllBytes(archive.output().resolve(locale + "/first.with-" + with + ".pdf"));
    }

    /** What is heard, each block with its part's language and its type. */
    private static List<String> heard(byte[] pdf) {
        List<String> heard = new ArrayList<>();
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            TagTree tags = TagTree.read(drawn.document());
            Map<TagTree.Part, String> blocks = new LinkedHashMap<>();
            Map<TagTree.Part, String> languages = new LinkedHashMap<>();
            for (TagTree.Mark mark : tags.marks()) {
                blocks.merge(mark.part(), drawn.text(mark).strip(), (one, other) -> one + other);
                languages.put(mark.part(), String.valueOf(tags.language(mark)));
            }
            blocks.forEach((part, text) ->
                    heard.add(languages.get(part) + " " + part.type() + " " + text.replace('\u00A0', ' ')));
        }
        return heard;
    }

    @Test
    void readsUnitByUnit() throws IOException {
        List<String> heard = heard(made("en", "nl", ReadingOrder.UNITS));
        assertEquals(
                List.of(
                        "en P The Office",
                        "nl P Het Bureau",
                        "en H1 Good news",
                        "en P May 10, 2023",
                        "nl H2 Goed nieuws"),
                heard.subList(0, 5));
        int heading = heard.indexOf("en H2 A heading");
        assertEquals("nl H3 A heading", heard.get(heading + 1));
    }

    /** However long a text is, its end stands above the colophons. */
    @ParameterizedTest
    @ValueSource(ints = {5, 6, 7, 16, 24})
    void colophonsAreNotAloneOnTheLastPage(int paragraphs) throws IOException {
        String text = "A line of text that goes on for a while. ".repeat(4).strip() + "\n\n";
        Files.delete(root.resolve("translations/nl/first.xlf"));
        archive.with("articles/first.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n" + text.repeat(paragraphs));
        try (DrawnPdf pdf = DrawnPdf.open(made("en", "nl", ReadingOrder.UNITS))) {
            COSDictionary last = pdf.pages().get(pdf.pages().size() - 1).getCOSObject();
            assertTrue(TagTree.read(pdf.document()).marks().stream()
                    .filter(mark -> last.equals(mark.page()))
                    .anyMatch(mark -> pdf.text(mark).contains("line of text")));
        }
    }

    @Test
    void readsOneLanguageAfterTheOther() throws IOException {
        List<String> heard = heard(made("en", "nl", ReadingOrder.LANGUAGES));
        int turn = heard.indexOf("nl P Het Bureau");
        assertTrue(heard.subList(0, turn).stream().allMatch(block -> block.startsWith("en ")), heard::toString);
        assertTrue(
                heard.subList(turn, heard.size()).stream().allMatch(block -> block.startsWith("nl ")), heard::toString);
        assertEquals(2 * turn, heard.size(), 2, heard::toString); // the banner and the picture are of one language each
    }

    @Test
    void itemsThatStandInRowsAreOneListWhereTheyAreReadTogether() throws IOException {
        assertEquals(4, count("L", made("en", "nl", ReadingOrder.UNITS)));
        assertEquals(2, count("L", made("en", "nl", ReadingOrder.LANGUAGES)));
    }

    /** Lists that a colophon is tagged as are counted apart. */
    private static long count(String type, byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return all(document).stream()
                    .filter(tag -> type.equals(tag.getNameAsString(COSName.S)))
                    .filter(tag -> !"None".equals(numbering(tag)))
                    .count();
        }
    }

    private static String numbering(COSDictionary tag) {
        COSDictionary attributes = tag.getCOSDictionary(COSName.A);
        return attributes == null ? "" : attributes.getNameAsString("ListNumbering", "");
    }

    private static List<COSDictionary> all(PDDocument document) {
        List<COSDictionary> all = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), all);
        return all;
    }

    private static void collect(COSDictionary tag, List<COSDictionary> all) {
        all.add(tag);
        if (tag.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    collect(kid, all);
                }
            }
        } else if (tag.getDictionaryObject(COSName.K) instanceof COSDictionary kid) {
            collect(kid, all);
        }
    }

    @Test
    void columnsAreNoTablesAndThereIsOneTitle() throws IOException {
        byte[] pdf = made("en", "nl", ReadingOrder.UNITS);
        assertEquals(2, count("Table", pdf)); // the article's own, in either language
        assertEquals(1, count("H1", pdf));
    }

    @Test
    void bookmarksAreOfTheFirstLanguage() throws IOException {
        try (PDDocument document = Loader.loadPDF(made("en", "nl", ReadingOrder.UNITS))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                item.children().forEach(inner -> titles.add(inner.getTitle()));
            }
            assertEquals(List.of("Good news", "A heading", "Notes", "About this edition"), titles);
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aPictureIsShownOnceAndDescribedTwice() throws IOException {
        archive.with(
                "articles/first.md",
                "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe *whole* text.\n\n![A map](map.png \"Where it is.\")\n");
        try (PDDocument document = Loader.loadPDF(made("en", "ar-XB", ReadingOrder.LANGUAGES))) {
            List<String> descriptions = all(document).stream()
                    .filter(tag -> "Figure".equals(tag.getNameAsString(COSName.S)))
                    .map(tag -> tag.getString(COSName.ALT))
                    .toList();
            assertEquals(2, descriptions.size());
            assertEquals("A map", descriptions.get(0));
            assertTrue(descriptions.get(1).startsWith("\u2045"), descriptions.get(1));
        }
    }

    @Test
    void whatNoCaptionDescribesIsDescribedBehindTheFirstWords() throws IOException {
        archive.with(
                "articles/first.md",
                "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n![A map](map.png)\n\nThe *whole* text.\n");
        try (PDDocument document = Loader.loadPDF(made("en", "ar-XB", ReadingOrder.UNITS))) {
            List<String> descriptions = all(document).stream()
                    .filter(tag -> "Figure".equals(tag.getNameAsString(COSName.S)))
                    .map(tag -> tag.getString(COSName.ALT))
                    .toList();
            assertEquals(1, descriptions.size());
            assertTrue(descriptions.get(0).startsWith("A map / \u2045"), descriptions.get(0));
        }
    }

    private static final String UNIT =
            """
            <unit id="u%d">
              <originalData><data id="a">[^a]</data><data id="b">[^b]</data><data id="c">[^c]</data></originalData>
              <segment state="translated">
                <source>%s</source>
                <target>%s</target>
              </segment>
            </unit>
            """;

    /**
     * An article that refers to three notes, and its translation.
     *
     * @param paragraphs each with its translation, or without
     */
    private void writeNotes(String[]... paragraphs) {
        List<String[]> all = new ArrayList<>(List.of(paragraphs));
        all.addAll(List.of(pair("Good news", "Goed nieuws"), pair("Alpha.", "Alfa."), pair("Beta.", "Bet.")));
        all.add(pair("Gamma.", "Gimel."));
        StringBuilder units = new StringBuilder();
        for (String[] unit : all) {
            if (unit.length == 2) {
                units.append(
                        UNIT.formatted(units.length(), references(unit[0], unit[0]), references(unit[1], unit[0])));
            }
        }
        String text = Stream.of(paragraphs).map(unit -> unit[0] + "\n\n").collect(Collectors.joining());
        archive.with(
                        "articles/first.md",
                        "---\ntitle: Good news\ndate: 2023-05-10\n---\n\n" + text
                                + "[^a]: Alpha.\n\n[^b]: Beta.\n\n[^c]: Gamma.\n")
                .with(
                        "translations/nl/first.xlf",
                        SmallArchive.TARGETS.replaceAll(
                                "(?s)<unit.*</unit>", Matcher.quoteReplacement(units.toString())));
    }

    private static String[] pair(String source, String target) {
        return new String[] {source, target};
    }

    /** Each reference by its number in the source. */
    private static String references(String text, String source) {
        return Pattern.compile("\\[\\^.]").matcher(text).replaceAll(found -> {
            long number = source.substring(0, source.indexOf(found.group()))
                            .chars()
                            .filter(c -> c == '^')
                            .count()
                    + 1;
            return "<ph id=\"%d\" type=\"other\" subType=\"parkhang:note\" dataRef=\"%s\"/>"
                    .formatted(number, found.group().substring(2, 3));
        });
    }

    /** The notes that stand on each line, from the top. */
    private static List<String> noteRows(byte[] pdf) {
        Set<String> notes = Set.of("Alpha.", "Alfa.", "Beta.", "Bet.", "Gamma.", "Gimel.");
        Map<Long, String> rows = new TreeMap<>();
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            drawn.ink(drawn.pages().get(0).getCOSObject()).texts().forEach(text -> {
                String said = text.words().strip();
                if (notes.contains(said)) {
                    rows.merge(Math.round(-text.baseline()), said, (one, other) -> one + " | " + other);
                }
            });
        }
        return List.copyOf(rows.values());
    }

    @ParameterizedTest
    @EnumSource
    void notesStandBesideTheSameNoteHoweverATranslationOrdersThem(ReadingOrder order) throws IOException {
        writeNotes(pair("One[^a] and two[^b] and three[^c].", "Twee[^b] en een[^a] en drie[^c]."));
        assertEquals(List.of("Bet.", "Alpha. | Alfa.", "Beta.", "Gamma. | Gimel."), noteRows(made("en", "nl", order)));
    }

    @Test
    void notesBetweenStayTogetherWhereATranslationMovesTheFirstToTheEnd() throws IOException {
        writeNotes(pair("One[^a] and two[^b] and three[^c].", "Twee[^b] en drie[^c] en een[^a]."));
        assertEquals(
                List.of("Alpha.", "Beta. | Bet.", "Gamma. | Gimel.", "Alfa."),
                noteRows(made("en", "nl", ReadingOrder.UNITS)));
    }

    @Test
    void notesWhoseReferenceIsOmittedStandAlone() throws IOException {
        writeNotes(new String[] {"One[^a]."}, pair("Two[^b] and three[^c].", "Drie[^c] en twee[^b]."));
        assertEquals(
                List.of("Alpha.", "Gimel.", "Beta. | Bet.", "Gamma."),
                noteRows(made("en", "nl", ReadingOrder.UNITS, Incomplete.OMIT)));
    }

    @ParameterizedTest
    @EnumSource
    void unitsBeginAtOneHeight(ReadingOrder order) throws IOException {
        try (DrawnPdf drawn = DrawnPdf.open(made("en", "nl", order))) {
            Map<String, Double> heights = new LinkedHashMap<>();
            drawn.inks()
                    .values()
                    .iterator()
                    .next()
                    .texts()
                    .forEach(text -> heights.putIfAbsent(text.words().strip().replace('\u00A0', ' '), text.baseline()));
            for (String[] unit : new String[][] {
                {"Good news", "Goed nieuws"}, {"The Office", "Het Bureau"}, {"May 10, 2023", "10 mei 2023"}
            }) {
                assertEquals(
                        Objects.requireNonNull(heights.get(unit[0]), unit[0]),
                        Objects.requireNonNull(heights.get(unit[1]), unit[1]),
                        0.01);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en, nl, UNITS", "en, nl, LANGUAGES", "en, ar-XB, UNITS", "nl, ar-XB, LANGUAGES", "nl, en-XA, UNITS"})
    void isArchivableAndAccessible(String locale, String with, ReadingOrder order) throws Exception {
        assertEquals(List.of(), VeraPdf.violations(made(locale, with, order)));
    }

    @Test
    void aUnitLongerThanAPageInOneLanguageGoesOnInItsColumn() throws IOException {
        String targets =
                SmallArchive.TARGETS.replace("De <pc", "Een lange zin van veel woorden. ".repeat(400) + "De <pc");
        archive.with("articles/first.md", SmallArchive.ARTICLE + "\nThe last words.\n")
                .with("translations/nl/first.xlf", targets);
        try (DrawnPdf drawn = DrawnPdf.open(made("en", "nl", ReadingOrder.UNITS))) {
            int pages = drawn.pages().size();
            assertTrue(pages > 3, () -> "pages: " + pages);
            List<Double> last = new ArrayList<>();
            drawn.ink(drawn.pages().get(pages - 1).getCOSObject()).texts().stream()
                    .filter(text -> text.words().startsWith("The last words."))
                    .forEach(text -> last.add(text.baseline()));
            assertEquals(2, last.size(), "both languages have it on the last page, for it is not translated");
            assertEquals(last.get(0), last.get(1), 0.01);
        }
    }

    @Test
    void bothLanguagesOfAUnitBeginOnOnePage() throws IOException {
        StringBuilder text = new StringBuilder(SmallArchive.ARTICLE);
        for (int i = 1; i <= 200; i++) {
            text.append("\n")
                    .append("Some words of a sentence that goes on. ".repeat(4 + i % 7 * i % 5))
                    .append("\n");
        }
        archive.with("articles/first.md", text.toString());
        try (DrawnPdf drawn = DrawnPdf.open(made("en", "ar-XB", ReadingOrder.UNITS))) {
            TagTree tags = TagTree.read(drawn.document());
            Map<TagTree.Part, Integer> pages = new LinkedHashMap<>();
            tags.marks().forEach(mark -> pages.putIfAbsent(part(mark), drawn.number(mark.page())));
            List<TagTree.Part> parts = List.copyOf(tags.languages().keySet());
            List<Integer> first = new ArrayList<>();
            List<Integer> second = new ArrayList<>();
            for (TagTree.Part part : parts) {
                ("en".equals(tags.languages().get(part)) ? first : second).add(pages.get(part));
            }
            assertEquals(
                    first.subList(first.size() - 201, first.size()),
                    second.subList(second.size() - 201, second.size()));
            assertTrue(first.get(first.size() - 1) > 20, first::toString);
        }
    }

    private static TagTree.Part part(TagTree.Mark mark) {
        return Objects.requireNonNull(mark.part().around("Part"));
    }

    /** What the gate finds where the text of each language should be another one. */
    private static List<String> found(byte[] pdf, Map<String, List<String>> expected) {
        Diagnostics found = new Diagnostics();
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            new TextGate(Place.of("a.pdf"), found).check(expected, (page, pages) -> List.of(), drawn);
        }
        return found.list().stream().map(one -> one.code().id()).toList();
    }

    private static Map<String, List<String>> texts(byte[] pdf) {
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            Map<String, List<String>> texts = new LinkedHashMap<>();
            for (String language : List.of("en", "nl")) {
                texts.put(
                        language,
                        new ArrayList<>(PdfText.of(drawn.document(), drawn.texts(), language)
                                .blocks()));
            }
            return texts;
        }
    }

    private interface Fault {
        void plant(PDDocument document);
    }

    private static byte[] spoilt(byte[] pdf, Fault fault) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            fault.plant(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<COSDictionary> parts(PDDocument document) {
        return all(document).stream()
                .filter(tag -> "Part".equals(tag.getNameAsString(COSName.S)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void eachLanguageIsProvedByItself(ReadingOrder order) throws IOException {
        byte[] pdf = made("en", "nl", order);
        Map<String, List<String>> texts = texts(pdf);
        assertEquals(List.of(), found(pdf, texts));
        byte[] elsewhere = spoilt(pdf, document -> parts(document).get(0).setString(COSName.LANG, "nl"));
        assertTrue(found(elsewhere, texts).contains("text-lost"));
        byte[] neither = spoilt(pdf, document -> parts(document).get(0).setString(COSName.LANG, "de"));
        assertTrue(found(neither, texts).contains("text-lost"));
        for (String language : List.of("en", "nl")) {
            Map<String, List<String>> other = texts(pdf);
            Objects.requireNonNull(other.get(language)).remove(1);
            assertEquals(List.of("text-lost"), found(pdf, other), language);
        }
    }

    /** The errors that are found in a PDF of English and Dutch under another name, beside both pages. */
    private List<String> verified(String name, byte[] pdf) throws IOException {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, false);
        Run.of(root, archive.output(), choices, Path.of("fonts"), Set.of(Format.HTML));
        Path file = archive.output().resolve("en").resolve(name);
        Files.write(file, pdf);
        FinishedFile finished = new FinishedFile(file, name, FileKind.SCREEN, null);
        return new EditionVerifier(false)
                .verify(new FinishedEdition("en/first", null, List.of(finished), null)).found().stream()
                        .filter(one -> one.code().severity() == Severity.ERROR)
                        .map(one -> one.code().id())
                        .distinct()
                        .toList();
    }

    private static void inGerman(PDDocument document, boolean all) {
        parts(document).stream()
                .filter(part -> "nl".equals(part.getString(COSName.LANG)))
                .limit(all ? Long.MAX_VALUE : 1)
                .forEach(part -> part.setString(COSName.LANG, "de"));
    }

    @Test
    void isOfTheLanguagesThatItsNameSays() throws IOException {
        byte[] pdf = made("en", "nl", ReadingOrder.LANGUAGES);
        assertEquals(List.of(), verified("first.with-nl.pdf", pdf));
        assertTrue(verified("first.pdf", pdf).contains("text-differs"), "parts make no PDF of two languages");
        assertTrue(verified("first.with-de.pdf", pdf).contains("language-differs"));
        assertTrue(verified("first.with-en.pdf", pdf).contains("language-differs"));
        byte[] german = spoilt(pdf, document -> inGerman(document, true));
        assertTrue(verified("first.with-nl.pdf", german).contains("language-differs"));
    }

    @Test
    void nothingIsInAThirdLanguageOrInNone() throws IOException {
        byte[] pdf = made("en", "nl", ReadingOrder.UNITS);
        byte[] third = spoilt(pdf, document -> inGerman(document, false));
        assertTrue(verified("first.with-nl.pdf", third).contains("language-differs"));
        byte[] none = spoilt(pdf, document -> parts(document).get(0).removeItem(COSName.LANG));
        assertTrue(neither(none), "text without a language");
        assertFalse(neither(pdf));
    }

    private boolean neither(byte[] pdf) throws IOException {
        Path file = archive.output().resolve("en/other.with-nl.pdf"); // beside no page
        Files.write(file, pdf);
        FinishedFile finished = new FinishedFile(file, "a.pdf", FileKind.SCREEN, null);
        return new EditionVerifier(false)
                .verify(new FinishedEdition("en/other", null, List.of(finished), null)).found().stream()
                        .anyMatch(one -> one.message().contains("in neither language"));
    }
}
