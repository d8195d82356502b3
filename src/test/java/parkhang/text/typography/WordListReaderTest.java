package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class WordListReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private WordList read(String text) {
        return WordListReader.read(SourceText.of("hyphenation.txt", text), diagnostics);
    }

    @Test
    void aLineSaysWhereAWordMayBeDividedAndWhereItsPartsMeet() {
        WordList list = read("\uFEFF# names\r\nGyal-tsen # a name\r\n\r\nTibet\r\nAuf|lage\r\nKauf|leu-te\r\n");
        assertEquals(Map.of("gyaltsen", "gyal-tsen", "tibet", "tibet", "kaufleute", "kauf-leu-te"), list.divisions());
        assertEquals(Map.of("auflage", "auf|lage", "kaufleute", "kauf|leute"), list.seams());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "-lich", "Auf-", "Auf--lage", "Auf|-lage", "2-fach", "a=b"})
    void whatIsNotOneWordIsReported(String line) {
        assertEquals(WordList.EMPTY, read("# first\n  " + line + "\n"));
        assertEquals(List.of("hyphenation-invalid@2:3"), Reported.in(diagnostics));
    }

    @Test
    void aWordThatIsDividedInTwoWaysIsReported() {
        assertEquals(Map.of("lhasa", "lha-sa"), read("Lha-sa\nlha-sa\nLhasa\n").divisions());
        assertEquals(List.of("hyphenation-twice@3:1"), Reported.in(diagnostics));
    }

    @Test
    void theNearerListCountsFirst() {
        WordList list = WordList.inherited(List.of(read("Lhasa"), read("Lha-sa\nAuf|lage")));
        assertEquals(Map.of("lhasa", "lhasa"), list.divisions());
        assertEquals(Map.of("auflage", "auf|lage"), list.seams());
    }
}
