package parkhang.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.article.PressContact;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class ImprintReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<Imprint> read(String yaml, String tag) {
        return ImprintReader.read(
                SourceText.of("translations/de/imprint.yaml", yaml), Locale.forLanguageTag(tag), diagnostics);
    }

    @Test
    void everyKeyIsRead() {
        Optional<Imprint> imprint = read(
                """
                name: International Campaign for Tibet Deutschland e.V.
                address:
                  - Schönhauser Allee 163
                  - 10435 Berlin
                phone: +49 (0)30 27879086
                fax: +49 (0)30 27879087
                mail: info@example.de
                website: https://www.example.de/
                press-contact:
                  name: Anna Muster
                  phone: +49 (0)30 1
                  mail: presse@example.de
                responsible: Kai Beispiel
                paper: a5
                """,
                "de");
        assertEquals(
                Optional.of(new Imprint(
                        "International Campaign for Tibet Deutschland e.V.",
                        List.of("Schönhauser Allee 163", "10435 Berlin"),
                        "+49 (0)30 27879086",
                        "+49 (0)30 27879087",
                        "info@example.de",
                        "https://www.example.de/",
                        List.of(new PressContact("Anna Muster", "+49 (0)30 1", "presse@example.de")),
                        "Kai Beispiel",
                        Paper.A5)),
                imprint);
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void severalPressContactsAreAList() {
        Imprint imprint = read("name: N\npress-contact:\n  - name: A\n  - name: B\n    phone: +1\n", "de")
                .orElseThrow();
        assertEquals(
                List.of(new PressContact("A", null, null), new PressContact("B", "+1", null)), imprint.pressContacts());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource({"en,LETTER", "en-GB,A4", "de,A4", "fr-BE,A4", "fr-CA,LETTER", "bo,A4", "nl,A4", "es-MX,LETTER"})
    void thePaperIsTheUsualOneOfTheLocale(String tag, Paper paper) {
        assertEquals(paper, read("name: N\n", tag).orElseThrow().paper());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone: '+1'            | imprint-name-missing@1:1",
                "'name:\nphone: 1'      | imprint-name-missing@1:6",
                "'name: \"\"'           | imprint-name-missing@1:7",
                "'name: \" \"'          | imprint-name-missing@1:7",
                "'- name: N'            | yaml-not-a-mapping@1:1",
                "''                     | yaml-not-a-mapping@1",
            })
    void anImprintWithoutANameIsNone(String yaml, String expected) {
        assertEquals(Optional.empty(), read(yaml, "de"));
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail: info                      | mail-invalid@2:7",
                "mail: a@b                       | mail-invalid@2:7",
                "'mail: a@b.org, c@d.org'        | mail-invalid@2:7",
                "website: www.example.de         | website-invalid@2:10",
                "website: javascript:alert(1)    | website-invalid@2:10",
                "website: ftp://example.de       | website-invalid@2:10",
                "paper: B5                       | paper-unknown@2:8",
                "paper: '210x297'                | paper-unknown@2:8",
                "telephone: 1                    | yaml-key-unknown@2:1",
                "name: M                         | yaml-key-twice@2:1",
                "press-contact: Anna             | contact-form@2:16",
                "press-contact: {name: A, phone: b} | number-without-digits@2:33",
                "phone: bel mij                  | number-without-digits@2:8",
                "fax: geen                       | number-without-digits@2:6",
                "press-contact: {mail: a@b.org}  | yaml-key-missing@2:16",
                "press-contact: {name: A, e: b}  | yaml-key-unknown@2:26",
                "press-contact: {name: A, mail: b} | mail-invalid@2:32",
            })
    void aFaultIsReportedAndTheRestOfTheImprintUsed(String line, String expected) {
        assertEquals("N", read("name: N\n" + line + "\n", "de").orElseThrow().name());
        assertEquals(List.of(expected), Reported.in(diagnostics));
    }

    @Test
    void anUnknownPaperIsTheUsualOne() {
        assertEquals(Paper.A4, read("name: N\npaper: B5\n", "de").orElseThrow().paper());
    }

    @Test
    void anAddressMayBeOneLine() {
        assertEquals(
                List.of("Berlin"),
                read("name: N\naddress: Berlin\n", "de").orElseThrow().address());
    }
}
