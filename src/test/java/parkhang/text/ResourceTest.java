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
    private static final String PATTERNS = "hyphenation/hyph-nl.tex";

    @Test
    void aFileIsFoundBesideTheClassThatReadsIt() {
        String text = Resource.text(Typography.class, PATTERNS);
        assertTrue(text.contains("\\patterns{"));
        assertEquals(text, new String(Resource.bytes(Typography.class, PATTERNS), StandardCharsets.UTF_8));
        assertEquals(Optional.of(text), Resource.optionalText(Typography.class, PATTERNS));
    }

    @Test
    void aFileThatIsNotThereIsEmptyOrAFaultOfTheProgram() {
        assertEquals(Optional.empty(), Resource.optionalText(Resource.class, PATTERNS));
        IllegalStateException fault =
                assertThrows(IllegalStateException.class, () -> Resource.text(Resource.class, PATTERNS));
        assertEquals("the program lacks " + PATTERNS, fault.getMessage());
    }
}
