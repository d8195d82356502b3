package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AlphabeticOrderTest {
    private static String order(String tag, String... words) {
        return AlphabeticOrder.of(List.of(words), Locale.forLanguageTag(tag)).toString();
    }

    @Test
    void lettersAreTheLocalesOwn() {
        assertEquals("{A=[Äpfel, Azteken], Z=[Zug]}", order("de", "Zug", "Azteken", "Äpfel"));
        assertEquals("{A=[Azteker], Z=[zon], Ä=[Äpple]}", order("sv", "Äpple", "zon", "Azteker"));
    }

    /** By the root letter, not by what is written before or above it. */
    @Test
    void tibetanStandsUnderItsRootLetters() {
        assertEquals(
                "{ཀ=[ཀ་བ, སྐད], ག=[གངས, རྒྱ་གར], བ=[བོད, འབྲི]}",
                order("bo", "བོད", "རྒྱ་གར", "སྐད", "ཀ་བ", "གངས", "འབྲི"));
    }

    @Test
    void numbersStandByTheirValue() {
        assertEquals(
                List.of("Äpfel", "Teil 2", "Teil 10"),
                Stream.of("Teil 10", "Teil 2", "Äpfel")
                        .sorted(AlphabeticOrder.of(Locale.GERMAN))
                        .toList());
    }

    @Test
    void whatBeginsWithNoLetterStandsUnderAnEllipsis() {
        assertEquals("{…=[2022], A=[a]}", order("en", "a", "2022"));
    }
}
