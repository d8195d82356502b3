package parkhang.volume;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermSearchTest {
    private static List<Integer> places(String term, String text) {
        List<Integer> places = new ArrayList<>();
        new TermSearch(List.of(term)).in(text, (found, at) -> places.add(at));
        return places;
    }

    @ParameterizedTest
    @CsvSource({
        "DNA-Probe, Die DNA-Proben und eine DNA-Probe",
        "Autonome Region Tibet, in der Autonomen Region Tibet",
        "Europäischer Gerichtshof, vor dem Europäischen Gerichtshof",
        "Entwurf, zwei Entwürfe",
        "county, the county’s",
        "county, all counties",
        "Région autonome du Tibet (RAT), la Région autonome du Tibet",
        "envoys, his envoys",
        "DNA-Entnahme, die DNA\u00AD-Ent\u00ADnah\u00ADmen",
        "Région autonome du Tibet, la Région autonome du\u00A0Tibet"
    })
    void aTermIsFoundInItsForms(String term, String text) {
        assertEquals(1, places(term, text).isEmpty() ? 0 : 1, text);
    }

    @ParameterizedTest
    @CsvSource({
        "Kreis, sie kreisen",
        "town, a township",
        "Gemeinde, die Gemeinschaft",
        "Tibetans, the Tibetan language",
        "Autonome Region Tibet, das Autonome. Region Tibet",
        "consent, concern",
        "bill, billions",
        "county, every country",
        "range, the rank",
        "comté, comme"
    })
    void anotherWordIsNotTakenForIt(String term, String text) {
        assertEquals(List.of(), places(term, text), text);
    }

    @Test
    void thePlaceDoesNotCountWhatIsNeverDrawn() {
        assertEquals(List.of(4, 11), places("Probe", "die\u00AD Pro\u00ADbe, Probe"));
    }

    @Test
    void tibetanIsFoundBySyllables() {
        assertEquals(List.of(0, 11), places("བོད་ཡིག", "བོད་ཡིག་དང་བོད་ཡིག"));
        assertEquals(List.of(0), places("ཞིང་པ", "ཞིང་པའི"));
        assertEquals(List.of(), places("བོད", "བོདམ"));
        assertEquals(List.of(), places("ོད", "བོད"));
    }

    @Test
    void chineseIsFoundByLetters() {
        assertEquals(List.of(1), places("西藏", "在西藏的"));
    }
}
