package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.Block.Heading;
import parkhang.article.Block.ItemList;
import parkhang.article.Block.Paragraph;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.ImprintWriter;
import parkhang.text.SourceText;

class PlainTextReaderTest {
    private static final Golden GOLDEN = new Golden("press-release");
    private static final String HEAD = "ORG\n\nA title\n\n<https://example.org/a-title>\n\nMay 10, 2023\n\n";

    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void readsTheGoldenRelease() throws IOException {
        WholeDraft release = read(GOLDEN.input("input.txt")).orElseThrow();
        GOLDEN.assertOutput("expected.md", release.article());
        GOLDEN.assertOutput("expected.imprints", imprints(release));
        GOLDEN.assertOutput("expected.diagnostics", lines(diagnostics));
        assertEquals("freedom-house-ranks-tibet-last", release.slug());
    }

    @Test
    void givesAnArticleThatReadsBackWithoutComplaint() throws IOException {
        WholeDraft release = read(GOLDEN.input("input.txt")).orElseThrow();
        Diagnostics again = new Diagnostics();
        Article article = ArticleReader.read("a", SourceText.of("a.md", release.article()), again)
                .orElseThrow();
        assertEquals(List.of(), again.list());
        assertEquals(
                "Freedom House ranks Tibet last for the third year: what now?",
                PlainText.of(article.front().title().text()));
        assertEquals(
                2, article.blocks().stream().filter(Heading.class::isInstance).count());
        assertEquals(
                1, article.blocks().stream().filter(ItemList.class::isInstance).count());
    }

    /** What the release says, word by word, against the words of the article that was made of it. */
    @Test
    void losesNoWord() throws IOException {
        String input = GOLDEN.input("input.txt");
        String text =
                input.substring(input.indexOf("Freedom House has"), input.indexOf("Example Press Office Brussels"));
        String words = text.replaceAll("\\[([^]\\[]*(?:\\\\\\[d\\\\][^]\\[]*)?)]\\([^)]*\\)", "$1")
                .replace("\\[d\\]", "[d]")
                .replace("<https://www.congress.gov/>", "https://www.congress.gov/")
                .replace("• ", "")
                .replaceAll("\\s+", " ");
        WholeDraft release = read(input).orElseThrow();
        assertEquals(words.strip(), String.join(" ", paragraphs(release)));
    }

    @Test
    void readsAHeadWithoutBlankLinesAndInAnotherOrder() {
        String text =
                """
                10 May 2023
                FOR IMMEDIATE RELEASE
                ORG
                A title: of two parts
                https://example.org/x


                Some text,
                wrapped.
                """;
        WholeDraft release = read("\uFEFF" + text.replace("\n", "\r\n")).orElseThrow();
        String article =
                """
                ---
                kind: press-release
                title: 'A title: of two parts'
                date: 2023-05-10
                canonical: https://example.org/x
                ---

                Some text, wrapped.
                """;
        assertEquals(article, release.article());
        assertEquals("a-title-of-two-parts", release.slug());
        assertEquals(List.of("letterhead-omitted"), guesses());
    }

    @Test
    void readsADateInAnotherLocale() {
        String article = read("ORG\n\nEin Titel\n\n10. Mai 2023\n\nEin Text.\n", Locale.GERMAN)
                .orElseThrow()
                .article();
        assertTrue(article.contains("date: 2023-05-10\n"), article);
    }

    @Test
    void whatIsForImmediateReleaseIsAPressRelease() {
        String german = "Zur sofortigen Veröffentlichung!\n\nEin Titel\n\n10. Mai 2023\n\nEin Text.\n";
        assertEquals(
                "---\nkind: press-release\ntitle: Ein Titel\ndate: 2023-05-10\n---\n\nEin Text.\n",
                read(german, Locale.GERMAN).orElseThrow().article());
        String bare = "PRESS RELEASE\n\nA title\n\nMay 10, 2023\n\nA text.\n";
        assertTrue(read(bare).orElseThrow().article().startsWith("---\nkind: press-release\ntitle: A title\n"));
    }

    @Test
    void refusesALinkThatRunsCodeAndKeepsItsWords() {
        WholeDraft release =
                read(HEAD + "See [the\nreport](javascript:alert(1)) now.\n").orElseThrow();
        assertEquals(List.of("See the report now."), paragraphs(release));
        assertEquals(
                "input.txt:9:5: error[link-address-refused]: no edition links to `javascript:alert(1)`",
                first("link-address-refused"));
    }

    @Test
    void saysWhichHeadingsItIsNotSureOf() {
        WholeDraft release = read(HEAD
                        + "Text one.\n\nA sure heading\n\nText two.\n\nIs it one?\n\nText three.\n\nENDS\n")
                .orElseThrow();
        assertTrue(release.article().endsWith("## A sure heading\n\nText two.\n\n## Is it one?\n\nText three.\n"));
        assertEquals(
                "input.txt:15:1: note[heading-guessed]: `Is it one?` was taken for a heading",
                first("heading-guessed"));
        assertEquals(List.of("letterhead-omitted", "heading-guessed"), guesses());
    }

