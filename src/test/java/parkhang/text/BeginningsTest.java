package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Where a text may be cut short. */
class BeginningsTest {
    @Test
    void aTextIsCutBehindWordsWithoutWhatPartsThem() {
        assertEquals(
                List.of(
                        "",
                        "Words",
                        "Words, with",
                        "Words, with (a",
                        "Words, with (a dash",
                        "Words, with (a dash) – end"),
                Beginnings.of("Words, with (a dash) – end", Locale.ENGLISH).stream()
                        .filter(text -> !text.endsWith(")"))
                        .toList());
    }

    /** Soft hyphens and marks stay with their letters. */
    @Test
    void noWordIsCutThatIsNoLongerThanWordsAre() {
        assertEquals(
                List.of("", "Auf\u00ADlage", "Auf\u00ADlage e\u0301"),
                Beginnings.of("Auf\u00ADlage e\u0301", Locale.GERMAN));
    }

    @Test
    void aWordWithoutEndIsCutBetweenLetters() {
        String endless = "e\u0301".repeat(500);
        List<String> beginnings = Beginnings.of(endless, Locale.ENGLISH);
        assertEquals(501, beginnings.size());
        assertTrue(beginnings.stream().noneMatch(text -> text.endsWith("e")));
    }

    @Test
    void aTextOfNothingHasNoOther() {
        assertEquals(List.of(""), Beginnings.of("", Locale.ENGLISH));
        assertEquals(List.of(""), Beginnings.of(" – …".substring(0, 3), Locale.ENGLISH));
    }
}
