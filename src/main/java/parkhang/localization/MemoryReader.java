package parkhang.localization;

import java.util.List;
import java.util.Locale;
import parkhang.archive.Archive;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.memory.Memory;

/** Reads the whole memory of a locale: its bundle's files and the TMX files beside them, then those that it inherits from. */
final class MemoryReader {
    private final Archive archive;
    private final Memory memory;

    private MemoryReader(Archive archive, Memory memory) {
        this.archive = archive;
        this.memory = memory;
    }

    /** What is wrong with a bundle's file is said when it is synced; what is wrong with a TMX file, only here. */
    static Memory read(Archive archive, Locale locale, Diagnostics diagnostics) {
        return read(archive, locale, new Memory(archive.settings().source()), diagnostics);
    }

    /** The same into a memory that is there. */
    static Memory read(Archive archive, Locale locale, Memory memory, Diagnostics diagnostics) {
        MemoryReader reader = new MemoryReader(archive, memory);
        for (Locale next : Locales.chain(locale)) {
            reader.bundle(next);
            reader.files(next, next.equals(locale) ? diagnostics : new Diagnostics());
        }
        return memory;
    }

    private void bundle(Locale locale) {
        int jobs = Runtime.getRuntime().availableProcessors();
        InOrder.<String, List<Memory.Prepared>>run(
                archive.bundled(locale, new Diagnostics()),
                jobs,
                slug -> archive.targets(slug, locale, new Diagnostics())
                        .map(Memory::prepare)
                        .orElseGet(List::of),
                prepared -> prepared.forEach(memory::add));
    }

    private void files(Locale locale, Diagnostics diagnostics) {
        archive.memories(locale, diagnostics)
                .forEach(file -> archive.memory(file, locale, diagnostics, unit -> memory.add(memory.prepare(unit))));
    }
}
