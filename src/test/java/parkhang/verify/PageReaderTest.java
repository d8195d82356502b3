package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.html.DocumentKind;

class PageReaderTest {
    /** Pages of before they said it are told by their body. */
    @ParameterizedTest
    @CsvSource({
        "edition, '', EDITION",
        "volume, '', VOLUME",
        "parallel, '', PARALLEL",
        "edition, bound, EDITION",
        "'', '', EDITION",
        "'', bound, VOLUME",
        "'', parallel, PARALLEL",
        "another, bound, VOLUME"
    })
    void aPageIsWhatItsRootSaysAndElseWhatItsBodyLooksLike(String said, String bodyClass, DocumentKind kind)
            throws IOException {
        String root = said.isEmpty() ? "<html>" : "<html data-document=\"" + said + "\">";
        String page = "<!DOCTYPE html>" + root + "<title>x</title><body class=\"" + bodyClass + "\"><p>x";
        assertEquals(
                kind,
                PageReader.read(page.getBytes(StandardCharsets.UTF_8), new FileFindings("page.html"))
                        .kind());
    }
}
