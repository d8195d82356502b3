package parkhang.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Whatever an author or a translator writes many of in a row: the work grows with the length of the text, and not with its square. */
class GrowthTest {
    private static final List<String> PIECES = List.of(
            "'",
            "\"",
            "`",
            "’",
            "“",
            "„",
            "«",
            "»",
            "‚",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "<",
            ">",
            "&",
            "*",
            "_",
            "~",
            "|",
            "\\",
            "/",
            ".",
            ",",
            ":",
            ";",
            "-",
            "–",
            "…",
            "#",
            "@",
            "!",
            "?",
            "=",
            "+",
            "$",
            "^",
            "%",
            "\n",
            " ",
            "\t",
            "\u00A0",
            "\u202F",
            "\u00AD",
            "\u0301",
            "\u200D",
            "\u202E",
            "\u2066",
            "\uFFFC",
            "a",
            "A",
            "0",
            "ß",
            "\u0F0B",
            "\u05D0",
            "\u0627",
            "中",
            "\uD83D\uDE00",
            "a.",
            "a-",
            "a@",
            "a'",
            "a\"",
            "a/",
            "'a ",
            "\"a ",
            "0 ",
            "0.",
            "0,",
            "0-",
            "(a",
            "[a",
            "[^a",
            "![",
            "](",
            "**a",
            "<a ",
            "<!--",
            "&a",
            "\\\\",
            "\n- ",
            "\n> ",
            "\n| ",
            "\na: ",
            "www.",
            "a://",
            "{\"",
            "“a ",
            "A. ",
            "1 a",
            "000 ",
            "000,",
            "000'",
            "a\\\\b",
            "<a>",
            "[a](",
            "$a",
            "\u0301a",
            "\n1. ",
            "\n# ");

    private static final int SHORT = 5_000;

    /** Twice the text may take so much more work: 2 if it grows with the length, 4 with its square, and a little for what grows slower. */
    private static final double MOST = 2.6;

    /** In steps for each character; what is less is not worth a look. */
    private static final int LITTLE = 100;

    /** What takes no stack, either: that of a thread in a small machine. */
    private static final long STACK = 512 << 10;

    /** In steps; negative where the stack was not enough, or anything else was thrown. */
    private static long work(Consumer<String> subject, String piece, int length) throws InterruptedException {
        String text = "x " + piece.repeat(length / piece.length());
        FutureTask<Long> task = new FutureTask<>(() -> {
            long before = Work.steps();
            subject.accept(text);
            return Work.steps() - before;
        });
        Thread thread = new Thread(null, task, "growth", STACK);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            return -1;
        }
    }

    @Test
    @SuppressWarnings("unchecked") // what the other loader's class gives back is the JDK's
    void workGrowsWithTheLength() throws ReflectiveOperationException, InterruptedException {
        Map<String, Consumer<String>> subjects = (Map<String, Consumer<String>>) new CountingLoader()
                .loadClass("parkhang.growth.Subjects")
                .getMethod("all")
                .invoke(null);
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, Consumer<String>> subject : subjects.entrySet()) {
            for (String piece : PIECES) {
                long longest = work(subject.getValue(), piece, 4 * SHORT);
                if (longest < 0 || (longest > 4L * SHORT * LITTLE && grows(subject.getValue(), piece, longest))) {
                    found.add(subject.getKey() + ": " + piece.replace("\n", "\\n") + ": " + longest);
                }
            }
        }
        assertEquals(List.of(), found, () -> String.join("\n", found));
    }

    private static boolean grows(Consumer<String> subject, String piece, long longest) throws InterruptedException {
        long middle = work(subject, piece, 2 * SHORT);
        return longest > MOST * middle && middle > MOST * work(subject, piece, SHORT);
    }
}
