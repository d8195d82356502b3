package parkhang.export;

import static parkhang.export.SmallArchive.ARTICLE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken article costs its own editions, and no other's. */
class BadArticleTest {
    private static final List<String> OTHERS = List.of("en/second.html", "nl/second.html");

    private SmallArchive archive;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        archive = new SmallArchive(folder);
    }

    private void refuses(String article, String... reported) {
        archive.with("articles/first.md", article).exports(List.of(reported), OTHERS);
    }

    @Test
    void nothingWrong() {
        archive.exports(List.of(), SmallArchive.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Only text.\n", "---\ntitle: Never closed\n"})
    void frontMatterMissing(String article) {
        refuses(article, "articles/first.md:1: error[front-matter-missing]");
    }

    @Test
    void frontMatterBroken() {
        refuses("---\ntitle: Good: news\n---\n", "articles/first.md:2:12: error[yaml-syntax]");
    }

    @Test
    void frontMatterThatIsNoMapping() {
        refuses("---\n- title\n---\n", "articles/first.md:2:1: error[yaml-not-a-mapping]");
    }

    @Test
    void titleMissing() {
        refuses(ARTICLE.replace("title: Good news\n", ""), "articles/first.md:2:1: error[yaml-key-missing]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 May 2023", "2023-02-30", "2023-5-1", "soon"})
    void dateThatIsNone(String date) {
        refuses(ARTICLE.replace("2023-05-10", date), "articles/first.md:3:7: error[date-invalid]");
    }

    @Test
    void twoArticlesOfOneSlug() {
        archive.with("articles/2024/first.md", ARTICLE)
                .exports(List.of("articles/first.md: error[slug-twice]"), SmallArchive.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Upper-Case", "with space", "caf\u00E9", "-"})
    void slugThatIsNone(String slug) {
        archive.with("articles/" + slug + ".md", ARTICLE)
                .exports(List.of("articles/" + slug + ".md: error[slug-invalid]"), SmallArchive.ALL);
    }

    @Test
    void latin1() {
        byte[] bytes = ARTICLE.replace("whole", "wh\u00F6le").getBytes(StandardCharsets.ISO_8859_1);
        archive.with("articles/first.md", bytes).exports(List.of("articles/first.md:6:8: error[not-utf-8]"), OTHERS);
    }

    @Test
    void twentyMegabytesInOneLine() {
        refuses(ARTICLE + "x".repeat(20 << 20), "articles/first.md: error[file-too-large]");
    }

    @ParameterizedTest
    @CsvSource({"'> ',63", "'- ',63", "'1. ',94"})
    void blocksTenThousandDeep(String mark, int column) {
        archive.withText(mark.repeat(10_000) + "deep")
                .exports(List.of("articles/first.md:8:" + column + ": error[nesting-too-deep]"), OTHERS);
    }

    @Test
    void imageOutsideTheArchive() {
        archive.withText("![a map](../../map.png) ![a map](/map.png) ![a map](images/../../../map.png)")
                .exports(
                        List.of(
                                "articles/first.md:8:1: error[file-outside]",
                                "articles/first.md:8:25: error[file-outside]",
                                "articles/first.md:8:44: error[file-outside]"),
                        OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/map.png",
                "HTTP://example.org/map.png",
                "//example.org/map.png",
                "file:///map.png",
                "data:image/png;base64,AAAA"
            })
    void imageThatIsRemote(String address) {
        archive.withText("![a map](" + address + ")")
                .exports(List.of("articles/first.md:8:1: error[image-remote]"), OTHERS);
    }

    @Test
    void imageMissing() {
        archive.withText("![a map](map.png)").exports(List.of("articles/first.md:8:1: error[image-missing]"), OTHERS);
    }

    @Test
    void imageThatIsAFolder() {
        archive.with("articles/images/map.png", new byte[0])
                .withText("![a map](images)")
                .exports(List.of("articles/first.md:8:1: error[image-missing]"), OTHERS);
    }

    @Test
    void imageTooLarge() {
        archive.with("articles/map.png", new byte[(20 << 20) + 1])
                .withText("![a map](map.png)")
                .exports(List.of("articles/first.md:8:1: error[image-too-large]"), OTHERS);
    }

    @Test
    void imageOfTooManyPixels() {
        archive.with("articles/map.png", Png.ofSize(100_000, 100_000))
                .withText("![a map](map.png)")
                .exports(List.of("articles/first.md:8:1: error[image-too-large]"), OTHERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no image", "\u0089PNG\r\n\u001A\n", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void imageThatIsNone(String content) {
        archive.with("articles/map.png", content.getBytes(StandardCharsets.ISO_8859_1))
                .withText("![a map](map.png)")
                .exports(List.of("articles/first.md:8:1: error[image-unreadable]"), OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "&#106;avascript:alert(1)",
                "<java&#9;script:alert(1)>",
                "vbscript:x",
                "data:text/html,x",
                "../other.html"
            })
    void linkThatRunsCodeOrLeadsAnywhere(String address) {
        archive.withText("[here](" + address + ")")
                .exports(List.of("articles/first.md:8:1: error[link-address-refused]"), OTHERS);
    }
}
