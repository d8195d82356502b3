package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ירידה של -17 % השנה     | -17 %",
                "(-17%) או +3.5 מעלות    | -17% +3.5",
                "\u22121,200.50 שקל       | \u22121,200.50",
                "ב-17 במאי                 | ''",
                "קוביד-19, 10-17, a-3     | ''",
                "טל׳ +972 2 555 0143      | +972 2 555 0143",
            })
    void aSignBelongsToItsNumber(String text, String expected) {
        String found =
                SignedNumbers.andContacts(text).stream().map(MatchResult::group).collect(Collectors.joining(" "));
        assertEquals(expected, found);
    }
}
