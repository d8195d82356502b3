package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program answers to a command line, whatever the archive holds. */
class CommandLineTest {
    private Session session;

    @BeforeEach
    void layOut(@TempDir Path folder) {
        session = new Session(folder);
        session.write("archive.yaml", "title: T\nsource: en\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "import", "sync", "coverage", "check", "state", "export", "explain"})
    void everyCommandHelpsWithAnExample(String command) {
        session.runAnywhere(0, command, "--help");
        assertTrue(session.out().contains("\nExamples:\n  parkhang " + command), session.out());
        assertEquals("", session.err());
    }

    @Test
    void theProgramHelpsWithExamplesAndExitCodes() {
        session.runAnywhere(0, "--help");
        assertTrue(session.out().contains("\nExamples:\n  parkhang init"), session.out());
        assertTrue(session.out().contains("Exit codes: 0 done"), session.out());
    }

    @Test
    void versionIsTheResult() {
        session.runAnywhere(0, "--version");
        assertTrue(session.out().startsWith("parkhang "), session.out());
    }

    @Test
    void theArchiveMayBeNamedAfterTheCommandToo() {
        session.runAnywhere(0, "check", "-C", session.file(".").toString());
        session.runAnywhere(0, "-C", session.file(".").toString(), "check");
        session.runAnywhere(1, "check", "--archive=" + session.file("nowhere"));
        assertTrue(session.err().contains("nowhere"), session.err());
    }

    @ParameterizedTest
    @CsvSource({
        "'',name a command",
        "print,Unmatched argument at index 2: 'print'",
        "export --colour,Unknown option: '--colour'",
        "export --jobs 0,Invalid value for option '--jobs'",
        "export --jobs -3,Invalid value for option '--jobs'",
        "export --jobs many,Invalid value for option '--jobs'",
        "export --require initial,Invalid value for option '--require'",
        "export --require done,Invalid value for option '--require'",
        "export --format doc,Invalid value for option '--format'",
        "export --incomplete hide,Invalid value for option '--incomplete'",
        "export --locale [,Invalid value for option '--locale'",
        "export --article {a,Invalid value for option '--article'",
        "export --locale,Missing required parameter for option '--locale'",
        "check --format csv,Invalid value for option '--format'",
        "check --disable file-unreadable,Invalid value for option '--disable' (CODE): `file-unreadable` is no check",
        "coverage --state initial,Invalid value for option '--state'",
        "coverage --missing --format json,--missing is a list of its own",
        "coverage --due --missing,--due is a list of articles: leave out --missing",
        "coverage --due --format html,--due is a list of articles: leave out --missing",
        "coverage --format xml,Invalid value for option '--format'",
        "coverage --fail-under 101,Invalid value for option '--fail-under'",
        "coverage --fail-under -1,Invalid value for option '--fail-under'",
        "import,Missing required parameter: 'FILE'",
        "import a.txt b.txt --slug c,--slug names one article",
        "init --source english!,no language tag"
    })
    void aWrongCommandLineIsSaidAndExitsWith2(String command, String error) {
        session.run(2, command.isEmpty() ? new String[0] : command.split(" "));
        assertTrue(session.error().startsWith(error), session.err());
        assertEquals("", session.out());
        List<String> lines = session.err().lines().toList();
        assertTrue(lines.size() <= 4, session.err());
        assertTrue(lines.get(lines.size() - 1).matches("see `parkhang( [a-z]+)? --help`"), session.err());
    }

    @Test
    void whatWasMeantIsGuessed() {
        session.run(2, "exprot");
        assertTrue(
                session.err().endsWith("Did you mean: parkhang export or parkhang explain?\nsee `parkhang --help`\n"));
        session.run(2, "export", "--forse");
        assertEquals(
                "Unknown option: '--forse'\nPossible solutions: --format, --force\nsee `parkhang export --help`\n",
                session.err());
    }

    @Test
    void helpIsACommandToo() {
        session.runAnywhere(0, "--help");
        String help = session.out();
        session.runAnywhere(0, "help");
        assertEquals(help, session.out());
        session.runAnywhere(0, "export", "--help");
        help = session.out();
        session.runAnywhere(0, "help", "export");
        assertEquals(help, session.out());
    }

    @Test
    void theReportsPagesAreNamedFromWhereOneStands() {
        session.write("articles/a.md", "---\ntitle: A\ndate: 2023-05-10\n---\n\nText.\n");
        session.write("translations/nl/imprint.yaml", "name: Het Bureau\n");
        Path way = Path.of("").toAbsolutePath().relativize(session.file("."));
        for (String output : List.of("", "--output=target/coverage-of-a-test")) {
            session.runAnywhere(
                    0,
                    ("-C " + way + " coverage --format html " + output).strip().split(" "));
            assertTrue(Files.exists(Path.of(session.out().strip())), session.out());
        }
    }

    /** {@code ''} stands for an argument without a letter, as a variable of the shell gives it that is not set. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "export --output ''",
                "export --output=",
                "export --report ''",
                "export -C ''",
                "--archive '' check",
                "coverage --output ''",
                "glossary nl --to tbx --output ''",
                "glossary nl --from ''",
                "handoff nl --output ''",
                "handback ''",
                "import ''",
                "init ''",
                "report ''",
                "report run.json --output ''"
            })
    void anEmptyNameOfAFileIsNotTheCurrentFolder(String command) {
        String[] words = Stream.of(command.split(" "))
                .map(word -> word.replace("''", ""))
                .toArray(String[]::new);
        session.runAnywhere(2, words);
        assertTrue(session.error().startsWith("Invalid value for "), session.err());
        assertTrue(session.error().contains(": the name is empty; is a variable "), session.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "coverage", "export", "import release.txt"})
    void aFolderThatIsNoArchiveIsSaid(String command) {
        String folder = session.file("nowhere").toString();
        session.runAnywhere(1, ("-C " + folder + " " + command).split(" "));
        assertEquals(folder + ": error[archive-missing]: there is no archive.yaml in this folder", session.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "coverage", "export"})
    void aLocaleThatNoneHasIsSaid(String command) {
        session.write("articles/a.md", "---\ntitle: A\ndate: 2023-05-10\n---\n\nText.\n");
        session.run(1, command, "--locale", "xx");
        assertTrue(
                session.err()
                        .startsWith(
                                "--locale: error[filter-unmatched]: no locale is called xx; there are en\n  hint: "),
                session.err());
    }

    @Test
    void anArticleThatIsNoneIsSaid() {
        session.write("articles/a.md", "---\ntitle: A\ndate: 2023-05-10\n---\n\nText.\n");
        session.run(1, "export", "--article", "../a");
        assertEquals("--article: error[filter-unmatched]: no article is called ../a; there are a", session.error());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sync", "coverage", "export"})
    void anArchiveWithoutArticlesSaysSo(String command) {
        session.run(0, command);
        assertEquals("articles: warning[articles-none]: there is no article", session.error());
    }
}
