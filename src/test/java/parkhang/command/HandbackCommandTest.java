package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Tool;

/** The sample archive goes to translators' tools and comes back. */
class HandbackCommandTest {
    private static final String OPEN = "What the reports say";
    private static final String SLUG = "tibet-dna-collection";

    @TempDir
    private Path root = Path.of("");

    @TempDir
    private Path desk = Path.of("");

    private Session session;

    @BeforeEach
    void anArchiveInWhichSomeUnitsAreOpen() throws IOException {
        for (String name : List.of("articles", "translations")) {
            FileUtils.copyDirectory(Path.of(name).toFile(), root.resolve(name).toFile());
        }
        Files.copy(Path.of("archive.yaml"), root.resolve("archive.yaml"));
        session = new Session(root);
        reopen(OPEN, "Communities, not suspects");
    }

    private Path bundle() {
        return root.resolve("translations/nl/" + SLUG + ".xlf");
    }

    private void reopen(String... sources) throws IOException {
        String xliff = Files.readString(bundle());
        for (String source : sources) {
            String open = "<source>" + source + "</source>";
            assertTrue(xliff.contains(open));
            xliff = xliff.replaceAll(
                    "state=\"translated\">(\\s*)" + open + "\\s*<target>.*</target>", "state=\"initial\">$1" + open);
        }
        Files.writeString(bundle(), xliff);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private String handedOff(String format, String... more) throws IOException {
        Path file = desk.resolve("nl.out");
        List<String> arguments = List.of("handoff", "nl", "--to", format, "--output", file.toString());
        session.run(0, Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new));
        return Files.readString(file);
    }