    @Test
    void isNotSureOfAHeadingBeforeAllText() {
        WholeDraft release = read(HEAD + "A subtitle or a heading\n\nText.\n").orElseThrow();
        assertTrue(release.article().endsWith("## A subtitle or a heading\n\nText.\n"));
        assertEquals(List.of("letterhead-omitted", "heading-guessed"), guesses());
    }

    @Test
    void reportsAnOfficeThatItCannotPlace() {
        WholeDraft release = read(HEAD + "Text.\n\nORG Atlantis\nSunken Street 1\nPhone: 1\n")
                .orElseThrow();
        assertEquals(List.of(), release.offices());
        assertEquals(
                "input.txt:11:1: warning[office-unclear]: the address of ORG Atlantis ends in no country",
                first("office-unclear"));
    }

    @Test
    void leavesContactsBelowAParagraphInTheText() {
        WholeDraft release =
                read(HEAD + "Text of the release.\n\npress@example.org\n").orElseThrow();
        assertEquals(List.of("Text of the release.", "press@example.org"), paragraphs(release));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n\u00A0\n"})
    void refusesAnEmptyFile(String text) {
        assertRefused(text, "title-missing");
    }

    @Test
    void refusesOfficesAlone() {
        assertRefused("ORG\nStreet 1\n1060 Brussels\nBelgium\nPhone: +32 2\n", "title-missing");
    }

    @Test
    void refusesAReleaseWithoutADate() {
        assertRefused("ORG\n\nTitle\n\n<https://example.org/a-b>\n\nText.\n", "release-date-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"February 31, 2023", "32 May 2023", "2023-13-01", "05/10/2023"})
    void refusesADateThatIsNone(String date) {
        assertRefused("ORG\n\nTitle\n\n" + date + "\n\nText.\n", "release-date-invalid");
        assertEquals(
                "input.txt:5:1: error[release-date-invalid]: `" + date + "` is no date", first("release-date-invalid"));
    }

    @Test
    void refusesATitleAlone() {
        assertRefused("A title\n\nMay 10, 2023\n", "text-missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "](", "[a](", "*", "_", "<http://", "&#", "\\", "1060|B|", "a ", "\n\n2023-1", "\n\na@b.c"})
    void readsManyMarksInTime(String piece) {
        String text = HEAD + "Text " + piece.repeat(200_000 / piece.length()) + "\n";
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(text));
    }

    @Test
    void readsALineOfAMegabyteInTime() {
        String line = "a ".repeat(500_000);
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(HEAD + line));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(line));
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(line + "\n\nMay 10, 2023\n\nText.\n"));
    }

    @Test
    void readsManyMissingLinksInOneLineInTime() {
        String text = HEAD + "[a](#)".repeat(10_000) + "\n";
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> read(text));
        assertEquals(
                10_000,
                ids().stream().filter("link-address-refused"::equals).count()
                        + ids().stream().filter("link-address-missing"::equals).count());
    }

    private Optional<WholeDraft> read(String text) {
        return read(text, Locale.ENGLISH);
    }

    private Optional<WholeDraft> read(String text, Locale language) {
        Document document = new Document("input.txt", text.getBytes(StandardCharsets.UTF_8));
        return new PlainTextReader(language)
                .read(document, diagnostics).stream()
                        .findFirst()
                        .flatMap(draft -> WholeDraft.of(draft, language, diagnostics));
    }

    private void assertRefused(String text, String id) {
        assertEquals(Optional.empty(), read(text));
        assertEquals(
                List.of(id),
                diagnostics.list().stream()
                        .filter(Diagnostic::isError)
                        .map(d -> d.code().id())
                        .toList());
    }

    private List<String> ids() {
        return diagnostics.list().stream().map(d -> d.code().id()).toList();
    }

    /** What was read as what is not of interest to all. */
    private List<String> guesses() {
        return ids().stream()
                .filter(id -> !List.of("head-read", "paragraphs-counted", "passage-omitted")
                        .contains(id))
                .toList();
    }

    private String first(String id) {
        return diagnostics.list().stream()
                .filter(d -> d.code().id().equals(id))
                .findFirst()
                .orElseThrow()
                .toString()
                .lines()
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paragraphs(WholeDraft release) {
        Article article = ArticleReader.read("a", SourceText.of("a.md", release.article()), new Diagnostics())
                .orElseThrow();
        return article.blocks().stream().flatMap(b -> words(b).stream()).toList();
    }

    private static List<String> words(parkhang.article.Block block) {
        if (block instanceof Paragraph paragraph) {
            return List.of(PlainText.of(paragraph.text()));
        } else if (block instanceof Heading heading) {
            return List.of(PlainText.of(heading.text()));
        } else if (block instanceof ItemList list) {
            return list.items().stream()
                    .flatMap(item -> item.blocks().stream())
                    .flatMap(b -> words(b).stream())
                    .toList();
        }
        throw new AssertionError("a press release has no " + block);
    }

    private static String imprints(WholeDraft release) {
        return release.offices().stream()
                .map(office -> "translations/" + office.locale().toLanguageTag() + "/imprint.yaml, from line "
                        + office.line() + "\n" + ImprintWriter.write(office.imprint()))
                .collect(Collectors.joining("\n"));
    }

    private static String lines(Diagnostics diagnostics) {
        return diagnostics.list().stream().map(d -> d + "\n").collect(Collectors.joining());
    }
}
