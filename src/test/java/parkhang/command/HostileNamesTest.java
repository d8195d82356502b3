package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names and arguments that would speak to the terminal, and files that are none. */
@DisabledOnOs(OS.WINDOWS) // has no such names
class HostileNamesTest {
    private static final String EVIL = "a\u001B[31m\u202E\u009B\u2028\nb";

    private final Session session;

    HostileNamesTest(@TempDir Path folder) throws IOException {
        this.session = new Session(Files.createDirectories(folder.resolve(EVIL)));
        session.write("archive.yaml", "title: T\nsource: en\nodd: \"x\\e[31m\"\n");
        session.write("articles/a.md", "---\ntitle: \"T \\e[31m\"\ndate: 2023-05-10\n---\nText.\n");
    }

    private static boolean isHarmful(int c) {
        return (Character.isISOControl(c) && c != '\n') || c == 0x202E || c == 0x2028;
    }

    @Test
    void noCommandPrintsThem() {
        for (String command : List.of(
                "check",
                "check --format json",
                "coverage",
                "coverage --format json",
                "coverage --format csv",
                "sync",
                "fonts",
                "explain " + EVIL,
                "export --article " + EVIL,
                "verify " + EVIL + ".pdf",
                "unpack " + EVIL + ".pdf",
                "import " + EVIL,
                "handback " + EVIL,
                "handoff " + EVIL + " --to po",
                "state " + EVIL + " --to reviewed",
                "report " + EVIL,
                "bind --locale en --order " + EVIL,
                "--" + EVIL,
                EVIL,
                "check --" + EVIL,
                "synopsis " + EVIL,
                "glossary " + EVIL)) {
            String[] words = command.split(" ");
            for (int code = 0; code <= 2; code++) {
                try {
                    session.run(code, words);
                    break;
                } catch (AssertionError other) {
                    assertTrue(code < 2, other::toString);
                }
            }
            assertFalse((session.out() + session.err()).chars().anyMatch(HostileNamesTest::isHarmful), command);
        }
    }

    @Test
    void aNewlineInANameMakesNoLineOfItsOwn() throws IOException {
        Path evil =
                Files.createDirectories(session.file("articles/images")).resolve("x\nb.md:1:1: error[made-up]: y.md");
        Files.writeString(evil, "no article");
        session.run(1, "check");
        assertEquals(
                List.of(),
                (session.out() + session.err())
                        .lines()
                        .filter(line -> line.startsWith("b.md"))
                        .toList());
    }

    @Test
    void whatIsNoFileIsRefusedAtOnce() {
        for (List<String> command : List.of(
                List.of("import", "/dev/zero"),
                List.of("handback", "/dev/zero"),
                List.of("report", "/dev/zero"),
                List.of("verify", "/dev/zero"),
                List.of("unpack", "/dev/zero.pdf"),
                List.of("export", "--profile", "press", "--icc", "/dev/zero"),
                List.of("bind", "--locale", "en", "--order", "/dev/zero"))) {
            session.run(1, command.toArray(String[]::new));
        }
    }
}
