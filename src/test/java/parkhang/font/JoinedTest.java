package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinedTest {
    /** The part is in brackets; marks lie over the joint, and a letter such as alef joins to none after it. */
    @ParameterizedTest
    @CsvSource(
            emptyValue = "",
            value = {
                "ك[ت]ب,ك,ب",
                "ا[ت]ا,'',ا",
                "كَ[ت]َب,ك,ب",
                "ك [ت] ب,'',''",
                "[كتب],'',''",
                "a[ك]1,'',''",
                "ـ[ت]\u200D,ـ,\u200D",
                "\u2067[ت]\u2069,'',''",
                "𞤢[𞤤]𞤢,𞤢,𞤢"
            })
    void textJoinsToTheLettersBesideIt(String marked, String before, String after) {
        int from = marked.indexOf('[');
        int to = marked.indexOf(']') - 1;
        assertEquals(new Joined(before, after), Joined.in(marked.replaceAll("[\\[\\]]", ""), from, to));
    }
}
