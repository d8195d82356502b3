package parkhang.workbench.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.BundleLock;
import parkhang.file.SafeFile;
import parkhang.localization.HandbackRun;
import parkhang.translation.BundleUnit;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.TaggedText;

/**
 * Two windows, an editor and a command write the units of one bundle at once. Each writes a word of its own and the one that it has seen
 * there: so every word that was written can be found again, beginning with what stands there in the end, or stands in a note.
 */
class UnitSavePropertyTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int UNITS = 3;
    private static final int ROUNDS = 25;
    private static final Pattern TARGET = Pattern.compile("<target>(\\w+)( after \\w+)?</target>");

    private final AtomicInteger count = new AtomicInteger();

    /** The words that were written, each behind the number of its unit. */
    private final Queue<String> written = new ConcurrentLinkedQueue<>();

    private final Map<String, String> before = new ConcurrentHashMap<>();

    @Test
    void noWordIsLostAndTheBundleIsAlwaysValid(@TempDir Path root) throws Exception {
        Files.createDirectories(root.resolve("articles"));
        Files.createDirectories(root.resolve("translations/en"));
        Files.createDirectories(root.resolve("translations/nl"));
        Files.writeString(root.resolve("archive.yaml"), "title: A\nsource: en\n");
        Files.writeString(root.resolve("translations/en/imprint.yaml"), "name: O\n");
        Files.writeString(root.resolve("translations/nl/imprint.yaml"), "name: B\n");
        Files.writeString(
                root.resolve("articles/news.md"),
                "---\ntitle: Good news\ndate: 2023-05-10\n---\n\nThe first text.\n\nAnother one of them.\n");
        Archive archive = Archive.open(root, new Diagnostics()).orElseThrow();
        for (int at = 0; at < UNITS; at++) {
            Translation now = translation(archive);
            assertEquals(
                    UnitSave.Outcome.SAVED, save(archive, now, at, "start" + at).outcome());
        }
        ExecutorService everybody = Executors.newFixedThreadPool(4);
        List<Future<?>> ends = new ArrayList<>();
        ends.add(everybody.submit(() -> repeat(1, random -> window(archive, random))));
        ends.add(everybody.submit(() -> repeat(2, random -> window(archive, random))));
        ends.add(everybody.submit(() -> repeat(3, random -> editor(archive, random))));
        ends.add(everybody.submit(() -> repeat(4, random -> command(archive, root, random))));
        for (Future<?> end : ends) {
            end.get();
        }
        everybody.shutdown();
        assertTrue(written.size() > ROUNDS, written.toString());
        assertEquals(Set.of(), lost(archive));
    }

    private interface Act {
        void once(Random random) throws IOException;
    }

    private static Void repeat(long seed, Act act) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < ROUNDS; i++) {
            act.once(random);
        }
        return null;
    }

    private static Translation translation(Archive archive) {
        Diagnostics found = new Diagnostics();
        Translation translation =
                Translation.open(archive, "news", DUTCH, found).orElseThrow();
        assertEquals(List.of(), found.list());
        return translation;
    }

    private static UnitSave.Saved save(Archive archive, Translation seen, int at, String text) {
        return UnitSave.run(
                archive, "news", DUTCH, new UnitSave.Order(seen.names().get(at), seen.sight(at), text));
    }

    private String next(String who, String seen) {
        String word = who + count.incrementAndGet();
        before.put(word, seen.replaceAll(" .*", ""));
        return word;
    }

    private static String words(Translation seen, int at) {
        BundleUnit own = seen.own(at);
        return own.target() == null ? "" : TaggedText.write(own.target());
    }

    /** What it has seen may be old when it saves: then it looks again. */
    private void window(Archive archive, Random random) {
        int at = random.nextInt(UNITS);
        Translation seen = translation(archive);
        String old = words(seen, at);
        if (old.isEmpty()) {
            return; // in the instant in which another file is put in the place of the bundle's
        }
        String word = next("w", old);
        UnitSave.Saved saved = save(archive, seen, at, word + " after " + before.get(word));
        assertEquals(List.of(), saved.found().list());
        if (saved.outcome() == UnitSave.Outcome.SAVED) {
            written.add(at + " " + word);
        } else {
            assertEquals(UnitSave.Outcome.MOVED, saved.outcome());
        }
    }

    /**
     * Takes the lock, so that it reads and writes in one step: else it might write over what it has not seen. What becomes of a file that
     * somebody saves in the midst of a write is proved with the writer itself.
     */
    private void editor(Archive archive, Random random) throws IOException {
        int at = random.nextInt(UNITS);
        Path file = archive.layout().targets(DUTCH, "news");
        BundleLock lock = BundleLock.take(archive.layout().root(), () -> {});
        try {
            String text = Files.readString(file);
            Matcher target = TARGET.matcher(text);
            for (int i = 0; i <= at; i++) {
                assertTrue(target.find(), text);
            }
            String word = next("e", target.group(1));
            String edited = "<target>" + word + " after " + target.group(1) + "</target>";
            SafeFile.write(file, text.substring(0, target.start()) + edited + text.substring(target.end()));
            written.add(at + " " + word);
        } finally {
            lock.close();
        }
    }

    /** What comes back from a translator who saw nothing of all that. */
    private void command(Archive archive, Path root, Random random) throws IOException {
        int at = random.nextInt(UNITS);
        Translation seen = translation(archive);
        if (words(seen, at).isEmpty()) {
            return;
        }
        String word = next("c", words(seen, at));
        BundleUnit own = seen.own(at);
        Path file = root.resolve("back" + word + ".xlf");
        Files.writeString(
                file,
                "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"nl\">"
                        + "<file id=\"f1\" original=\"news.md\"><unit id=\"" + own.id()
                        + "\"><segment state=\"translated\"><source>"
                        + own.source().plainText() + "</source><target>"
                        + word + " after " + before.get(word) + "</target></segment></unit></file></xliff>");
        Diagnostics found = new Diagnostics();
        BundleLock lock = BundleLock.take(root, () -> {});
        try {
            assertTrue(new HandbackRun(archive, false, found).take(file, found).isPresent(), found.list()::toString);
        } finally {
            lock.close();
        }
        written.add(at + " " + word);
    }

    private Set<String> lost(Archive archive) {
        Translation end = translation(archive);
        Set<String> there = new TreeSet<>();
        for (int at = 0; at < UNITS; at++) {
            List<String> heads = new ArrayList<>(List.of(words(end, at)));
            end.own(at).notes().stream()
                    .filter(note -> note.isOf(UnitNote.HANDBACK))
                    .forEach(note -> heads.add(note.text()));
            for (String head : heads) {
                for (String word = head.replaceAll(" .*", ""); word != null; word = before.get(word)) {
                    there.add(at + " " + word);
                }
            }
        }
        Set<String> lost = new TreeSet<>(written);
        lost.removeAll(there);
        return lost;
    }
}
