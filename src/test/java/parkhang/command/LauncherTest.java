package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as an office has it: beside the program, in a folder of any name. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");

    private Path folder;
    private Path home;
    private Path launcher;

    /** What a run printed and gave. */
    private record Answer(int code, List<String> out, List<String> err) {}

    @BeforeEach
    void layOut(@TempDir Path empty) throws IOException {
        folder = empty.toRealPath();
        home = Files.createDirectories(folder.resolve("B\u00FCro 'Z\u00FCrich' & པར་ཁང་ (x86)"));
        launcher = Files.copy(Path.of("parkhang"), home.resolve("parkhang"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EchoArguments.class.getName());
        String name = EchoArguments.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(home.resolve("parkhang.jar"));
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new ZipEntry(name));
            Files.copy(Path.of("target/test-classes").resolve(name), jar);
        }
    }

    private Answer start(Path from, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(from.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        int code = builder.start().waitFor();
        return new Answer(code, lines(out), lines(err));
    }

    /** A program that is another one. */
    private static void standIn(Path file, Path program) throws IOException {
        Files.writeString(file, "#!/bin/sh\nexec '" + program + "' \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).lines().toList();
    }

    private void isStarted(Answer answer, String... arguments) {
        List<String> expected = new ArrayList<>(List.of(home.toString(), "false"));
        expected.addAll(List.of(arguments));
        assertEquals(new Answer(7, expected, List.of()), answer);
    }

    @Test
    void argumentsPassUnchanged() throws IOException, InterruptedException {
        String[] arguments = {
            "a b", "", "*", "\"q\"", "it's", "$HOME", "`x`", "\\", "-x", "caf\u00E9 པར་ཁང་", "a;b|c&d", "--", " "
        };
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        isStarted(start(folder, Map.of(), command.toArray(String[]::new)), arguments);
    }

    @Test
    void fromItsOwnFolderAndFromOthers() throws IOException, InterruptedException {
        isStarted(start(home, Map.of(), "./parkhang"));
        isStarted(start(home, Map.of(), SHELL.toString(), "parkhang"));
        String name = home.getFileName().toString();
        isStarted(start(folder, Map.of("CDPATH", folder.toString()), SHELL.toString(), name + "/parkhang"));
    }

    @Test
    void fromThePath() throws IOException, InterruptedException {
        String path = home + ":" + System.getenv("PATH");
        isStarted(start(folder, Map.of("PATH", path), SHELL.toString(), "-c", "parkhang \"$@\"", "sh", "a b"), "a b");
    }

    @Test
    void throughLinks() throws IOException, InterruptedException {
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path whole = Files.createSymbolicLink(bin.resolve("whole"), launcher);
        Path relative = Files.createSymbolicLink(bin.resolve("relative"), bin.relativize(launcher));
        Path twice = Files.createSymbolicLink(folder.resolve("twice"), Path.of("my bin/relative"));
        for (Path link : List.of(whole, relative, twice)) {
            isStarted(start(Path.of("/"), Map.of(), link.toString(), "x"), "x");
        }
    }

    @Test
    void inAnyLocale() throws IOException, InterruptedException {
        for (String locale : List.of("C", "POSIX", "")) {
            Map<String, String> environment = Map.of("LC_ALL", locale, "LC_CTYPE", "", "LANG", "");
            isStarted(start(folder, environment, launcher.toString(), "caf\u00E9"), "caf\u00E9");
        }
    }

    /** Java itself gets another locale, for file names beyond ASCII. */
    @Test
    void theUsersLanguageIsHandedOn() throws IOException, InterruptedException {
        for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            Map<String, String> environment = new HashMap<>(Map.of("LC_ALL", "", "LC_MESSAGES", "", "LANG", "C"));
            environment.put(variable, "nl_BE.UTF-8");
            isStarted(start(folder, environment, launcher.toString(), "language"), "language", "nl_BE.UTF-8");
        }
    }

    @Test
    void withJavaWhereJavaHomeSays() throws IOException, InterruptedException {
        Path java = Files.createDirectories(folder.resolve("J D K"));
        Path bin = Files.createDirectories(java.resolve("bin"));
        standIn(bin.resolve("java"), Path.of(System.getProperty("java.home"), "bin", "java"));
        isStarted(start(folder, Map.of("JAVA_HOME", java.toString()), launcher.toString()));
        isStarted(start(folder, Map.of("JAVA_HOME", "/nowhere"), launcher.toString()));
    }

    @Test
    void withoutJavaOneLineSaysSo() throws IOException, InterruptedException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink")) {
            Path found = Path.of("/usr/bin").resolve(tool);
            assumeTrue(Files.exists(found), "no " + found);
            standIn(tools.resolve(tool), found);
        }
        Answer answer =
                start(folder, Map.of("PATH", tools.toString(), "JAVA_HOME", ""), SHELL.toString(), launcher.toString());
        String error = "parkhang: error: there is no Java; install a Java runtime, version 17 or newer";
        assertEquals(new Answer(1, List.of(), List.of(error)), answer);
    }

    @Test
    void withoutTheProgramOneLineSaysSo() throws IOException, InterruptedException {
        Files.delete(home.resolve("parkhang.jar"));
        String error = "parkhang: error: there is no parkhang.jar beside this script";
        assertEquals(new Answer(1, List.of(), List.of(error)), start(folder, Map.of(), launcher.toString()));
    }

    @Test
    void aTerminalIsSaid() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/usr/bin/script")), "script(1) makes a terminal");
        assertEquals(List.of(home.toString(), "true 44"), onTerminal("xterm"));
        assertEquals(List.of(home.toString(), "false"), onTerminal("dumb"), "it knows no escapes");
    }

    private List<String> onTerminal(String kind) throws IOException, InterruptedException {
        String command = "stty cols 44; '" + launcher.toString().replace("'", "'\\''") + "'";
        return start(folder, Map.of("TERM", kind), "script", "--quiet", "--command", command, "/dev/null")
                .out();
    }

    /**
     * A real class archive: made without a word of the runtime's own, and taken by it. In a folder whose address would need
     * percent signs, Java 17 takes its own classes from it and not the program's.
     */
    @Test
    void theRuntimeTakesItsClassesFromTheArchive() throws IOException, InterruptedException {
        Path plain = Files.createDirectories(folder.resolve("plain"));
        launcher = Files.copy(launcher, plain.resolve("parkhang"));
        Files.copy(home.resolve("parkhang.jar"), plain.resolve("parkhang.jar"));
        home = plain;
        Path java = Path.of(System.getProperty("java.home"));
        Map<String, String> environment = Map.of("JAVA_HOME", java.toString());
        Answer first = start(folder, environment, launcher.toString(), "export");
        assertEquals(List.of(home.toString(), "false", "export"), first.out());
        assertEquals(1, first.err().size(), first.err().toString());
        isStarted(start(folder, environment, launcher.toString(), "export"), "export");
        Path archive;
        try (Stream<Path> files = Files.list(home.resolve("classes"))) {
            archive = files.filter(file -> !file.toString().endsWith(".for"))
                    .findFirst()
                    .orElseThrow();
        }
        String option = Runtime.version().feature() >= 25 ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        List<String> loaded = start(
                        folder,
                        Map.of("LC_ALL", "C.UTF-8"),
                        java.resolve("bin/java").toString(),
                        "-XX:+UseSerialGC",
                        option + archive,
                        "-Xlog:class+load",
                        "-jar",
                        home.resolve("parkhang.jar").toString())
                .out();
        List<String> own = loaded.stream()
                .filter(line -> line.contains("EchoArguments source:"))
                .map(line -> line.replaceAll(".*source: ", ""))
                .toList();
        assertEquals(List.of("shared objects file"), own);
    }

    /** Java says of it that it can't begin, and where in its own code. */
    @Test
    void aFolderThatIsGoneIsSaid() throws IOException, InterruptedException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        String calls =
                "rmdir '" + gone + "' && exec '" + String.valueOf(launcher).replace("'", "'\\''") + "' check";
        Answer answer = start(gone, Map.of(), SHELL.toString(), "-c", calls);
        assertEquals(1, answer.code());
        assertEquals(
                "parkhang: error: the folder that you are in is gone; change to another one",
                answer.err().get(answer.err().size() - 1)); // some shells say it, too
    }

    @Test
    @DisabledOnOs(OS.MAC)
    void fewAddressesAreSaid() throws IOException, InterruptedException {
        String quoted = "'" + String.valueOf(launcher).replace("'", "'\\''") + "'";
        Answer answer =
                start(folder, Map.of(), SHELL.toString(), "-c", "ulimit -v 1000000 && exec " + quoted + " check");
        assertEquals(1, answer.code());
        assertEquals(
                List.of("parkhang: error: a process may have only 976 MB here (ulimit -v); Parkhang needs 1464 MB"),
                answer.err());
        Answer enough =
                start(folder, Map.of(), SHELL.toString(), "-c", "ulimit -v 2000000 && exec " + quoted + " --help");
        isStarted(enough, "--help");
    }
}
