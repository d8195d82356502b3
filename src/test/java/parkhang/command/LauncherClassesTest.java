package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class archive that the launcher makes, and the flags it picks, seen from a Java that only notes how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherClassesTest {
    private static final String TOLD = "parkhang: preparing quick starts with Java 17.0.1+2; this is done once";

    private Path folder;
    private Path home;
    private Path java;

    @BeforeEach
    void layOut(@TempDir Path empty) throws IOException {
        folder = empty.toRealPath();
        home = Files.createDirectories(folder.resolve("B\u00FCro 'Z\u00FCrich' & (x86)"));
        Files.copy(Path.of("parkhang"), home.resolve("parkhang"));
        Files.writeString(home.resolve("parkhang.jar"), "a program");
        java = Files.createDirectories(folder.resolve("J D K/bin")).resolve("java");
        program(
                """
                echo "$*" >>'%s'
                for word in "$@"; do
                    case $word in
                        -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                        -XX:AOTCache=*) archive=${word#*=} ;;
                        -Xshare:dump | -XX:AOTMode=create) makes=true ;;
                    esac
                done
                [ -z "${makes:-}" ] || echo classes >"$archive"
                """
                        .formatted(folder.resolve("calls")));
        release("Some One", "17.0.1+2");
    }

    private void program(String script) throws IOException {
        Files.writeString(java, "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void release(String vendor, String version) throws IOException {
        Files.writeString(
                java.resolve("../../release").normalize(),
                "IMPLEMENTOR=\"" + vendor + "\"\nJAVA_RUNTIME_VERSION=\"" + version + "\"\nOS_NAME=\"Linux\"\n");
    }

    private Process begin(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("parkhang").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", folder.resolve("J D K").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return builder.start();
    }

    /** Runs the launcher, which must succeed in silence but for lines on standard error; gives those. */
    private List<String> start(String... arguments) throws IOException, InterruptedException {
        Process process = begin(arguments);
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("", out);
        assertEquals(0, process.waitFor(), err);
        return err.lines().toList();
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }

    private String lastCall() throws IOException {
        return calls().get(calls().size() - 1);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertUses(Path archive) throws IOException {
        assertTrue(lastCall().contains("-XX:SharedArchiveFile=" + archive + " "), lastCall());
    }

    @Test
    void aCommandThatReadsAnArchiveMakesItOnce() throws IOException, InterruptedException {
        assertEquals(List.of(TOLD), start("export"));
        Path archive = home.resolve("classes/17.0.1+2-Some One");
        assertUses(archive);
        assertEquals(List.of(), start("export"));
        assertUses(archive);
        assertEquals(List.of(), start("--version"));
        assertUses(archive);
        assertEquals(5, calls().size());
        assertEquals(List.of("17.0.1+2-Some One", "17.0.1+2-Some One.for"), names(home.resolve("classes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "init press", "export --help", "fonts"})
    void aShortCommandDoesNotWaitForIt(String arguments) throws IOException, InterruptedException {
        assertEquals(List.of(), start(arguments.split(" ")));
        assertEquals(1, calls().size());
    }

    @Test
    void java25MakesACacheOfItsOwnKind() throws IOException, InterruptedException {
        release("Some One", "25.0.3+9-LTS");
        start("export");
        List<String> calls = calls();
        assertTrue(calls.get(0).contains("-XX:AOTMode=record"), calls.get(0));
        assertTrue(calls.get(1).contains("-XX:AOTMode=create"), calls.get(1));
        assertTrue(
                calls.get(2).contains("-XX:AOTCache=" + home.resolve("classes/25.0.3+9-LTS-Some One")), calls.get(2));
        assertTrue(calls.get(2).contains("--sun-misc-unsafe-memory-access=allow"), calls.get(2));
    }

    @Test
    void aNewProgramMakesANewOneAndTheOldOnesGo() throws IOException, InterruptedException {
        start("export");
        release("Some One", "18+1");
        start("export");
        assertEquals(4, names(home.resolve("classes")).size());
        Files.writeString(home.resolve("parkhang.jar"), "a program of another length");
        assertEquals(1, start("export").size());
        assertEquals(List.of("18+1-Some One", "18+1-Some One.for"), names(home.resolve("classes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cut", "not the classes that were kept"})
    void aDamagedOneIsMadeAgain(String content) throws IOException, InterruptedException {
        start("export");
        Path archive = home.resolve("classes/17.0.1+2-Some One");
        Files.writeString(archive, content);
        assertEquals(List.of(), start("--version"));
        assertTrue(!lastCall().contains("SharedArchiveFile"), lastCall());
        assertEquals(List.of(TOLD), start("export"));
        assertUses(archive);
    }

    @Test
    void besideAProgramThatCannotBeWrittenToItLiesAmongTheCaches() throws IOException, InterruptedException {
        Files.writeString(home.resolve("classes"), "a file where the folder would be");
        assertEquals(List.of(TOLD), start("export"));
        assertUses(folder.resolve("cache/parkhang" + home + "/17.0.1+2-Some One"));
        assertEquals(List.of(), start("export"));
    }

    @Test
    void whereNothingCanBeWrittenItIsNotTriedAtAll() throws IOException, InterruptedException {
        Files.writeString(home.resolve("classes"), "a file where the folder would be");
        Files.writeString(folder.resolve("cache"), "and here");
        assertEquals(List.of(), start("export"));
        assertEquals(1, calls().size());
    }

    @Test
    void aRuntimeThatMakesNoneIsNotAskedAgain() throws IOException, InterruptedException {
        program("echo \"$*\" >>'" + folder.resolve("calls") + "'\ncase $* in *rehearse*) exit 1 ;; esac\n");
        assertEquals(List.of(TOLD), start("export"));
        assertEquals(List.of(), start("export"));
        assertEquals(3, calls().size());
        assertTrue(!lastCall().contains("SharedArchiveFile"), lastCall());
    }

    @Test
    void aRuntimeThatDoesNotSayWhatItIsMakesNone() throws IOException, InterruptedException {
        Files.delete(folder.resolve("J D K/release"));
        assertEquals(List.of(), start("export"));
        assertEquals(1, calls().size());
    }

    @Test
    void twoAtOnceDoNotDisturbEachOther() throws IOException, InterruptedException {
        List<Process> both = List.of(begin("export"), begin("export"));
        for (Process process : both) {
            assertEquals(0, process.waitFor());
        }
        start("export");
        assertEquals(List.of(), start("export"));
        assertUses(home.resolve("classes/17.0.1+2-Some One"));
        assertEquals(2, names(home.resolve("classes")).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-C few export",
                "-C few check",
                "--archive=few sync",
                "-Cfew coverage",
                "-C many export --article a",
                "-C many export -a a --locale de",
                "-C many export --article=a -ab",
                "-C many --version",
                "-C many fonts",
                "-C some export",
                "-C some export -a a*",
                "-C few export -a *",
                "-C many export -o known",
                "-C many export --output=known"
            })
    void aLittleWorkGetsTheQuickCompiler(String arguments) throws IOException, InterruptedException {
        assertEquals("quick", compiler(arguments));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-C many export",
                "--archive many export --locale de",
                "--archive=many export --article a*",
                "-C many export -a {a,b}",
                "-C many check --article a",
                "-Csome coverage"
            })
    void aBatchGetsTheFullOne(String arguments) throws IOException, InterruptedException {
        assertEquals("full", compiler(arguments));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-C few export", "-C many export -a a -a b", "-C many --version"})
    void aFewEditionsGetTheQuickerOne(String arguments) throws IOException, InterruptedException {
        assertEquals("quick", compiler(arguments));
        assertTrue(lastCall().contains("-XX:C1MaxInlineSize="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-C some export", "-C some export -a a*", "-C many export -o known"})
    void manyEditionsDoNot(String arguments) throws IOException, InterruptedException {
        assertEquals("quick", compiler(arguments));
        assertFalse(lastCall().contains("-XX:C1MaxInlineSize="));
    }

    private void layOut(String archive, int articles) throws IOException {
        Path year = folder.resolve(archive).resolve("articles/2023");
        Files.createDirectories(year);
        for (int i = 0; i < articles; i++) {
            Files.writeString(year.resolve("a" + i + ".md"), "");
        }
    }

    private String compiler(String arguments) throws IOException, InterruptedException {
        layOut("many", 600);
        layOut("some", 20);
        layOut("few", 1);
        Path ledger = folder.resolve("known/.parkhang/0/1-of-1.ledger");
        Files.createDirectories(ledger.getParent());
        Files.writeString(ledger, "");
        start(arguments.split(" "));
        return lastCall().contains("-XX:TieredStopAtLevel=1") ? "quick" : "full";
    }
}
