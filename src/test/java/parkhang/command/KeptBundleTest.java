package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays of a bundle's file when something is written into it. */
class KeptBundleTest {
    /** As another tool lays it out. */
    private static final String BUNDLE =
            """
            <?xml version='1.0'?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="nl" version="2.1">
            <file id="f1"
                  original="a.md">
              <unit id="u1" type="parkhang:title"><segment state="translated"><source>Good news</source>
                <target>Goed nieuws</target></segment></unit>
              <!-- a remark -->
              <unit id='u2' type="parkhang:paragraph">
               <segment state="translated">
                <source>The river rose.</source><target>De rivier e\u0301n het dal.</target></segment>
              </unit>
              <unit id="u3" type="parkhang:paragraph"><segment><source>Nobody came.</source></segment></unit>
            </file>
            </xliff>
            """;

    private static final List<String> CHANGED = List.of(
            "<unit id=\"u3\" type=\"parkhang:paragraph\"><segment><source>Nobody came back.</source></segment></unit>");

    private Session session;
    private Path bundle;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        bundle = folder.resolve("translations/nl/a.xlf");
        session.write("archive.yaml", "title: T\nsource: en\n");
        article("Nobody came.");
        session.write("translations/en/imprint.yaml", "name: The Office\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
    }

    private void article(String last) {
        session.write(
                "articles/a.md", "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe river rose.\n\n" + last + "\n");
    }

    private void bundle(String text, Charset charset) throws IOException {
        session.write("translations/nl/a.xlf", "");
        Files.write(bundle, text.getBytes(charset));
    }

    private List<String> differing(String before, Charset charset) throws IOException {
        List<String> after = List.of(Files.readString(bundle, charset).split("(?<=\n)"));
        List<String> left = new ArrayList<>(List.of(before.split("(?<=\n)")));
        List<String> differing = new ArrayList<>();
        for (String line : after) {
            int found = left.indexOf(line);
            if (found < 0) {
                differing.add(line.strip());
            } else {
                left.subList(0, found + 1).clear();
            }
        }
        return differing;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void onlyTheLinesOfAChangedUnitAreOther(String end) throws IOException {
        String before = "\uFEFF" + BUNDLE.replace("\n", end);
        bundle(before, StandardCharsets.UTF_8);
        article("Nobody came back.");
        session.run(0, "sync");
        List<String> differing = differing(before, StandardCharsets.UTF_8);
        assertTrue(Files.readString(bundle).startsWith("\uFEFF<?xml version='1.0'?>" + end), Files.readString(bundle));
        assertEquals(CHANGED, differing);
        assertEquals(end.length() - 1, Files.readString(bundle).contains("\r") ? 1 : 0);
    }

    @Test
    void theEncodingStays() throws IOException {
        String before = "\uFEFF" + BUNDLE;
        bundle(before, StandardCharsets.UTF_16LE);
        article("Nobody came back.");
        session.run(0, "sync");
        assertEquals(CHANGED, differing(before, StandardCharsets.UTF_16LE));
    }

    @Test
    void version22IsReadAndStays() throws IOException {
        String before = BUNDLE.replace("2.1", "2.2").replace("document:2.0", "document:2.2");
        bundle(before, StandardCharsets.UTF_8);
        session.run(0, "check");
        assertTrue(session.out().contains("nothing found"), session.out());
        article("Nobody came back.");
        session.run(0, "sync");
        assertTrue(Files.readString(bundle).contains("document:2.2"), Files.readString(bundle));
        assertEquals(CHANGED, differing(before, StandardCharsets.UTF_8));
    }

    @Test
    void aFileInWhichNothingChangedIsNotWritten() throws IOException {
        bundle(BUNDLE.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        Files.setLastModifiedTime(bundle, FileTime.fromMillis(1_000_000));
        session.run(0, "sync");
        assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(bundle));
        Path back = bundle.resolveSibling("back.xlf");
        Files.copy(bundle, back);
        session.run(0, "handback", back.toString());
        assertEquals(FileTime.fromMillis(1_000_000), Files.getLastModifiedTime(bundle));
    }

    @Test
    void handedBackIn22OnlyItsUnitChanges() throws IOException {
        bundle(BUNDLE, StandardCharsets.UTF_8);
        Path back = bundle.resolveSibling("back.xlf");
        Files.writeString(
                back,
                BUNDLE.replace("2.1", "2.2")
                        .replace("document:2.0", "document:2.2")
                        .replace("Nobody came.</source>", "Nobody came.</source><target>Niemand kwam.</target>")
                        .replace("<segment><source>Nobody", "<segment state=\"translated\"><source>Nobody"));
        session.run(0, "handback", back.toString());
        List<String> differing = differing(BUNDLE, StandardCharsets.UTF_8);
        assertEquals(
                List.of(
                        "<unit id=\"u3\" type=\"parkhang:paragraph\"><segment state=\"translated\"><source>Nobody came.</source>"
                                + "<target>Niemand kwam.</target></segment></unit>"),
                differing);
    }

    @Test
    void aUnitThatIsNewOrGoneChangesNoOther() throws IOException {
        bundle(BUNDLE, StandardCharsets.UTF_8);
        article("Nobody came.\n\nRain fell.");
        session.run(0, "sync");
        assertEquals(
                "<unit id=\"u4\" type=\"parkhang:paragraph\" xml:space=\"preserve\">",
                differing(BUNDLE, StandardCharsets.UTF_8).get(0));
        assertTrue(Files.readString(bundle).contains("    <unit id=\"u4\""), Files.readString(bundle));
        String grown = Files.readString(bundle);
        article("Nobody came.");
        session.run(0, "sync");
        assertEquals(
                List.of("<segment state=\"initial\" subState=\"parkhang:obsolete\">"),
                differing(grown, StandardCharsets.UTF_8));
    }

    @Test
    void ofAUnitOnlyWhatIsOtherIsChanged() throws IOException {
        String notes =
                """
                  <unit id='u2' type="parkhang:paragraph">
                   <notes><note>which river?</note>
                     <note category="sign-off">reviewed 2024-01-02 0123456789abcdef Anna</note>
                     <note>the Rhine</note></notes>
                """;
        String signed = BUNDLE.replace("  <unit id='u2' type=\"parkhang:paragraph\">\n", notes);
        bundle(signed, StandardCharsets.UTF_8);
        session.run(0, "state", "nl/a", "u2", "--to", "reviewed", "--by", "Jan");
        String after = Files.readString(bundle).replaceFirst("reviewed [0-9-]{10} [0-9a-f]{16} Jan", "reviewed - Jan");
        assertEquals(
                signed.replace(
                                "     <note category=\"sign-off\">reviewed 2024-01-02 0123456789abcdef Anna</note>\n",
                                "")
                        .replace(
                                "<note>the Rhine</note></notes>",
                                "<note>the Rhine</note>\n     <note category=\"sign-off\">reviewed - Jan</note></notes>")
                        .replace("<segment state=\"translated\">\n", "<segment state=\"reviewed\">\n"),
                after);
    }
}
