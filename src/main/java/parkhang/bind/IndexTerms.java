package parkhang.bind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Inputs;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.Term;

/**
 * What a volume's index looks for: the locale's terms; in a language that chapters are written in, those that others translate, too.
 *
 * @param words each once
 * @param inputs the glossaries that they are from
 */
record IndexTerms(List<String> words, Inputs inputs) {
    /** @param sources the languages that its chapters are written in */
    static IndexTerms read(Archive archive, Locale locale, Set<Locale> sources, Diagnostics found) {
        IndexTerms own = read(archive, List.of(locale), Glossary::terms, Term::target, found);
        boolean isOriginal =
                sources.stream().anyMatch(source -> Locales.chain(locale).contains(source));
        boolean isUsual = Locales.chain(locale).contains(archive.settings().source());
        // in the archive's own language the glossary is for chapters from other ones, if there are any
        if (!isOriginal || (isUsual && sources.size() == 1 && !own.words().isEmpty())) {
            return own;
        }
        IndexTerms others = read(
                archive,
                archive.locales(found),
                glossary -> glossary.from(locale, archive.settings().source()).terms(),
                Term::source,
                found);
        return own.and(others);
    }

    private IndexTerms and(IndexTerms others) {
        inputs.add(others.inputs);
        return new IndexTerms(
                Stream.concat(words.stream(), others.words.stream()).distinct().toList(), inputs);
    }

    private static IndexTerms read(
            Archive archive,
            List<Locale> locales,
            Function<Glossary, List<Term>> terms,
            Function<Term, String> word,
            Diagnostics found) {
        Inputs inputs = new Inputs();
        Archive noting = archive.noting(inputs);
        List<String> words = locales.stream()
                .flatMap(locale -> terms.apply(noting.glossary(locale, found)).stream())
                .map(word)
                .distinct()
                .toList();
        return new IndexTerms(words, inputs);
    }
}
