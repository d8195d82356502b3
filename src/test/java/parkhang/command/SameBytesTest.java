package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same archive gives the same bytes, whatever the machine's settings, and however the work is parted. */
class SameBytesTest {
    private static final Path SAMPLE = Path.of("").toAbsolutePath();

    @TempDir
    private static Path folder = Path.of("");

    private static Map<String, String> expected = Map.of();

    @BeforeAll
    static void export() {
        expected = files("whole", List.of(), "--jobs", "2");
        assertEquals(40, expected.size());
    }

    private static Map<String, String> files(String name, List<String> properties, String... options) {
        Export export = new Export(SAMPLE, folder.resolve(name), folder.resolve(name + ".log"))
                .with(properties.toArray(String[]::new));
        assertEquals(0, export.run(options), export.said());
        return export.files();
    }

    @ParameterizedTest
    @CsvSource({"1, Pacific/Auckland, tr, TR", "2, America/Los_Angeles, ar, EG", "3, Asia/Kathmandu, de, DE"})
    void whateverTheWorkersTheTimeZoneAndTheLocale(String jobs, String zone, String language, String country) {
        List<String> properties =
                List.of("-Duser.timezone=" + zone, "-Duser.language=" + language, "-Duser.country=" + country);
        assertEquals(expected, files(jobs, properties, "--jobs", jobs));
    }

    @Test
    void inShares() {
        for (String shard : List.of("3/3", "1/3", "2/3")) {
            files("shares", List.of(), "--shard", shard);
        }
        assertEquals(expected, files("shares", List.of(), "--dry-run"));
    }
}
