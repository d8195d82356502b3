package parkhang.localization;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.translation.MemoryMatch;
import parkhang.translation.Unit;
import parkhang.translation.memory.Memory;

/** The memories of an archive's locales, each read when somebody first asks it for something. Any number of threads may ask. */
public final class Memories {
    private final Archive archive;
    private final Map<LanguagePair, Read> read = new ConcurrentHashMap<>();

    private record Read(Memory memory, Diagnostics found) {}

    public Memories(Archive archive) {
        this.archive = archive;
    }

    /** The best matches for a unit in a locale, the best one first. */
    public List<MemoryMatch> lookup(Unit unit, Locale source, Locale locale, int most) {
        return of(source, locale).lookup(unit, most);
    }

    /** Where a phrase stands in what is translated from one language into a locale, see {@link Memory#phrase}. */
    public List<Memory.Pair> phrase(String phrase, Locale source, Locale locale, int most) {
        return of(source, locale).phrase(phrase, most);
    }

    private Memory of(Locale source, Locale locale) {
        return read.computeIfAbsent(new LanguagePair(source, locale), this::read)
                .memory();
    }

    /** Reports what is wrong with the files of those that were read. */
    public void report(Diagnostics diagnostics) {
        read.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(LanguagePair.BY_TAG))
                .forEach(entry -> diagnostics.add(entry.getValue().found()));
    }

    private Read read(LanguagePair languages) {
        Diagnostics found = new Diagnostics();
        return new Read(MemoryReader.read(archive, languages, found), found);
    }
}
