package parkhang.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured part by part is what an export does: the gate takes the PDF that was made of the page. */
class HotPartsTest {
    @Test
    void partsMakeAnEditionThatPassesTheGate() {
        HotParts parts = new HotParts(Path.of(""));
        assertEquals(List.of(), parts.gate().list());
        assertFalse(parts.shape().isEmpty());
        assertFalse(parts.hyphenate().isEmpty());
    }
}
