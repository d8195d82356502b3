package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class FrontMatterReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Article> read(String text) {
        return ArticleReader.read("a", SourceText.of("articles/a.md", text), diagnostics);
    }

    private Optional<FrontMatter> front(String yaml) {
        return read("---\n" + yaml + "\n---\nText.\n").map(Article::front);
    }

    @Test
    void everyKeyIsRead() {
        FrontMatter front = front(
                        """
                        kind: press-release
                        title: "Mass DNA collection: what is known"
                        date: 2023-05-10
                        summary: >
                          Two lines
                          are one.
                        canonical: https://example.org/a
                        authors: [Tenzin, Pema]
                        tags: report
                        updated: 2023-05-12
                        correction: |
                          The figure
                          was wrong.
                        embargo: 2023-05-10T12:00:00-04:00
                        contact:
                          - name: Tenzin
                            phone: +1 202 5550143
                          - {name: Pema, mail: pema@example.org}\
                        """)
                .orElseThrow();
        assertEquals(
                "‹@3:8 Mass DNA collection: what is known›",
                Outline.text(front.title().text()));
        assertEquals(LocalDate.of(2023, 5, 10), front.date());
        assertEquals(
                "Two lines are one.",
                PlainText.of(Objects.requireNonNull(front.summary()).text()));
        assertEquals(URI.create("https://example.org/a"), front.canonical());
        assertEquals(List.of("Tenzin", "Pema"), front.authors());
        assertEquals(List.of("report"), front.tags());
        assertEquals(LocalDate.of(2023, 5, 12), front.updated());
        assertEquals(
                "‹@12:13 The figure was wrong.›",
                Outline.text(Objects.requireNonNull(front.correction()).text()));
        assertEquals(OffsetDateTime.parse("2023-05-10T12:00:00-04:00"), front.embargo());
        assertEquals(ArticleKind.PRESS_RELEASE, front.kind());
        assertEquals(
                List.of(
                        new PressContact("Tenzin", "+1 202 5550143", null),
                        new PressContact("Pema", null, "pema@example.org")),
                front.contacts());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @EnumSource(ArticleKind.class)
    void eachKindHasAWord(ArticleKind kind) {
        FrontMatter front =
                front("title: T\ndate: 2023-05-10\nkind: " + kind.word()).orElseThrow();
        assertEquals(kind, front.kind());
        assertTrue(ArticleCode.KIND_UNKNOWN.hint().contains(kind.word()));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: poem                        | kind-unknown@4:7",
                "kind: Press-Release               | kind-unknown@4:7",
                "kind: [statement]                 | yaml-value-kind@4:7",
                "contact: Anna                     | contact-form@4:10",
                "contact: [Anna]                   | contact-form@4:11",
                "contact: {name: A, phone: 'no'}   | number-without-digits@4:27",
                "contact: {mail: a@b.org}          | yaml-key-missing@4:10",
                "contact: {name: A, mail: a}       | mail-invalid@4:26",
                "contact: {name: A, fax: 1}        | yaml-key-unknown@4:20",
            })
    void whatIsWrongWithAKindOrAContactIsReportedAtItsLine(String line, String expected) {
        assertEquals(
                List.of(),
                front("title: T\ndate: 2023-05-10\n" + line).orElseThrow().tags());
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    @Test
    void titleAndDateAreEnough() {
        FrontMatter front = front("title: T\ndate: 2023-05-10").orElseThrow();
        assertNull(front.summary());
        assertEquals(List.of(), front.tags());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void anArticleMayBeNothingButFrontMatter() {
        assertEquals(
                List.of(),
                read("---\ntitle: T\ndate: 2023-05-10\n---").orElseThrow().blocks());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text.\n",
                "title: T\n---\n",
                "---\ntitle: T\n",
                " ---\ntitle: T\n---\n",
                "---",
                "----\na: b\n----\n"
            })
    void anArticleWithoutFrontMatterIsNone(String text) {
        assertEquals(Optional.empty(), read(text));
        assertEquals(List.of("front-matter-missing@1"), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date: 2023-05-10                 | yaml-key-missing@2:1",
                "title: T                         | yaml-key-missing@2:1",
                "'title: \"\"\ndate: 2023-05-10'  | yaml-key-missing@2:1",
                "'title: [T]\ndate: 2023-05-10'   | yaml-value-kind@2:8",
                "'title: T\ndate: May 10, 2023'   | date-invalid@3:7",
                "'title: T\ndate: 2023-02-30'     | date-invalid@3:7",
                "'title: T\ndate: 2023-5-1'       | date-invalid@3:7",
                "'title: T\ndate: +999999999-12-31' | date-invalid@3:7",
                "'title: T\ndate: 0000-01-01'     | date-invalid@3:7",
                "'title: A: B\ndate: 2023-05-10'  | yaml-syntax@2:9",
                "'- title: T'                     | yaml-not-a-mapping@2:1",
                "''                               | yaml-not-a-mapping@2",
            })
    void unusableFrontMatterIsReported(String yaml, String expected) {
        assertEquals(Optional.empty(), front(yaml));
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: U                           | yaml-key-unknown@4:1",
                "title: U                           | yaml-key-twice@4:1",
                "canonical: example.org             | address-invalid@4:12",
                "canonical: ftp://example.org       | address-invalid@4:12",
                "canonical: javascript:alert(1)     | address-invalid@4:12",
                "canonical: 'https://exa mple.org'  | address-invalid@4:12",
                "embargo: 2023-05-10                | time-invalid@4:10",
                "embargo: 2023-05-10T12:00:00       | time-invalid@4:10",
                "embargo: +999999999-05-10T12:00:00Z | time-invalid@4:10",
                "updated: yesterday                 | date-invalid@4:10",
                "correction: Wrong figure.          | correction-undated@4:13",
                "translate-by: December             | date-invalid@4:15",
                "translate-by: 2026-12-32           | date-invalid@4:15",
                "translate-by: [2026-12-01]         | yaml-value-kind@4:15",
                "'translate-by: {de: soon}'         | date-invalid@4:20",
                "'translate-by: {d: 2026-12-01}'    | yaml-key-unknown@4:16",
                "'translate-by: {de: [2026-12-01]}' | yaml-value-kind@4:20",
            })
    void aFaultInWhatIsNotRequiredIsReportedAndTheArticleRead(String line, String expected) {
        assertEquals(
                Optional.of("T"),
                front("title: T\ndate: 2023-05-10\n" + line)
                        .map(f -> PlainText.of(f.title().text())));
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    private LocalDate day(String translateBy, String locale) {
        return front("title: T\ndate: 2023-05-10\n" + translateBy)
                .map(front -> front.translateBy().of(Locale.forLanguageTag(locale)))
                .orElse(LocalDate.EPOCH); // no day
    }

    @Test
    void theDayOfTheTranslationsIsForAllLocalesOrForEach() {
        assertEquals(LocalDate.of(2026, 12, 1), day("translate-by: 2026-12-01", "nl"));
        String own = "translate-by:\n  fr: 2026-12-01\n  bo: 2027-01-31\n  '*': 2026-12-15";
        assertEquals(LocalDate.of(2026, 12, 1), day(own, "fr-BE"));
        assertEquals(LocalDate.of(2027, 1, 31), day(own, "bo"));
        assertEquals(LocalDate.of(2026, 12, 15), day(own, "nl"));
        assertEquals(LocalDate.EPOCH, day("translate-by: {de: 2026-12-01}", "nl"));
        assertEquals(LocalDate.EPOCH, day("translate-by:", "nl"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aTitleFullOfSpacesIsReadInNoTime() {
        String spaces = " ".repeat(1 << 20);
        assertEquals(
                "a" + spaces + "b",
                front("title: 'a" + spaces + "b'\ndate: 2023-05-10")
                        .map(f -> PlainText.of(f.title().text()))
                        .orElseThrow());
    }
}
