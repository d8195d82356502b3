package parkhang.press;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can't be set right yet is not set: the PDF of right-to-left text. */
class RightToLeftTest {
    @Test
    void aWordFromRightToLeftKeepsThePdfFromBeingMade(@TempDir Path folder) {
        new SmallArchive(folder)
                .withPdf()
                .with("articles/first.md", SmallArchive.ARTICLE.replace("Good news", "Good \u0633\u0644\u0627\u0645"))
                .with(
                        "translations/nl/first.xlf",
                        SmallArchive.TARGETS.replace("Good news", "Good \u0633\u0644\u0627\u0645"))
                .exports(
                        List.of("output/en/first.pdf: error[right-to-left]"),
                        List.of(
                                "en/second.html",
                                "en/second.pdf",
                                "nl/first.html",
                                "nl/first.pdf",
                                "nl/second.html",
                                "nl/second.pdf"));
    }
}
