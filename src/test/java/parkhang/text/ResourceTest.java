package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parkhang.text.typography.Typography;

/** The file lies beside the class that is named, and not beside the one that asks. */
class ResourceTest {
    private static final String WORDS = "hyphenation/words-nl.txt";

    @Test
    void aFileIsFoundBesideTheClassThatReadsIt() {
        String text = Resource.text(Typography.class, WORDS);
        assertTrue(text.contains("Ti-be-taan"), text);
        assertEquals(text, new String(Resource.bytes(Typography.class, WORDS), StandardCharsets.UTF_8));
        assertEquals(Optional.of(text), Resource.optionalText(Typography.class, WORDS));
    }

    @Test
    void aFileThatIsNotThereIsEmptyOrAFaultOfTheProgram() {
        assertEquals(Optional.empty(), Resource.optionalText(Resource.class, WORDS));
        IllegalStateException fault =
                assertThrows(IllegalStateException.class, () -> Resource.text(Resource.class, WORDS));
        assertEquals("the program lacks " + WORDS, fault.getMessage());
    }
}
