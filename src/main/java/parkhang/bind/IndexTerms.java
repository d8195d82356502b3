package parkhang.bind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.glossary.Term;

/**
 * What a volume's index looks for: the locale's terms; in the source's own language, where it has none, those that others translate.
 *
 * @param words each once
 * @param files the glossaries that they are from, as they were before they were read
 */
record IndexTerms(List<String> words, List<HashedFile> files) {
    static IndexTerms read(Archive archive, Locale locale, Diagnostics found) throws IOException {
        IndexTerms own = read(archive, List.of(locale), Term::target, found);
        return own.words().isEmpty()
                        && Locales.chain(locale).contains(archive.settings().source())
                ? read(archive, archive.locales(found), Term::source, found)
                : own;
    }

    private static IndexTerms read(
            Archive archive, List<Locale> locales, Function<Term, String> word, Diagnostics found) throws IOException {
        List<HashedFile> files = new ArrayList<>();
        for (Path glossary : glossaries(archive, locales)) {
            files.add(Hashing.of(archive.name(glossary), glossary));
        }
        List<String> words = locales.stream()
                .flatMap(locale -> archive.glossary(locale, found).terms().stream())
                .map(word)
                .distinct()
                .toList();
        return new IndexTerms(words, files);
    }

    private static Set<Path> glossaries(Archive archive, List<Locale> locales) {
        Stream<Locale> chains = locales.stream().flatMap(locale -> Locales.chain(locale).stream());
        Set<Path> files = new TreeSet<>();
        chains.map(archive.layout()::glossary).filter(Files::exists).forEach(files::add);
        return files;
    }
}
