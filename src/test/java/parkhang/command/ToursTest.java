package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever types what a tour shows gets what it says. Each block of shell commands runs as it stands, in a copy of the sample archive, by a
 * shell that stops at the first command that fails; only Maven does nothing, and what a tour writes to {@code /tmp} goes elsewhere.
 */
@DisabledOnOs(OS.WINDOWS)
class ToursTest {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");

    /** A file that the text says is there. */
    private static final Pattern FILE = Pattern.compile("`(/tmp/[\\w./-]+)`");

    private static final List<String> COPIED = List.of(
            "archive.yaml",
            "articles",
            "fonts",
            "theme",
            "translations",
            "docs/press-release.docx",
            "src/test/resources/golden/press-release",
            "src/main/resources/parkhang/prepress/FOGRA39L_coated.icc");

    /** In place of the launcher: hands its words to the program, and prints what that has printed. */
    private static final String LAUNCHER =
            """
            #!/bin/sh
            for word in "$@"; do printf '%s\\0' "$word"; done >PIPES/call
            read -r code <PIPES/code
            cat PIPES/out
            cat PIPES/err >&2
            exit "$code"
            """;

    /** One program serves all tours, one after the other, as it would sooner or later on one machine; each tour has its own {@code /tmp}. */
    private static Path folder;

    private static Path project;
    private static Process program;

    @TempDir
    private Path tmp = Path.of("");

    @BeforeAll
    static void layOut(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary.toRealPath();
        project = Files.createDirectories(folder.resolve("project"));
        for (String name : COPIED) {
            copy(Path.of(name));
        }
        Path pipes = Files.createDirectories(folder.resolve("pipes"));
        for (String pipe : List.of("call", "code")) {
            new ProcessBuilder("mkfifo", pipes.resolve(pipe).toString()).start().waitFor();
        }
        script(project.resolve("parkhang"), LAUNCHER.replace("PIPES", pipes.toString()));
        script(Files.createDirectories(folder.resolve("bin")).resolve("mvn"), "#!/bin/sh\n");
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xlog:disable",
                        "-Djava.awt.headless=true",
                        "-Dparkhang.home=" + project,
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        TourProgram.class.getName(),
                        pipes.toString())
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        program.destroyForcibly().waitFor();
    }

    private static void copy(Path name) throws IOException {
        try (Stream<Path> files = Files.walk(name)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text, UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void walk(String tour) throws IOException, InterruptedException {
        List<String> blocks =
                BLOCK.matcher(tour).results().map(block -> block.group(1)).toList();
        assertTrue(blocks.size() > 0, "there is no command");
        for (String block : blocks) {
            run(block);
        }
        for (String file :
                FILE.matcher(tour).results().map(name -> name.group(1)).toList()) {
            assertTrue(Files.exists(Path.of(here(file))), file + " is not there");
        }
    }

    private String here(String text) {
        return text.replace("/tmp/", tmp + "/");
    }

    private void run(String block) throws IOException, InterruptedException {
        Path log = folder.resolve("block.log");
        ProcessBuilder shell = new ProcessBuilder("sh", "-eux", "-c", here(block))
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        shell.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        shell.environment().remove("SOURCE_DATE_EPOCH");
        Process process = shell.start();
        process.getOutputStream().close();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertTrue(
                ended && process.waitFor() == 0, () -> block + "\n" + read(log) + read(folder.resolve("program.log")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "docs/office.md",
                "docs/translator.md",
                "docs/print.md",
                "docs/archive.md",
                "docs/web.md"
            })
    void eachCommandOfATourWorks(String tour) throws IOException, InterruptedException {
        walk(Files.readString(Path.of(tour), UTF_8));
    }

    /** Whatever stands after it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "./parkhang exprot",
                "./parkhang export --locale xx",
                "./parkhang import nowhere.txt",
                "for k in 1 2; do ./parkhang check --colour $k; done",
                "cat nowhere.txt"
            })
    void aCommandThatFailsIsSeen(String command) {
        assertThrows(AssertionError.class, () -> walk("```sh\n" + command + "\n./parkhang explain\n```\n"));
    }

    @Test
    void aFileThatIsNotThereIsSeen() {
        assertThrows(AssertionError.class, () -> walk("```sh\n./parkhang explain\n```\nIt is in `/tmp/page.pdf`.\n"));
    }
}
