package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.terminal.Console;
import parkhang.workbench.Caller;
import parkhang.workbench.Desk;

/** A translator and a reviewer in browsers, somebody who edits the article, and commands, all at once. */
class AllAtOnceTest {
    private static final int ROUNDS = 15;
    private static final String BUNDLE = "translations/nl/news.xlf";

    /** The translator's third passage: its name, and what was seen of it. */
    private static final Pattern UNIT =
            Pattern.compile("id=\"unit-3\"[^>]* data-unit=\"([^\"]+)\" data-sight=\"([^\"]+)\"");

    /** Each passage of the reviewer's: its id in the file, and what was read of it. */
    private static final Pattern PASSAGE = Pattern.compile("data-unit=\"([^\"]+)\" data-seen=\"([^\"]+)\"");

    private interface Work {
        void round(int number) throws IOException;
    }

    private static CompletableFuture<Void> at(Work work) {
        return CompletableFuture.runAsync(() -> {
            for (int number = 0; number < ROUNDS; number++) {
                try {
                    work.round(number);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
    }

    @Test
    void noWordIsLostAndTheBundleIsAlwaysValid(@TempDir Path root) throws Exception {
        Desk.writeArchive(root);
        Random random = new Random(20);
        StringBuilder saved = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        try (Desk desk = new Desk(root)) {
            Caller translator = desk.caller();
            Caller reviewer = desk.caller();
            CompletableFuture<Void> over = CompletableFuture.allOf(
                    at(number -> translate(translator, number, saved)),
                    at(number -> review(reviewer, number, random.nextBoolean(), comments)),
                    at(number -> edit(root, number)),
                    at(number -> command(root, number)));
            while (!over.isDone()) {
                assertValid(root);
            }
            over.join();
            assertValid(root);
            String bundle = desk.read(BUNDLE);
            assertTrue(saved.length() > 0 && comments.length() > 0);
            assertTrue(bundle.contains("<target>" + saved + "</target>"), saved + " in\n" + bundle);
            for (String comment : comments.toString().split("\n", -1)) {
                assertTrue(bundle.contains(comment), comment + " in\n" + bundle);
            }
            assertTrue(bundle.contains("Goed nieuws"), bundle);
            assertEquals(List.of("imprint.yaml", "news.xlf"), names(root.resolve("translations/nl")));
        }
    }

    /** Nobody else writes this passage: what was said to be saved last stands there in the end. */
    private static void translate(Caller caller, int number, StringBuilder saved) {
        Matcher unit = UNIT.matcher(caller.get("/translate/nl/news"));
        assertTrue(unit.find());
        String words = "Een " + number + "e alinea.";
        String answer = caller.post(
                        "/translate/nl/news/save",
                        Map.of(
                                "unit",
                                unit.group(1),
                                "sight",
                                unit.group(2),
                                "text",
                                words,
                                "window",
                                "00000000000000aa"))
                .body();
        if (answer.contains("data-outcome=\"saved\"")) {
            saved.replace(0, saved.length(), words);
        }
    }

    private static void review(Caller caller, int number, boolean signs, StringBuilder comments) {
        Matcher passage = PASSAGE.matcher(caller.get("/review/nl/news?list=all"));
        assertTrue(passage.find());
        String comment = "Note " + number + ".";
        String answer = caller.post(
                        "/review/nl/news/" + (signs ? "sign" : "back"),
                        Map.of(
                                "units",
                                passage.group(1) + ":" + passage.group(2),
                                "to",
                                "reviewed",
                                "by",
                                "Anna",
                                "comment",
                                comment))
                .body();
        if (answer.contains("The passage is sent back.")) {
            comments.append(comments.isEmpty() ? "" : "\n").append(comment);
        }
    }

    /** As editors save: a paragraph comes and goes, and with it a unit. */
    private static void edit(Path root, int number) throws IOException {
        Path article = root.resolve("articles/news.md");
        String text = Files.readString(article).replace("\nOne that comes and goes.\n", "");
        Path part = root.resolve("articles/.news.md.swp");
        Files.writeString(part, number % 2 == 0 ? text + "\nOne that comes and goes.\n" : text);
        Files.move(part, article, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void command(Path root, int number) {
        Console console = new Console(
                new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false, Locale.ENGLISH);
        Main.run(console, "-C", root.toString(), number % 2 == 0 ? "sync" : "check");
    }

    /** A file that another one takes the place of is out of its place for an instant; whoever looks again finds it whole. */
    private static void assertValid(Path root) {
        List<Diagnostic> first = found(root);
        List<Diagnostic> again = first.isEmpty() ? first : found(root);
        assertTrue(again.isEmpty(), again::toString);
    }

    private static List<Diagnostic> found(Path root) {
        Diagnostics found = new Diagnostics();
        Archive archive = Archive.open(root, found).orElseThrow();
        archive.filed("news", Locale.forLanguageTag("nl"), found);
        return found.errors().list();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".parkhang"))
                    .sorted()
                    .toList();
        }
    }
}
