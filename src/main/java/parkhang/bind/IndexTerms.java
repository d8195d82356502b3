package parkhang.bind;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parkhang.archive.Archive;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.glossary.Term;

/**
 * What a volume's index looks for: the locale's terms; in the source's own language, where it has none, those that others translate.
 *
 * @param words each once
 * @param inputs the glossaries that they are from
 */
record IndexTerms(List<String> words, Inputs inputs) {
    static IndexTerms read(Archive archive, Locale locale, Diagnostics found) {
        IndexTerms own = read(archive, List.of(locale), Term::target, found);
        return own.words().isEmpty()
                        && Locales.chain(locale).contains(archive.settings().source())
                ? read(archive, archive.locales(found), Term::source, found)
                : own;
    }

    private static IndexTerms read(
            Archive archive, List<Locale> locales, Function<Term, String> word, Diagnostics found) {
        Inputs inputs = new Inputs();
        Archive noting = archive.noting(inputs);
        List<String> words = locales.stream()
                .flatMap(locale -> noting.glossary(locale, found).terms().stream())
                .map(word)
                .distinct()
                .toList();
        return new IndexTerms(words, inputs);
    }
}
