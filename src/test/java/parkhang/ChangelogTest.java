package parkhang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The changelog's newest version is the program's, and each one before it has its day and its commit. */
class ChangelogTest {
    private static final Pattern PROGRAM =
            Pattern.compile("<artifactId>parkhang</artifactId>\\s*<version>([\\d.]+)(-SNAPSHOT)?</version>");

    private static final Pattern VERSION =
            Pattern.compile("\\[(\\d+\\.\\d+\\.\\d+)] - (Unreleased|\\d{4}-\\d{2}-\\d{2}( \\([0-9a-f]{7,40}\\))?)");

    /** Keep a Changelog 1.1.0. */
    private static final Set<String> KINDS = Set.of("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security");

    private static List<String> headings(String level) throws IOException {
        return Pattern.compile("(?m)^" + level + " (.*)$")
                .matcher(Files.readString(Path.of("CHANGELOG.md"), UTF_8))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    @Test
    void theNewestVersionIsTheProgramsOwn() throws IOException {
        Matcher program = PROGRAM.matcher(Files.readString(Path.of("pom.xml"), UTF_8));
        assertTrue(program.find());
        String newest = headings("##").get(0);
        assertTrue(newest.startsWith("[" + program.group(1) + "] - "), newest);
        assertTrue(program.group(2) != null || !newest.endsWith("Unreleased"), newest + " has no day");
    }

    /** A commit can't name itself: the newest version may lack it. */
    @Test
    void eachVersionHasADayAndThoseBeforeTheNewestTheirCommit() throws IOException {
        List<String> versions = headings("##");
        versions.forEach(version -> assertTrue(VERSION.matcher(version).matches(), version));
        versions.stream()
                .skip(1)
                .forEach(version -> assertTrue(version.matches(".* \\d{4}-\\d{2}-\\d{2} \\(.*\\)"), version));
        assertTrue(KINDS.containsAll(headings("###")), headings("###").toString());
    }
}
