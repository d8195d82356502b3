package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.bind.VolumePages;

/** An office binds its articles, and what it meets on the way. */
class BindCommandTest {
    private static final String ARTICLE =
            "---\ntitle: The %1$s\ndate: 2023-05-%2$02d\n---\n\n## Part\n\nThe %1$s envoy met [another](b.md).\n";

    @TempDir
    private Path folder = Path.of("");

    private Session session = new Session(Path.of(""));

    @BeforeEach
    void layOut() {
        session = new Session(folder)
                .write("archive.yaml", "title: Our Archive\nsource: en\n")
                .write("translations/en/imprint.yaml", "name: The Office\naddress: 1 Road\n")
                .write("articles/a.md", String.format(ARTICLE, "eldest", 3))
                .write("articles/b.md", String.format(ARTICLE, "second", 2))
                .write("articles/c.md", String.format(ARTICLE, "third", 1));
    }

    private List<String> files() {
        return Files.exists(session.file("output/en")) ? session.names("output/en") : List.of();
    }

    private VolumePages volume(String name) throws IOException {
        return VolumePages.of(Files.readAllBytes(session.file(name)));
    }

    /** In the order of the contents. */
    private List<String> chapters(String name) throws IOException {
        return volume(name).outline().stream()
                .filter(title -> title.startsWith("The "))
                .toList();
    }

    @Test
    void articlesStandInTheOrderOfTheirDays() throws IOException {
        session.run(0, "bind", "--locale", "en");
        assertEquals(List.of("our-archive.volume.html", "our-archive.volume.pdf"), files());
        assertEquals(List.of("The third", "The second", "The eldest"), chapters("output/en/our-archive.volume.pdf"));
        assertTrue(session.out().startsWith("3 articles, 8 pages, no index\n  "), session.out());
        assertTrue(volume("output/en/our-archive.volume.pdf").on(1).contains("may 1 – 3, 2023"));
    }

    @Test
    void oneArticleMakesAVolumeToo() throws IOException {
        session.run(0, "bind", "--locale", "en", "--article", "b", "--output", folder + "/one.pdf");
        assertEquals(List.of("The second"), chapters("one.pdf"));
        assertTrue(session.out().startsWith("1 article, 6 pages, no index\n"), session.out());
    }

    @Test
    void linksBetweenItsArticlesStayInTheVolume() {
        session.run(0, "bind", "--locale", "en", "--output", folder + "/v.html");
        assertTrue(session.read("v.html").contains("<a href=\"#b\">another</a>"));
        session.run(0, "bind", "--locale", "en", "--article", "a", "--output", folder + "/v.html");
        assertTrue(session.read("v.html").contains("<a href=\"b.html\">another</a>"));
    }

    @Test
    void anOrderSaysTitlePartsAndPlaces() throws IOException {
        session.write(
                "spring.yaml",
                "title: Spring\nsubtitle: Of envoys\narticles: [a]\nparts:\n  - title: Late\n    articles: [b, c]\n");
        session.run(0, "bind", "--locale", "en", "--order", folder + "/spring.yaml");
        assertEquals(List.of("spring.volume.html", "spring.volume.pdf"), files());
        VolumePages volume = volume("output/en/spring.volume.pdf");
        assertEquals(
                List.of("Spring", "Contents", "The eldest", "Part", "Late", "The second", "Part", "The third", "Part"),
                volume.outline().subList(0, 9));
        assertTrue(volume.on(1).contains("of envoys"));
        assertTrue(volume.on(7).startsWith("late "), volume.on(7));
        assertTrue(volume.on(8).startsWith("the second"), volume.on(8));
        assertEquals(9, volume.pages().size());
    }

