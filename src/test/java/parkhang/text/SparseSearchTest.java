package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SparseSearchTest {
    private static final Pattern TELEPHONE = Telephones.PHONE_OR_NAMED;
    private static final List<String> PIECES = List.of(
            "0",
            "1",
            "9",
            "00",
            "089",
            "123",
            "4567",
            "+",
            "(",
            ")",
            " ",
            "\u00A0",
            "-",
            ".",
            "/",
            "tel",
            "Tel.: ",
            "DE",
            "NL12",
            "a",
            "É",
            "\uD801\uDC00",
            "\uD835\uDFCF",
            "٣",
            "\uFFFC",
            "0 8",
            "ABCD");

    private static List<String> texts(Stream<MatchResult> results) {
        return results.map(found -> found.start() + " " + found.group()).toList();
    }

    /** Whatever stands beside each other, the same is found as by trying each place. */
    @Test
    void telephoneNumbersAreFoundWhereEachPlaceIsTried() {
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 40_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 4 + random.nextInt(20); j > 0; j--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            List<String> wanted = texts(TELEPHONE.matcher(text).results());
            found += wanted.size();
            assertEquals(
                    wanted,
                    texts(SparseSearch.results(TELEPHONE, text, Telephones::mayBegin).stream()),
                    text::toString);
        }
        assertTrue(found > 2_000, "too few to tell anything");
    }

    @Test
    void whatStandsBeforeAMatchIsSeen() {
        Pattern pattern = Pattern.compile("(?<![a-z])\\b\\d+(?=z)");
        assertEquals(List.of("7 7"), texts(SparseSearch.results(pattern, "a1z 2y 7z", SparseSearch.DIGIT).stream()));
    }
}
