package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parkhang.terminal.Console;

/** Someone who types commands for one archive, and sees what they print. */
final class Session {
    private final Path root;
    private final boolean terminal;
    private Locale language = Locale.ENGLISH;
    private String out = "";
    private String err = "";

    Session(Path root) {
        this(root, false);
    }

    Session(Path root, boolean terminal) {
        this.root = root;
        this.terminal = terminal;
    }

    /** Runs what follows on a system that speaks another language than English. */
    Session speaking(Locale language) {
        this.language = language;
        return this;
    }

    /** Runs a command in the archive's folder, and asserts its exit code. */
    Session run(int code, String... command) {
        return runAnywhere(
                code,
                Stream.concat(Stream.of("-C", root.toString()), Stream.of(command))
                        .toArray(String[]::new));
    }

    Session runAnywhere(int code, String... command) {
        StringWriter newOut = new StringWriter();
        StringWriter newErr = new StringWriter();
        Console console = new Console(new PrintWriter(newOut), new PrintWriter(newErr), terminal, language);
        int found = Main.run(console, command);
        out = newOut.toString().replace("\r\n", "\n");
        err = newErr.toString().replace("\r\n", "\n");
        assertEquals(code, found, () -> String.join(" ", command) + "\n" + out + err);
        return this;
    }

    /** Runs the command that the last one has printed to be run next. */
    Session doAsTold() {
        String call = out.lines()
                .filter(line -> line.startsWith("Next, for "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(out + err));
        return runAnywhere(0, call.substring(call.indexOf(": parkhang ") + 11).split(" "));
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }

    /** Standard error without the time of day. */
    String timeless() {
        return err.replaceAll("(?m)^\\d{4}-\\d\\d-\\d\\dT\\S+ (?=\\[)", "");
    }

    /** The first line on standard error. */
    String error() {
        return err.lines().findFirst().orElse("");
    }

    Path file(String name) {
        return name.equals(".") ? root : root.resolve(name);
    }

    String read(String name) {
        try {
            return Files.readString(root.resolve(name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Session write(String name, String text) {
        try {
            Files.createDirectories(root.resolve(name).getParent());
            Files.writeString(root.resolve(name), text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names in a folder of the archive. */
    List<String> names(String folder) {
        try (Stream<Path> files = Files.list(root.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
