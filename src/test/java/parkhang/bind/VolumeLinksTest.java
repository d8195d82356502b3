package parkhang.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.EpubFile;
import parkhang.gate.GateCode;

/** Where links of chapters lead in a volume's book, which the gate compares with what is meant: it had refused the book otherwise. */
class VolumeLinksTest {
    private static final String FIRST =
            """
            [Away](https://example.org/a{b}), [here](#last), [to the second](second.md), [into it](second.md#end),
            [to what is not bound](third.md#x), [by mail](mailto:a@example.org),
            [by telephone](tel:+12025550143), [published](https://editions.example.org/en/second.html#end).[^n]

            ## Last

            | [In a table](https://example.org/t) |
            |---|
            | Cell |

            [^n]: A [note](https://example.org/n), [back](first.md#last).
            """;

    private static final String SECOND = "## End\n\n[Away](https://example.org/z).\n";

    private static final List<String> UNPUBLISHED = List.of(
            "https://example.org/a{b}",
            "mailto:a@example.org",
            "tel:+12025550143",
            "https://editions.example.org/en/second.html#end",
            "https://example.org/t",
            "tel:+12025550144",
            "https://example.org/n",
            "https://example.org/z",
            "mailto:office@example.org",
            "https://example.org/");

    @TempDir
    private Path folder = Path.of("");

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private List<String> addresses(String base) throws IOException {
        write("archive.yaml", "title: Archive\nsource: en\n" + base);
        write(
                "translations/en/imprint.yaml",
                "name: The Office\nmail: office@example.org\nwebsite: https://example.org/\n");
        write(
                "articles/first.md",
                "---\ntitle: First\ndate: 2023-05-01\nkind: press-release\ncontact: {name: Mara Doe, phone: +1 202 555 0144}\n---\n\n"
                        + FIRST);
        write("articles/second.md", "---\ntitle: Second\ndate: 2023-05-02\n---\n\n" + SECOND);
        write("articles/third.md", "---\ntitle: Third\ndate: 2023-05-03\n---\n\nText.\n\n## X\n\nMore.\n");
        Path book = folder.resolve("v.epub");
        Bind run = Bind.of(folder, "en").only("first", "second").to(book);
        assertEquals(List.of(), run.reported());
        return EpubFile.read("v.epub", Files.readAllBytes(book), GateCode.TEXT_LOST, new Diagnostics())
                .orElseThrow()
                .addressesUnescaped();
    }

    @Test
    void whatIsNotBoundIsWhereItIsPublished() throws IOException {
        List<String> meant = new ArrayList<>(UNPUBLISHED);
        meant.add(1, "https://editions.example.org/en/third.html#x");
        assertEquals(meant, addresses("base: https://editions.example.org/\n"));
    }

    @Test
    void elseNoLinkLeadsThere() throws IOException {
        assertEquals(UNPUBLISHED, addresses(""));
    }
}
