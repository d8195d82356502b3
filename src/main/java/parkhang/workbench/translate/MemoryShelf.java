package parkhang.workbench.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import parkhang.archive.Archive;
import parkhang.localization.Memories;
import parkhang.text.Locales;

/**
 * The memories of an archive's locales, each read when somebody first asks for it. One that has changed meanwhile goes on answering while
 * it is read again: a large one takes its time.
 */
final class MemoryShelf {
    /** In nanoseconds; how old one may be that nobody knows to have changed. */
    private static final long OLDEST = TimeUnit.MINUTES.toNanos(2);

    /** It is not read again before so many times as long as that takes. */
    private static final int PAUSES = 10;

    private final Map<String, Shelved> shelved = new ConcurrentHashMap<>();

    /**
     * Memories of which one locale's is read.
     *
     * @param changed the newest time at which a file was put into a folder of the locale
     * @param read when that was begun, and {@code cost} how long it took, in nanoseconds
     */
    private record Shelved(Memories memories, long changed, long read, long cost) {}

    /** Those in which the memory of what is translated from one language into a locale can be asked. */
    Memories of(Archive archive, Locale source, Locale locale) {
        String name = source.toLanguageTag() + " " + locale.toLanguageTag();
        Shelved known = shelved.computeIfAbsent(name, any -> read(archive, source, locale));
        long age = System.nanoTime() - known.read();
        boolean isOld = age > OLDEST || known.changed() != changed(archive, locale);
        if (isOld && age > PAUSES * known.cost() && shelved.replace(name, known, again(known))) {
            Thread reader = new Thread(() -> shelved.put(name, read(archive, source, locale)), "workbench memory");
            reader.setDaemon(true);
            reader.start();
        }
        return known.memories();
    }

    /** The same while it is read again, so that nobody else begins with that. */
    private static Shelved again(Shelved known) {
        return new Shelved(known.memories(), known.changed(), System.nanoTime(), TimeUnit.HOURS.toNanos(1));
    }

    private static Shelved read(Archive archive, Locale source, Locale locale) {
        long begun = System.nanoTime();
        long changed = changed(archive, locale);
        Memories memories = new Memories(archive);
        memories.phrase("", source, locale, 1);
        return new Shelved(memories, changed, begun, System.nanoTime() - begun);
    }

    private static long changed(Archive archive, Locale locale) {
        List<Path> folders =
                Locales.chain(locale).stream().map(archive.layout()::bundle).toList();
        return folders.stream().mapToLong(MemoryShelf::changed).max().orElse(0);
    }

    /** A folder's time changes when a file is put into it, as those are that this program writes. */
    private static long changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            return 0; // there is none
        }
    }
}
