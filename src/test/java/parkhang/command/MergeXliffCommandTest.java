package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.BundleLock;
import parkhang.text.SourceText;
import parkhang.translation.xliff.validity.Validity;

/** Two versions of a file become one, as git wants it. */
class MergeXliffCommandTest {
    private static final String BASE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
              <file id="f1" original="a.md" canResegment="no">
                <unit id="u1" type="parkhang:title" xml:space="preserve">
                  <segment state="initial">
                    <source>Good news</source>
                  </segment>
                </unit>
                <unit id="u2" type="parkhang:paragraph" xml:space="preserve">
                  <segment state="translated">
                    <source>The river rose.</source>
                    <target>De rivier steeg.</target>
                  </segment>
                </unit>
                <unit id="u3" type="parkhang:paragraph" xml:space="preserve">
                  <segment state="initial">
                    <source>Nobody came.</source>
                  </segment>
                </unit>
              </file>
            </xliff>
            """;

    private Session session;
    private Path folder;

    @BeforeEach
    void layOut(@TempDir Path temporary) {
        folder = temporary;
        session = new Session(folder);
    }

    private static String translated(String text, String source, String target) {
        String there = "<source>" + source + "</source>";
        assertTrue(text.contains(there));
        return text.replace(
                "state=\"initial\">\n        " + there,
                "state=\"translated\">\n        " + there + "\n        <target>" + target + "</target>");
    }

    /** Merges while another command has the lock of an archive, and gives what that changed before the lock was given back. */
    private String mergedInTheMeantime(Path archive, String ours, String... more) throws Exception {
        Path file = Files.writeString(folder.resolve(".merge_file_ours"), ours);
        List<String> call = new ArrayList<>(List.of("merge-xliff"));
        call.addAll(List.of(more));
        for (String text : new String[] {BASE, ours, translated(BASE, "Nobody came.", "Niemand kwam.")}) {
            call.add((text.equals(ours) ? file : Files.writeString(folder.resolve(".merge_file_" + call.size()), text))
                    .toString());
        }
        Thread merge = new Thread(() -> session.runAnywhere(0, call.toArray(new String[0])));
        BundleLock lock = BundleLock.take(archive, () -> {});
        merge.start();
        while (merge.getState() != Thread.State.TIMED_WAITING && merge.isAlive()) {
            Thread.onSpinWait();
        }
        String before = Files.readString(file);
        lock.close();
        merge.join();
        assertTrue(Files.readString(file).contains("Niemand kwam."), session.err());
        assertEquals("another command is changing the translations; waiting until it has ended\n", session.err());
        return before;
    }

    @Test
    void aCommandThatChangesTheArchiveIsWaitedFor() throws Exception {
        session.write("archive.yaml", "title: [not yet merged itself\n");
        String ours = translated(BASE, "Good news", "Goed nieuws");
        assertEquals(ours, mergedInTheMeantime(folder, ours));
    }

    @Test
    void theArchiveIsFoundBelowTheFolderInWhichGitMerges() throws Exception {
        session.write("press/archive.yaml", "title: T\nsource: en\n");
        String ours = translated(BASE, "Good news", "Goed nieuws");
        String name = folder.resolve("press/translations/nl/a.xlf").toString();
        assertEquals(ours, mergedInTheMeantime(folder.resolve("press"), ours, "--name", name));
    }

    @Test
    void nothingIsLeftBesideTheFilesThatGitHandsOver() throws IOException {
        session.write("archive.yaml", "title: T\nsource: en\n");
        String ours = translated(BASE, "Good news", "Goed nieuws");
        merged(0, BASE, ours, translated(BASE, "Nobody came.", "Niemand kwam."));
        assertEquals(List.of("archive.yaml", "base", "ours", "theirs"), session.names("."));
    }

    @Test
    void aFileToWhichTheOtherAddsNothingIsNotWritten() throws IOException {
        Path ours = Files.writeString(folder.resolve("ours"), translated(BASE, "Good news", "Goed nieuws"));
        Path base = Files.writeString(folder.resolve("base"), BASE);
        Object before = Files.readAttributes(ours, BasicFileAttributes.class).fileKey();
        session.runAnywhere(0, "merge-xliff", base.toString(), ours.toString(), base.toString());
        assertEquals(
                before, Files.readAttributes(ours, BasicFileAttributes.class).fileKey());
    }

    private String merged(int code, String base, String ours, String theirs) throws IOException {
        Path[] files = {folder.resolve("base"), folder.resolve("ours"), folder.resolve("theirs")};
        Files.writeString(files[0], base);
        Files.writeString(files[1], ours);
        Files.writeString(files[2], theirs);
        session.runAnywhere(
                code,
                "merge-xliff",
                "--name",
                "translations/nl/a.xlf",
                files[0].toString(),
                files[1].toString(),
                files[2].toString());
        String merged = Files.readString(files[1]);
        Diagnostics found = new Diagnostics();
        Validity.check(SourceText.of("merged", merged), found);
        assertEquals("[]", found.list().toString());
        return merged;
    }

    @Test
    void differentUnitsAreMerged() throws IOException {
        String ours = translated(BASE, "Good news", "Goed nieuws");
        String theirs = translated(BASE, "Nobody came.", "Niemand kwam.");
        assertEquals(translated(ours, "Nobody came.", "Niemand kwam."), merged(0, BASE, ours, theirs));
        assertEquals("", session.out() + session.err());
    }

    @Test
    void ofTheSameUnitBothVersionsStay() throws IOException {
        String ours = translated(translated(BASE, "Good news", "Goed nieuws"), "Nobody came.", "Niemand kwam.");
        String theirs = translated(BASE, "Nobody came.", "Er kwam niemand & niets.".replace("&", "&amp;"));
        String merged = merged(1, BASE, ours, theirs);
        assertTrue(merged.contains("<target>Goed nieuws</target>"), merged);
        assertTrue(
                merged.contains(
                        """
                              <notes>
                                <note category="other-version">Er kwam niemand &amp; niets.</note>
                              </notes>
                              <segment state="initial">
                                <source>Nobody came.</source>
                                <target>Niemand kwam.</target>
                        """
                                .indent(0)),
                merged);
        assertTrue(
                session.err()
                        .startsWith(
                                "translations/nl/a.xlf:16:5: error[merge-unit]: both versions have other words in unit u3\n"),
                session.err());
    }

    @Test
    void wordsStateAndNotesOfOneUnitAreMergedEachForThemselves() throws IOException {
        String ours = BASE.replace("De rivier steeg.", "De rivier is gestegen.");
        String note = "      <notes>\n        <note>which river?</note>\n      </notes>\n";
        int unit = BASE.indexOf("      <segment state=\"translated\">");
        String theirs = BASE.substring(0, unit) + note + BASE.substring(unit);
        String merged = merged(0, BASE, ours, theirs);
        assertTrue(merged.contains("De rivier is gestegen.") && merged.contains("which river?"), merged);
    }

    @Test
    void aSignOffIsOfTheWordsItWasGivenTo() throws IOException {
        String ours = BASE.replace("De rivier steeg.", "De rivier is gestegen.");
        String theirs = BASE.replace("state=\"translated\"", "state=\"final\"");
        assertEquals(ours, merged(0, BASE, ours, theirs));
    }

    @Test
    void newUnitsOfBothStay() throws IOException {
        String unit = BASE.substring(BASE.indexOf("    <unit id=\"u3\""), BASE.indexOf("  </file>"));
        String ours = BASE.replace(unit, unit + unit.replace("u3", "u4").replace("Nobody came.", "Rain fell."));
        String theirs = BASE.replace(unit, unit.replace("u3", "u4").replace("Nobody came.", "Snow fell.") + unit);
        String merged = merged(0, BASE, ours, theirs);
        assertTrue(merged.indexOf("Snow fell.") < merged.indexOf("Nobody came."), merged);
        assertTrue(merged.indexOf("Nobody came.") < merged.indexOf("Rain fell."), merged);
        assertTrue(merged.contains("\"u4\"") && merged.contains("\"u4-2\""), merged);
    }

    @Test
    void aUnitThatOneRemovedIsRemovedAndTheRestStaysAsItIsLaidOut() throws IOException {
        String ours = BASE.replaceAll("\n +<(?=segment|/segment|target)", "<").replace("Good", "Very good");
        String gone = BASE.substring(BASE.indexOf("    <unit id=\"u2\""), BASE.indexOf("    <unit id=\"u3\""));
        String mine = ours.substring(ours.indexOf("    <unit id=\"u2\""), ours.indexOf("    <unit id=\"u3\""));
        assertEquals(ours.replace(mine, ""), merged(0, BASE, ours, BASE.replace(gone, "")));
    }

    @Test
    void whatNeitherHadBeforeIsMergedToo() throws IOException {
        String ours = translated(BASE, "Good news", "Goed nieuws");
        String theirs = translated(BASE, "Nobody came.", "Niemand kwam.");
        assertTrue(merged(0, "", ours, theirs).contains("Niemand kwam."));
    }

    @Test
    void whatCannotBeReadLeavesOursAsItIs() throws IOException {
        String ours = translated(BASE, "Good news", "Goed nieuws");
        assertEquals(ours, merged(1, BASE, ours, BASE.replace("De rivier", "De & rivier")));
        assertTrue(
                session.err().startsWith("translations/nl/a.xlf (theirs):12:20: error[xliff-syntax]"), session.err());
    }

    @Test
    void lineEndsStay() throws IOException {
        String ours = translated(BASE, "Good news", "Goed nieuws").replace("\n", "\r\n");
        String merged = merged(0, BASE, ours, translated(BASE, "Nobody came.", "Niemand kwam."));
        assertTrue(merged.contains("<target>Niemand kwam.</target>\r\n"));
        assertFalse(merged.replace("\r\n", "").contains("\n"));
        assertEquals(merged.length(), new String(merged.getBytes(UTF_8), UTF_8).length());
    }
}
