package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
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
                EditionText.footer(edition));
    }

    @Test
    void whatCanBeCalledOrWrittenToIsALink() {
        Edition edition = Editions.edition(Sample.article(""), Locale.GERMAN);
        assertEquals(
                "tel:+493027879086 null mailto:info@example.de https://www.example.de/",
                edition.imprint().get(2).stream()
                        .map(fact -> String.valueOf(fact.address()))
                        .reduce((a, b) -> a + " " + b)
                        .orElseThrow());
    }

    @Test
    void anOfficeOfWhichOnlyTheNameIsKnownHasOneLine() {
        List<List<LabelledText>> lines =
                ImprintLines.of(Imprint.named("N", Paper.A4), LabelReader.ofProgram(Locale.ENGLISH), Locale.ENGLISH);
        assertEquals(List.of(List.of(LabelledText.of("N"))), lines);
    }
}
