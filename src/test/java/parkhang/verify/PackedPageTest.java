package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackedPageTest {
    private static final String LARGE = "iVBOR/+8".repeat(100_000) + "Zg==";
    private static final String PAGE = "<!DOCTYPE html><html lang=\"en\"><head><title>A</title></head><body><p>ä</p>"
            + "<img alt=\"\" src=\"data:image/png;base64," + LARGE
            + "\"/><img alt=\"\" src=\"data:image/png;base64,QUJD\"/>"
            + "<img alt=\"\" src='data:image/jpeg;base64," + LARGE + "x ; 7'/></body></html>";

    @Test
    void largePicturesAreTakenOutAndGivenBack() throws IOException {
        byte[] html = PAGE.getBytes(StandardCharsets.UTF_8);
        assertTrue(new PackedPage(html).html().length < 1000);
        FileFindings found = new FileFindings("a.html");
        assertEquals(
                List.of(LARGE, "QUJD", LARGE + "x ; 7"),
                PageReader.read(html, found).pictures().stream()
                        .map(PageFacts.Picture::base64)
                        .toList());
    }

    @Test
    void otherPagesStayAsTheyAre() {
        for (String page : List.of("", ";base64,", "a;base64,QUJD", PAGE.replace("base64,", "base64, "))) {
            byte[] html = page.getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(html, new PackedPage(html).html());
        }
    }
}
