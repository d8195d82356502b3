package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PropertiesEditTest {
    private static final String TEXT = "# ours\nphone=Tel.\n\nfolio : {page} \\\n  of {pages}\n! end\nfax = Fax";

    @Test
    void oneEntryChangesAlone() {
        assertEquals(Optional.of(TEXT.replace("phone=Tel.", "phone = T:")), PropertiesEdit.with(TEXT, "phone", "T:"));
        assertEquals(
                Optional.of(TEXT.replace("folio : {page} \\\n  of {pages}\n", "folio = {page}\n")),
                PropertiesEdit.with(TEXT, "folio", "{page}"));
        assertEquals(Optional.of(TEXT.replace("phone=Tel.\n", "")), PropertiesEdit.with(TEXT, "phone", null));
        assertEquals(Optional.of(TEXT + "\nmail = M\n"), PropertiesEdit.with(TEXT, "mail", "M"));
        assertEquals(Optional.of(TEXT), PropertiesEdit.with(TEXT, "mail", null));
        assertEquals(Optional.of("a = b\n"), PropertiesEdit.with("", "a", "b"));
    }

    @Test
    void aBrokenFileIsLeftAlone() {
        assertEquals(Optional.empty(), PropertiesEdit.with("a = \\uXYZ1\n", "b", "c"));
        assertEquals(Map.of(), PropertiesEdit.values("a = \\uXYZ1\n"));
        assertEquals(Optional.of("a = c\n"), PropertiesEdit.with("a = b\na = d\n", "a", "c"));
    }

    @Test
    void whateverIsTypedIsReadBack() {
        Random random = new Random(4);
        List<String> pieces = List.of(" ", "\\", "\n", "=", ":", "#", "!", "a", "བོད", "\t", "'", "\u00e9");
        for (int round = 0; round < 500; round++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(8); i > 0; i--) {
                value.append(pieces.get(random.nextInt(pieces.size())));
            }
            Optional<String> edited = PropertiesEdit.with(TEXT, "phone", value.toString());
            assertTrue(edited.isPresent(), value.toString());
            assertEquals(value.toString(), PropertiesEdit.values(edited.get()).get("phone"));
            assertTrue(edited.get().startsWith("# ours\n") && edited.get().endsWith("! end\nfax = Fax"), edited.get());
        }
    }
}
