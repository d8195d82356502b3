package parkhang.report.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.diagnostic.Diagnostics;

/** Whatever a file holds, its fault is named with its place, and nothing else happens. */
class BadRunReportTest {
    private static final String HEAD = "{\"version\":1,\"program\":\"p\",\"archive\":\"a\",\"editions\":[\n";
    private static final String EDITION = "{\"locale\":\"de\",\"article\":\"a\",\"outcome\":\"made\","
            + "\"basis\":\"e3b0c44298fc1c14\",\"common\":[]";

    private Diagnostics diagnostics = new Diagnostics();
    private final Path file;

    BadRunReportTest(@TempDir Path folder) {
        file = folder.resolve("run.json");
    }

    private boolean read(byte[] report) throws IOException {
        Files.write(file, report);
        return read();
    }

    private boolean read() throws IOException {
        diagnostics = new Diagnostics();
        return ReportMerge.run(List.of(file), new RunDigest(), diagnostics);
    }

    private List<String> reported(String report) throws IOException {
        read(report.getBytes(StandardCharsets.UTF_8));
        return Reported.in(diagnostics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|report-invalid@1:1",
                "[]|report-invalid@1:1",
                "{}|report-invalid@1:1",
                "hello|report-syntax@1:1",
                "{\"version\":1,\"source\":\"en\",\"bundles\":[]}|report-invalid@1:38",
                "{\"version\":2,\"editions\":[]}|report-version@1:12",
                "{\"editions\":[]}|report-invalid@1:13",
                "{\"version\":\"1\",\"editions\":[]}|report-invalid@1:12",
                "{\"version\":1,\"editions\":{}}|report-invalid@1:25",
                "{\"version\":1,\"shard\":\"3/2\",\"editions\":[]}|report-invalid@1:39",
                "{\"version\":1,\"editions\":[]} {}|report-invalid@1:29",
                "{\"version\":1,\"editions\":[|report-syntax@1:26"
            })
    void whatIsNoReportIsRefused(String report, String reported) throws IOException {
        assertEquals(List.of(reported), reported(report));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7|report-invalid@2:1",
                "{}|report-invalid@2:1",
                "{\"locale\":\"../de\",\"article\":\"a\"}|report-invalid@2:1",
                "{\"locale\":\"de\",\"article\":\"A b\"}|report-invalid@2:1",
                "{\"locale\":\"de\",\"article\":\"a\",\"basis\":\"00\"}|report-invalid@2:1",
                "{\"locale\":\"de\",\"article\":\"a\",\"outcome\":\"made\",\"basis\":\"00\",\"common\":[]}|report-invalid@2:1"
            })
    void whatIsNoEditionIsRefused(String edition, String reported) throws IOException {
        assertEquals(List.of(reported), reported(HEAD + edition + "\n]}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"outcome\":\"lost\"",
                "\"pages\":-1",
                "\"pages\":1.5",
                "\"pages\":99999999999",
                "\"pages\":\"3\"",
                "\"why\":null",
                "\"why\":[\"a\"]",
                "\"files\":{}",
                "\"files\":[7]",
                "\"files\":[{\"bytes\":-9}]",
                "\"files\":[{\"bytes\":99999999999999999999}]",
                "\"seconds\":\"fast\"",
                "\"coverage\":{\"stages\":{\"begun\":{}}}",
                "\"diagnostics\":[{\"severity\":\"fatal\"}]"
            })
    void aFieldOfTheWrongKindIsRefused(String field) throws IOException {
        assertEquals(List.of(), reported(HEAD + EDITION + "}\n]}"));
        assertEquals("[report-invalid]", Reported.codes(diagnosed(field)).toString());
    }

    private Diagnostics diagnosed(String field) throws IOException {
        reported(HEAD + EDITION + "," + field + "}\n]}");
        return diagnostics;
    }

    @Test
    void anEditionThatStandsTwiceIsRefused() throws IOException {
        assertEquals(List.of("report-invalid@3:1"), reported(HEAD + EDITION + "},\n" + EDITION + "}\n]}"));
        assertEquals(List.of("de/a stands behind de/a"), Reported.messages(diagnostics));
    }

    @Test
    void whatALaterVersionMayAddIsPassedOver() throws IOException {
        assertEquals(
                List.of(),
                reported(HEAD.replace("[\n", "[").replace("{\"v", "{\"colour\":{\"a\":[1]},\"v") + EDITION
                        + ",\"ink\":[{}]}],\"paper\":[[]]}"));
    }

    @Test
    void aTornReportIsNeverTakenForAWholeOne() throws IOException {
        byte[] report = Runs.report(List.of(), new Runs(3).editions(1));
        assertTrue(read(report));
        for (int length = 0; length < report.length - 1; length++) {
            assertFalse(read(Arrays.copyOf(report, length)), length + " of " + report.length);
            assertTrue(diagnostics.hasErrors());
        }
    }

    @Test
    void aReportWithOtherBytesInItIsReadOrRefused() throws IOException {
        byte[] report = Runs.report(List.of(), new Runs(3).editions(1));
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            byte[] other = report.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
            }
            assertEquals(read(other), !diagnostics.hasErrors());
        }
    }

    @Test
    void latin1IsSaid() throws IOException {
        read((HEAD + EDITION.replace("made", "m\u00E4de") + "}]}").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(List.of("not-utf-8"), Reported.codes(diagnostics));
    }

    @Test
    void aFileThatIsNotThereIsSaid() throws IOException {
        Files.deleteIfExists(file);
        assertFalse(read());
        assertEquals(List.of("file-unreadable"), Reported.codes(diagnostics));
        Files.createDirectory(file);
        assertFalse(read());
        assertEquals(List.of("file-unreadable"), Reported.codes(diagnostics));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[1,2,3],", "1111111111111111"})
    void anEditionWithoutEndIsNotHeld(String endless) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD + EDITION + ",\"inputs\":[");
            for (int i = 0; i < 5 << 20; i += endless.length()) {
                out.write(endless);
            }
        }
        assertFalse(read());
        assertEquals(List.of("report-invalid"), Reported.codes(diagnostics));
    }

    @Test
    void aTextWithoutEndIsNotHeld() throws IOException {
        assertEquals(
                List.of("report-invalid@2:1"),
                reported(HEAD + EDITION + ",\"why\":\"" + "a".repeat(1 << 20) + "\"}]}"));
    }
}