    private Session handBack(int code, String text) throws IOException {
        Path file = Files.writeString(desk.resolve("nl.back"), text);
        return session.run(code, "handback", file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff20", "xliff21", "xliff12", "po", "tmx"})
    void withoutEditsNoByteChanges(String format) throws IOException {
        Map<String, String> before = files();
        handBack(0, handedOff(format, "--all"));
        assertEquals(before, files());
        String units = format.equals("tmx") ? "240" : "242"; // a memory has no units without a target
        assertTrue(session.out().contains("0 taken, " + units + " unchanged, 0 conflicts"), session.out());
    }

    @Test
    void onlyUnfinishedArticlesAreHandedOffUnlessAllAreAskedFor() throws IOException {
        handedOff("xliff20");
        assertTrue(session.out().contains("1 article, 18 units"), session.out());
        session.run(
                1,
                "handoff",
                "de",
                "--to",
                "po",
                "--output",
                desk.resolve("de.po").toString());
        assertTrue(session.err().contains("nothing is left"), session.err());
        session.run(1, "handoff", "da", "--to", "po");
        assertTrue(session.err().contains("filter-unmatched"), session.err());
    }

    @Test
    void aFileWithSomebodysWorkIsNotWrittenOver() throws IOException {
        Path file = desk.resolve("nl.out");
        handedOff("xliff20");
        handedOff("xliff20");
        Files.writeString(file, Files.readString(file) + "<!-- mine -->");
        session.run(1, "handoff", "nl", "--to", "xliff20", "--output", file.toString());
        assertTrue(Files.readString(file).endsWith("<!-- mine -->"));
    }

    @Test
    void aPatternIsNoLanguage() {
        session.run(2, "handoff", "n*", "--to", "po");
        assertTrue(session.err().contains("no language tag: n*"), session.err());
    }

    @Test
    void wordsInAUnitThatTheArticleHasLostStayWhereNobodyKnowsWhoseTheyAre() throws IOException {
        String title = "Blinken uit zorgen over massale DNA-afname in Tibet";
        String edited =
                handedOff("po").replaceAll("(?m)^#\\. unit: .*\n", "").replace("\"" + title, "\"Blinken: " + title);
        String obsolete = Files.readString(bundle())
                .replaceFirst("state=\"translated\"", "state=\"translated\" subState=\"parkhang:obsolete\"");
        Files.writeString(bundle(), obsolete);
        handBack(0, edited);
        assertTrue(Files.readString(bundle()).contains("<target>" + title), session.out());
        assertTrue(Files.readString(bundle()).contains("<note category=\"handback\">Blinken: " + title), session.out());
        assertTrue(session.err().contains("warning[handback-target-moved]"), session.err());
    }

    @Test
    void checkNamesWordsThatWaitInANoteUntilTheyAreGone() throws IOException {
        String edited = handedOff("xliff20")
                .replaceAll(
                        "subState=\"parkhang:open\">(\\s*<source>" + OPEN + "</source>)",
                        "subState=\"parkhang:open\">$1<target>Wat de rapporten zeggen</target>");
        String others = Files.readString(bundle())
                .replaceAll(
                        "state=\"initial\">(\\s*<source>" + OPEN + "</source>)",
                        "state=\"translated\">$1<target>Wat er in de rapporten staat</target>");
        Files.writeString(bundle(), others);
        handBack(0, edited);
        assertTrue(session.out().contains("1 conflicts"), session.out());
        handBack(0, edited);
        assertTrue(session.out().contains("0 conflicts"), session.out());
        String waiting = "warning[handback-waiting]: unit ";
        assertTrue(session.run(0, "check", "--locale", "nl").out().contains(waiting), session.out());
        Files.writeString(bundle(), others);
        assertFalse(session.run(0, "check", "--locale", "nl").out().contains(waiting), session.out());
    }

    @Test
    void exactlyWhatWasEditedChanges() throws IOException {
        String before = Files.readString(bundle());
        String edited = handedOff("xliff20")
                .replaceAll(
                        "subState=\"parkhang:open\">(\\s*<source>" + OPEN + "</source>)",
                        "subState=\"parkhang:open\">$1<target>Wat de rapporten zeggen</target>");
        session.run(
                0,
                "handback",
                "--dry-run",
                Files.writeString(desk.resolve("dry"), edited).toString());
        assertEquals(before, Files.readString(bundle()));
        handBack(0, edited);
        assertTrue(session.out().contains("1 taken, 17 unchanged, 0 conflicts"), session.out());
        String expected = before.replaceAll(
                "state=\"initial\">(\\s*)<source>" + OPEN + "</source>",
                "state=\"translated\">$1<source>" + OPEN + "</source>$1<target>Wat de rapporten zeggen</target>");
        assertEquals(expected, Files.readString(bundle()));
        handBack(0, edited);
        assertTrue(session.out().contains("0 taken, 18 unchanged, 0 conflicts"), session.out());
        assertEquals(expected, Files.readString(bundle()));
    }

    @Test
    void aFileThatIsNotOursIsRefusedAndTheOthersGoOn() throws IOException {
        Map<String, String> before = files();
        String good = handedOff("xliff12");
        Path other = Files.writeString(
                desk.resolve("da.xlf"), good.replace("target-language=\"nl\"", "target-language=\"da\""));
        Path broken = Files.writeString(desk.resolve("broken.xlf"), good.substring(0, good.length() / 2));
        Path wrong = Files.writeString(desk.resolve("wrong.xlf"), good.replace(SLUG, "another"));
        Path none = Files.writeString(desk.resolve("nl.txt"), "nothing of ours");
        Path fine = Files.writeString(desk.resolve("fine.xlf"), good);
        session.run(
                1, "handback", other.toString(), broken.toString(), wrong.toString(), none.toString(), fine.toString());
        for (String code : List.of("handback-locale", "xliff-syntax", "handback-article", "handback-format")) {
            assertTrue(session.err().contains("error[" + code + "]"), session.err());
        }
        assertTrue(session.err().matches("(?s).*broken.xlf:\\d+:\\d+: error.*"), session.err());
        assertTrue(session.out().contains("fine.xlf: 0 taken, 18 unchanged"), session.out());
        assertEquals(before, files());
    }

    @Test
    void wordsForAnOlderSourceAreKeptAsStale() throws IOException {
        String edited = handedOff("po")
                .replaceAll("msgid \"" + OPEN + "\"\nmsgstr \"\"", "msgid \"" + OPEN + "\"\nmsgstr \"Wat er staat\"");
        Path article = root.resolve("articles/" + SLUG + ".md");
        Files.writeString(article, Files.readString(article).replace("## " + OPEN, "## " + OPEN + " now"));
        session.run(0, "sync", "--locale", "nl");
        handBack(0, edited);
        assertTrue(session.err().contains("warning[handback-source-moved]"), session.err());
        String xliff = Files.readString(bundle());
        assertTrue(xliff.contains("<target>Wat er staat</target>"), xliff);
        assertTrue(xliff.contains("<note category=\"previous-source\">" + OPEN + "</note>"), xliff);
        handBack(0, edited);
        assertEquals(xliff, Files.readString(bundle()));
    }

    @Test
    void gettextMayRewriteTheFile() throws IOException {
        Map<String, String> before = files();
        String rewritten =
                new Tool("msgcat").require().run(List.of("--sort-output", "--width=40", "-"), handedOff("po", "--all"));
        handBack(0, rewritten);
        assertEquals(before, files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff12", "po", "tmx"})
    void translateToolkitMayRewriteTheFile(String format) throws IOException {
        Map<String, String> before = files();
        String extension = format.startsWith("xliff") ? "xlf" : format;
        Path in = Files.writeString(desk.resolve("in." + extension), handedOff(format, "--all"));
        Path out = desk.resolve("out." + extension);
        new Tool("pogrep")
                .require()
                .run(List.of("--search=source", "--progress=none", ".", in.toString(), out.toString()), "");
        assertTrue(Files.size(out) > 10_000);
        session.run(0, "handback", out.toString());
        assertFalse(session.out().contains(": 0 taken, 0 unchanged"), session.out());
        assertEquals(before, files());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xliff12", "po"})
    void omegatTranslatesWhatIsOpen(String format) throws IOException {
        Tool omegat = new Tool("omegat").require();
        String before = Files.readString(bundle());
        String extension = format.startsWith("xliff") ? "xlf" : format;
        for (String folder : List.of("source", "target", "tm", "glossary", "dictionary", "omegat")) {
            Files.createDirectories(desk.resolve("project/" + folder));
        }
        Path project = desk.resolve("project");
        Files.writeString(project.resolve("source/nl." + extension), handedOff(format));
        Files.writeString(project.resolve("omegat.project"), PROJECT);
        Files.writeString(project.resolve("omegat/project_save.tmx"), MEMORY.formatted(OPEN));
        Path settings = Files.createDirectories(desk.resolve("settings"));
        omegat.run(List.of(project.toString(), "--mode=console-translate", "--config-dir=" + settings), "");
        session.run(0, "handback", project.resolve("target/nl." + extension).toString());
        assertTrue(session.out().contains("1 taken, 17 unchanged, 0 conflicts"), session.out());
        String expected = before.replaceAll(
                "state=\"initial\">(\\s*)<source>" + OPEN + "</source>",
                "state=\"translated\">$1<source>" + OPEN + "</source>$1<target>Wat de rapporten zeggen</target>");
        assertEquals(expected, Files.readString(bundle()));
    }

    private static final String PROJECT =
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat><project version="1.0">
            <target_dir>__DEFAULT__</target_dir><source_dir>__DEFAULT__</source_dir><tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
            <dictionary_dir>__DEFAULT__</dictionary_dir><source_lang>EN</source_lang><target_lang>NL</target_lang>
            <sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
            <remove_tags>false</remove_tags></project></omegat>
            """;
    private static final String MEMORY =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <tmx version="1.1"><header creationtool="OmegaT" o-tmf="OmegaT TMX" adminlang="EN-US" datatype="plaintext"
            creationtoolversion="3.6.0" segtype="paragraph" srclang="EN"/><body><tu><tuv lang="EN"><seg>%s</seg></tuv>
            <tuv lang="NL" changeid="x" changedate="20261123T000000Z"><seg>Wat de rapporten zeggen</seg></tuv></tu></body></tmx>
            """;
}
