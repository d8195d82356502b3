package parkhang;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlValidatorTest {
    private static final String VALID =
            "<!DOCTYPE html><html lang=\"en\"><head><title>Lhasa</title></head><body><p>Lhasa</p></body></html>";

    @Test
    void validPageHasNoFindings() throws Exception {
        assertEquals(List.of(), HtmlValidator.findings(VALID));
    }

    @Test
    void theCheckersOwnParserReads() throws Exception {
        assertEquals(List.of(), HtmlValidator.findings(VALID.replace("<p>Lhasa</p>", "<search><p>Lhasa</p></search>")));
    }

    @Test
    void brokenPageHasFindings() throws Exception {
        assertNotEquals(List.of(), HtmlValidator.findings(VALID.replace("<p>", "<img src=\"a.png\"><p id=\"a b\">")));
    }
}
