package parkhang.localization;

import java.util.List;
import java.util.Locale;
import parkhang.archive.Archive;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.memory.Memory;
import parkhang.translation.tmx.TmxCode;

/** Reads the whole memory of a locale for what is translated from one language: its bundle's files and the TMX files beside them, then those that it inherits from. */
final class MemoryReader {
    private final Archive archive;
    private final Locale source;
    private final Memory memory;

    private MemoryReader(Archive archive, Locale source, Memory memory) {
        this.archive = archive;
        this.source = source;
        this.memory = memory;
    }

    /** What is wrong with a bundle's file is said when it is synced; what is wrong with a TMX file, only here. */
    static Memory read(Archive archive, LanguagePair languages, Diagnostics diagnostics) {
        return read(archive, languages, new Memory(languages.source()), diagnostics);
    }

    /** The same into a memory that is there. */
    static Memory read(Archive archive, LanguagePair languages, Memory memory, Diagnostics diagnostics) {
        Locale locale = languages.target();
        MemoryReader reader = new MemoryReader(archive, languages.source(), memory);
        for (Locale next : Locales.chain(locale)) {
            reader.bundle(next);
            Diagnostics found = new Diagnostics();
            reader.files(next, found);
            if (next.equals(locale)) {
                reader.report(found, diagnostics);
            }
        }
        return memory;
    }

    /** A file is read once for each language that is translated from, and may have units from one of them only. */
    private void report(Diagnostics found, Diagnostics diagnostics) {
        boolean foreign = !source.equals(archive.settings().source());
        List<Diagnostic> known = diagnostics.list();
        found.list().stream()
                .filter(one -> !known.contains(one) && !(foreign && one.code() == TmxCode.TMX_LANGUAGES))
                .forEach(diagnostics::add);
    }

    private void bundle(Locale locale) {
        int jobs = Runtime.getRuntime().availableProcessors();
        InOrder.<String, List<Memory.Prepared>>run(
                archive.bundled(locale, new Diagnostics()),
                jobs,
                slug -> archive.filed(slug, locale, new Diagnostics())
                        .filter(filed -> filed.source().equals(source))
                        .map(Memory::prepare)
                        .orElseGet(List::of),
                prepared -> prepared.forEach(memory::add));
    }

    private void files(Locale locale, Diagnostics diagnostics) {
        archive.memories(locale, diagnostics)
                .forEach(file ->
                        archive.memory(file, source, locale, diagnostics, unit -> memory.add(memory.prepare(unit))));
    }
}
