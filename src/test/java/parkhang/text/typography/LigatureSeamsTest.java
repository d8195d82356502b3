package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.text.TextEdit;

class LigatureSeamsTest {
    private static String parted(String tag, WordList own, String text) {
        LigatureSeams seams = LigatureSeams.of(Locale.forLanguageTag(tag), own);
        return TextEdit.applied(text, seams.edits(text)).replace('\u200C', '|');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auf|lage",
                "auf|fällig",
                "Neuauf|lage",
                "Auf|lösung",
                "Schiff|fahrt",
                "Kauf|leute",
                "Kauf|frau",
                "höf|lich",
                "beruf|lich",
                "hilf|los",
                "Häuf|lein",
                "Prüf|ling",
                "tarif|fähig",
                "fünf|fach",
                "straf|frei",
                "huf|förmig",
                "Prüf|feld",
                "straf|fällig",
                "Straf|fall",
                "Schlaf|forschung",
                "Schaf|fell",
                "Stoff|industrie",
                "treff|lich",
                "Hof|laden",
                "Tief|flug",
                "Brief|freund",
                "Kampf|lied",
                "Zupf|instrument",
                "Dorf|fest",
                "Knopf|loch",
                "schimpf|lich",
                "Streif|licht",
            })
    void noLigatureJoinsThePartsOfAWord(String word) {
        assertEquals(word, parted("de", WordList.EMPTY, word.replace("|", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stoffe",
                "Affe",
                "Brief",
                "Briefe",
                "schaffen",
                "hoffen",
                "Hoffnung",
                "treffen",
                "Öffentlichkeit",
                "Beauftragte",
                "Auftrag",
                "Tischtennis",
                "Pflicht",
                "verpflichtet",
                "Eiffelturm",
                "Steiff",
                "häufig",
                "Zweifler",
                "teuflisch",
                "knifflig",
                "Finsternis",
                "empfingen",
                "Flossen",
                "Industriefläche",
                "Freifläche",
                "offiziell",
                "Grafik",
                "Affäre",
                "reflektieren",
                "Chauffeur",
                "Nasenflügel",
                "Motorflug",
                "einflößen",
                "betroffenster",
                "Wolff",
                "AUFLAGE",
            })
    void aLigatureWithinAPartStays(String word) {
        assertEquals(word, parted("de", WordList.EMPTY, word));
    }

    @Test
    void onlyGermanHasRules() {
        assertEquals("Auf|lage", parted("de-CH", WordList.EMPTY, "Auflage"));
        assertEquals("Auflage aflijn", parted("nl", WordList.EMPTY, "Auflage aflijn"));
    }

    @Test
    void anAuthorsOwnJoinerOrNonJoinerIsRespected() {
        assertEquals("Auf|lage", parted("de", WordList.EMPTY, "Auf\u200Clage"));
        assertEquals("Auf\u200D\u00ADlage", parted("de", WordList.EMPTY, "Auf\u200D\u00ADlage"));
    }

    /** A line that ends behind it gets its hyphen by it: it stays right before the letter that begins the next line. */
    @ParameterizedTest
    @ValueSource(strings = {"Auf|\u00ADlage", "Kauf|\u00ADleute", "Auf|\u00AD\u00ADlage", "Auf|la\u00ADge"})
    void anAuthorsSoftHyphenStaysBehindTheSeam(String word) {
        assertEquals(word, parted("de", WordList.EMPTY, word.replace("|", "")));
        Hyphenation hyphenation = Hyphenation.of(Locale.GERMAN, WordList.EMPTY);
        assertEquals(List.of(), hyphenation.edits(word.replace('|', '\u200C')));
    }

    @Test
    void aListGoesBeforeTheRules() {
        WordList own = WordListReader.read(
                SourceText.of("hyphenation.txt", "Chef|in-nen\nBrief|f|lut\nAuf|trag"), new Diagnostics());
        assertEquals("Chef|innen", parted("de", own, "Chefinnen"));
        assertEquals("Brief|f|lut", parted("de", own, "Briefflut"));
        assertEquals("Auftrag", parted("de", own, "Auftrag"));
        assertEquals("af|lijn", parted("nl", new WordList(Map.of(), Map.of("aflijn", "af|lijn")), "aflijn"));
    }

    /** The soft hyphen comes behind the non-joiner: a line must not begin with one. */
    @Test
    void aSeamThatMayEndALineHasBoth() {
        String parted = parted("de", WordList.EMPTY, "Auflage").replace('|', '\u200C');
        Hyphenation hyphenation = Hyphenation.of(Locale.GERMAN, WordList.EMPTY);
        assertEquals("Auf\u200C\u00ADlage", TextEdit.applied(parted, hyphenation.edits(parted)));
    }
}
