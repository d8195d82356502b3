package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Sample;
import parkhang.article.PressContact;
import parkhang.imprint.Imprint;
import parkhang.imprint.Paper;
import parkhang.translation.LabelReader;

class ImprintLinesTest {

    @Test
    void theFooterSaysWhoPublishesWhereAndHowToReachThem() {
        Edition edition = Editions.edition(Sample.article(""), Locale.GERMAN);
        assertEquals(
                List.of(
                        "International Campaign for Tibet & Co.",
                        "Schönhauser Allee 163\u00A0· 10435 Berlin",
                        "Telefon +49\u00A0(0)30\u00A027879086\u00A0· Fax 030\u00A027879087\u00A0· info@example.de\u00A0· www.example.de",
                        "Pressekontakt: Anna Muster\u00A0· +49\u00A0(0)30\u00A01\u00A0· presse@example.de",
                        "V.i.S.d.P.: Kai Beispiel"),
                EditionText.imprint(edition));
        assertEquals(EditionText.imprint(edition).subList(0, 3), EditionText.footer(edition));
    }

    @Test
    void whatCanBeCalledOrWrittenToIsALink() {
        Edition edition = Editions.edition(Sample.article(""), Locale.GERMAN);
        assertEquals(
                "tel:+493027879086 null mailto:info@example.de https://www.example.de/",
                edition.imprint().get(2).texts().stream()
                        .map(fact -> String.valueOf(fact.address()))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
    }

    @Test
    void anOfficeOfWhichOnlyTheNameIsKnownHasOneLine() {
        List<ImprintLine> lines = ImprintLines.of(
                Imprint.named("N", Paper.A4), LabelReader.ofProgram(Locale.ENGLISH), Locale.ENGLISH, true);
        assertEquals(List.of(new ImprintLine(List.of(LabelledText.of("N")), false)), lines);
    }

    @ParameterizedTest
    @CsvSource({
        "de, Deutschland, false",
        "de, Federal Republic of Germany, false",
        "de-AT, Deutschland, true",
        "fr, Belgique, true",
        "fr-BE, Belgique, false",
        "nl, The Netherlands, false",
        "en, United States of America, false",
        "en, USA, false",
        "en-GB, United States of America, true",
        "bo, India, true",
        "ar-LB, لبنان, false",
        "zh-Hant, 台灣, false",
        "de, 10435 Berlin, true",
        "en-SG, Singapore, true",
        "fr-MC, Monaco, true",
        "fr-LU, Luxembourg, true"
    })
    void anAddressAtHomeHasNoCountry(String tag, String country, boolean printed) {
        Imprint office = new Imprint(
                "N", List.of("Street 1", "City", country), null, null, null, null, List.of(), null, Paper.A4);
        Locale locale = Locale.forLanguageTag(tag);
        List<ImprintLine> lines = ImprintLines.of(office, LabelReader.ofProgram(Locale.ENGLISH), locale, true);
        assertEquals(printed ? 3 : 2, lines.get(1).texts().size());
    }

    @Test
    void aCountryThatIsATownAsWellIsLeftOutWhereTheTownIsNamed() {
        Imprint office = new Imprint(
                "N",
                List.of("Street 1", "L-1111 Luxembourg", "Luxembourg"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Paper.A4);
        Locale locale = Locale.forLanguageTag("fr-LU");
        List<ImprintLine> lines = ImprintLines.of(office, LabelReader.ofProgram(Locale.FRENCH), locale, true);
        assertEquals(2, lines.get(1).texts().size());
    }

    @Test
    void contactsStandAtTheEndOnly() {
        PressContact one = new PressContact("Ann", "+1", null);
        Imprint office = new Imprint(
                "N",
                List.of(),
                null,
                null,
                null,
                null,
                List.of(one, new PressContact("Bob", null, null)),
                "R",
                Paper.A4);
        assertEquals(
                List.of(false, true, true, true),
                ImprintLines.of(office, LabelReader.ofProgram(Locale.ENGLISH), Locale.ENGLISH, true).stream()
                        .map(ImprintLine::once)
                        .toList());
    }

    @Test
    void anAddressThatIsNothingButACountryStays() {
        Imprint office = new Imprint("N", List.of("Deutschland"), null, null, null, null, List.of(), null, Paper.A4);
        List<ImprintLine> lines = ImprintLines.of(office, LabelReader.ofProgram(Locale.ENGLISH), Locale.GERMAN, true);
        assertEquals("Deutschland", lines.get(1).texts().get(0).text());
    }
}