    @Test
    void theSourcesOwnVolumeIndexesWhatOthersTranslate() throws IOException {
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n")
                .write(
                        "translations/nl/glossary.csv",
                        "source,target\nenvoy met,gezant\nenvoys met,gezanten\nnobody,niemand\n");
        session.run(0, "bind", "--locale", "en", "--output", folder + "/v.pdf");
        assertTrue(session.out().contains("1 term in the index"), session.out());
        assertTrue(
                volume("v.pdf").blocks().contains("envoy met\u20036, 7, 8"),
                volume("v.pdf").blocks()::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    articles: [a, d]    | error[order-article-unknown]
                    articles: [a, a]    | error[order-article-twice]
                    articles: [a        | error[yaml-syntax]
                    title: nothing      | error[order-empty]
                    """)
    void anOrderThatCannotBeFollowedMakesNoVolume(String text, String error) {
        session.write("order.yaml", text + "\n").run(1, "bind", "--locale", "en", "--order", folder + "/order.yaml");
        assertTrue(session.err().contains(error), session.err());
        assertEquals("no volume was bound\n", session.out());
        assertEquals(List.of(), files());
    }

    @Test
    void noVolumeIsSilentlyWithoutAnArticle() throws IOException {
        session.write("articles/b.md", "---\ntitle: The second\n---\n\nText.\n").run(1, "bind", "--locale", "en");
        assertTrue(session.err().contains("en/b: error[volume-lacks-article]"), session.err());
        assertEquals(List.of(), files());
        session.run(1, "bind", "--locale", "en", "--partial", "--output", folder + "/v.pdf");
        assertTrue(session.err().contains("en/b: warning[article-left-out]"), session.err());
        assertEquals(List.of("The third", "The eldest"), chapters("v.pdf"));
    }

    @Test
    void anEmbargoHoldsTheWholeVolumeOrMarksEachOfItsPages() throws IOException {
        session.write(
                        "articles/b.md",
                        session.read("articles/b.md").replace("date:", "embargo: 2999-01-01T00:00Z\ndate:"))
                .run(1, "bind", "--locale", "en");
        assertTrue(session.err().contains("error[embargoed]"), session.err());
        session.run(0, "bind", "--locale", "en", "--embargoed", "--output", folder + "/v.pdf");
        volume("v.pdf").pages().forEach(page -> assertTrue(page.contains("embargoed until january 1, 2999"), page));
    }

    @Test
    void whatIsNotWhollyTranslatedIsMarkedOrRefused() {
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        session.run(0, "bind", "--locale", "nl", "--output", folder + "/v.html");
        assertTrue(session.read("v.html").contains("class=\"banner\""));
        session.run(1, "bind", "--locale", "nl", "--incomplete", "refuse");
        assertTrue(session.err().contains("error[translation-incomplete]"), session.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bind                                        | 2
                    bind --locale en --output v.doc             | 2
                    bind --locale en --output a.pdf -o b.pdf    | 2
                    bind --locale en --output a.pdf -f pdf      | 2
                    bind --locale en --order o.yaml -a a        | 2
                    bind --locale e*                            | 2
                    bind --locale xx                            | 1
                    bind --locale en --article z                | 1
                    bind --locale en --order none.yaml          | 1
                    """)
    void aCallThatCannotBeMeantIsAnswered(String call, int code) {
        session.run(code, call.split(" "));
        assertFalse(session.err().isBlank());
        assertEquals(List.of(), files());
    }

    @Test
    void aHandoutHasAllFilesAndTheirSums() throws Exception {
        session.run(0, "bind", "--locale", "en", "--format", "zip");
        session.run(0, "export", "--locale", "en", "--article", "a");
        Map<String, byte[]> files = files(session.file("output/en/our-archive.volume.zip"));
        assertEquals(
                List.of(
                        "SHA256SUMS",
                        "editions/a.html",
                        "editions/a.pdf",
                        "editions/b.html",
                        "editions/b.pdf",
                        "editions/c.html",
                        "editions/c.pdf",
                        "manifest.json",
                        "our-archive.volume.html",
                        "our-archive.volume.pdf"),
                List.copyOf(files.keySet()));
        List<String> sums = new String(files.remove("SHA256SUMS"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertEquals(files.size(), sums.size());
        for (String sum : sums) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.get(sum.substring(66)));
            assertEquals(HexFormat.of().formatHex(hash), sum.substring(0, 64), sum);
        }
        assertEquals(
                -1,
                java.util.Arrays.mismatch(
                        Files.readAllBytes(session.file("output/en/a.pdf")), files.get("editions/a.pdf")));
        String manifest = new String(files.get("manifest.json"), StandardCharsets.UTF_8);
        assertTrue(
                manifest.contains("{\"file\":\"editions/a.pdf\",\"title\":\"The eldest\",\"date\":\"2023-05-03\""),
                manifest);
    }

    /** Each as `export` makes it: the volume's glossary and order are not theirs. */
    @Test
    void theEditionsOfAHandoutAreThoseOfAnExport() throws Exception {
        withGlossary();
        session.write("spring.yaml", "title: Spring\narticles: [c, a, b]\n");
        for (String locale : List.of("en", "nl")) {
            session.run(0, "bind", "-l", locale, "--order", folder + "/spring.yaml", "-o", folder + "/v.zip");
            session.run(0, "export", "--locale", locale);
            Map<String, byte[]> files = files(session.file("v.zip"));
            for (String name : session.names("output/" + locale)) {
                byte[] exported = Files.readAllBytes(session.file("output/" + locale + "/" + name));
                assertEquals(-1, java.util.Arrays.mismatch(exported, files.get("editions/" + name)), name);
            }
        }
    }

    private void withGlossary() {
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n")
                .write("translations/nl/glossary.csv", "source,target\nenvoy,envoy\n");
    }

    private static List<String> calls(Session unpacked) {
        return unpacked.out()
                .lines()
                .filter(line -> line.startsWith("Next, for "))
                .toList();
    }

    /** Unpacks a volume and does what is printed. */
    private void assertComesBack(String locale, String name, String told) throws IOException {
        Session again = new Session(folder.resolve("again-" + name));
        String volume = "output/" + locale + "/" + name + ".pdf";
        again.runAnywhere(
                0, "unpack", session.file(volume).toString(), again.file(".").toString());
        assertEquals("", again.err());
        String call = calls(again).get(0);
        assertEquals(told.replace("DIR", again.file(".").toString()), call.replaceFirst(".* bind ", ""));
        List<String> words = List.of(call.split(" "));
        again.runAnywhere(0, words.subList(6, words.size()).toArray(String[]::new));
        assertEquals(-1, Files.mismatch(session.file(volume), again.file(volume)));
    }

    @ParameterizedTest
    @CsvSource({"en", "nl"})
    void aVolumeInAnOrderComesBack(String locale) throws IOException {
        withGlossary();
        session.write("archive.yaml", "title: Our Archive\nsource: en\nbase: https://example.org/\n")
                .write(
                        "spring.yaml",
                        """
                        # not for the public
                        title: 2023
                        subtitle: 'On: envoys'
                        articles: [b]
                        parts:
                          - title: Late
                            articles: [c, a]
                        """)
                .run(0, "bind", "--locale", locale, "--order", folder + "/spring.yaml");
        assertTrue(session.out().contains("1 term in the index"), session.out());
        assertComesBack(
                locale,
                "spring.volume",
                "--locale " + locale + " --order DIR/order.yaml --output DIR/output/" + locale + "/spring.volume.pdf");
        assertEquals(
                """
                title: '2023'
                subtitle: 'On: envoys'
                articles:
                  - b
                parts:
                  - title: Late
                    articles:
                      - c
                      - a
                """,
                new Session(folder.resolve("again-spring.volume")).read("order.yaml"));
    }

    @Test
    void soDoesOneThatLacksWhatItsOrderNames() throws IOException {
        session.write("articles/b.md", "---\ntitle: The second\n---\n\nText.\n")
                .write("spring.yaml", "articles: [c, a]\nparts:\n  - title: None\n    articles: [b]\n")
                .run(1, "bind", "-l", "en", "--partial", "--order", folder + "/spring.yaml");
        assertComesBack(
                "en", "spring.volume", "--locale en --order DIR/order.yaml --output DIR/output/en/spring.volume.pdf");
    }

    @Test
    void twoVolumesHaveTwoOrders() throws IOException {
        Session again = new Session(folder.resolve("both"));
        for (String title : List.of("Autumn", "Spring")) {
            session.write("order.yaml", "title: " + title + "\narticles: [c, a]\n")
                    .run(0, "bind", "-l", "en", "--order", folder + "/order.yaml", "-o", folder + "/" + title + ".pdf");
        }
        again.runAnywhere(1, "unpack", folder + "/Autumn.pdf", folder + "/Spring.pdf", folder + "/both");
        assertTrue(again.error().contains("source-conflict"), again.err());
        for (String call : calls(again)) {
            List<String> words = List.of(call.split(" "));
            again.runAnywhere(0, words.subList(6, words.size()).toArray(String[]::new));
        }
        assertEquals(-1, Files.mismatch(session.file("Autumn.pdf"), again.file("output/en/Autumn.pdf")));
        assertEquals(-1, Files.mismatch(session.file("Spring.pdf"), again.file("output/en/Spring.pdf")));
    }

    @Test
    void soDoesAVolumeOfOneArticle() throws IOException {
        session.run(0, "bind", "--locale", "en", "--article", "b");
        assertComesBack(
                "en", "our-archive.volume", "--locale en --article b --output DIR/output/en/our-archive.volume.pdf");
    }

    private static Map<String, byte[]> files(Path zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile opened = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : java.util.Collections.list(opened.entries())) {
                files.put(entry.getName(), opened.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    @Test
    void thirtyArticlesHaveTheirPages() throws IOException {
        for (int i = 1; i <= 30; i++) {
            String text = String.format(ARTICLE, "number " + i + "x", 1 + i % 28)
                    + "A line that says little.\n\n".repeat(40 * (i % 3));
            session.write(String.format("articles/n%02d.md", i), text);
        }
        session.run(0, "bind", "--locale", "en", "--article", "n*", "--output", folder + "/v.pdf");
        VolumePages volume = volume("v.pdf");
        List<String> blocks = volume.blocks();
        int start = blocks.lastIndexOf("Contents") == -1 ? 0 : blocks.indexOf("Contents") + 1;
        for (int i = 0; i < 30; i++) {
            String title = VolumePages.joined(blocks.get(start + 3 * i + 1));
            int page = Integer.parseInt(blocks.get(start + 3 * i + 2));
            assertTrue(volume.on(page).startsWith(title), () -> title + " is not on page " + page);
        }
        assertTrue(volume.pages().size() > 60, () -> "pages: " + volume.pages().size());
    }

    @Test
    void aFullDiskIsSaid() {
        session.run(1, "bind", "--locale", "en", "--output", "/dev/null/v.pdf");
        assertTrue(session.err().contains("error[output-unwritable]"), session.err());
    }

    @Test
    void aVolumeCarriesItsSourcesUnlessItMustNot() throws IOException {
        session.run(
                0, "bind", "-l", "en", "--output", folder.resolve("with.pdf").toString());
        session.run(
                0,
                "bind",
                "-l",
                "en",
                "--no-sources",
                "--output",
                folder.resolve("without.pdf").toString());
        assertTrue(carries("with.pdf"));
        assertFalse(carries("without.pdf"));
    }

    private boolean carries(String name) throws IOException {
        try (PDDocument volume = Loader.loadPDF(session.file(name).toFile())) {
            return volume.getDocumentCatalog().getCOSObject().containsKey(COSName.AF);
        }
    }
}
