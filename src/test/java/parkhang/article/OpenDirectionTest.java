package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

class OpenDirectionTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @ParameterizedTest
    @CsvSource({
        "a \u202Eb, 5",
        "A word.\\n\\na \u2067b *c\u202E d*, 7",
        "- item\\n- other \u202Cend, 6",
        "`\u202Ecode`, 5",
    })
    void isNamedWithItsPlace(String body, int line) {
        Sample.article(body.replace("\\n", "\n") + "\n", diagnostics);
        List<String> reported = Reported.in(diagnostics);
        assertEquals(1, reported.size(), reported::toString);
        assertEquals("direction-open@" + line, reported.get(0).replaceFirst(":\\d+$", ""));
    }

    /** Each paragraph by itself: what the next one closes was open. */
    @Test
    void aPartnerStandsInTheSameParagraph() {
        Sample.article("a \u202Eb\u202C c \u2067d\u2069\n", diagnostics);
        assertEquals(List.of(), Reported.in(diagnostics));
        Sample.article("a \u202Eb\n\nc\u202C d\n", diagnostics);
        assertEquals(List.of("direction-open@5:1", "direction-open@7:1"), Reported.in(diagnostics));
    }
}
