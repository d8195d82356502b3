package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parkhang.attachment.Recipe;
import parkhang.attachment.Unpacking.Unpacked;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.terminal.UnpackText;
import parkhang.translation.State;

/** Whoever wants the same bytes must know whether this is the program that made them. */
class UnpackTextTest {
    private static final String OWN = ProgramFiles.program().fullName();

    private static List<String> told(String... programs) {
        List<Recipe> editions = Stream.of(programs)
                .map(program -> new Recipe(
                        program,
                        Locale.GERMAN,
                        "",
                        List.of("a"),
                        new Choices(Incomplete.MARK, State.TRANSLATED, true),
                        new TreeMap<>(),
                        new TreeMap<>()))
                .toList();
        return UnpackText.of(new Unpacked(3, editions, Map.of()), Path.of("again"), OWN)
                .lines()
                .filter(line -> line.contains("made"))
                .toList();
    }

    @Test
    void thisVeryProgramIsToldByItsSources() {
        assertEquals(List.of("This very program made them: " + OWN), told(OWN, OWN));
    }

    @Test
    void anotherOfTheSameVersionIsAnother() {
        String other = ProgramFiles.program().name() + " (sha256 " + "0".repeat(64) + ")";
        assertEquals(
                List.of(other + " made some of them, and this is " + OWN + ": the pages may come out otherwise"),
                told(OWN, other));
    }

    @Test
    void ofOneThatDoesNotNameItsSourcesItCanNotBeTold() {
        String version = ProgramFiles.program().name();
        assertEquals(
                List.of(
                        version + " (sources unknown) made some of them, and this is " + OWN
                                + ": the pages may come out otherwise",
                        "a program without a name (sources unknown) made some of them, and this is " + OWN
                                + ": the pages may come out otherwise"),
                told(version, ""));
    }
}
