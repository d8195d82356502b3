package parkhang.translation.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.text.Locales;

/** The terms of a locale, each source once in its language, in the order of the file. */
public record Glossary(Map<Term.Key, Term> byKey) {
    public static final Glossary EMPTY = of(List.of());

    public Glossary {
        byKey = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }

    /** A glossary of these terms; of two with the same source the first. */
    public static Glossary of(List<Term> terms) {
        Map<Term.Key, Term> byKey = new LinkedHashMap<>();
        terms.forEach(term -> byKey.putIfAbsent(term.key(), term));
        return new Glossary(byKey);
    }

    /** One glossary out of several: for each source the first that has it. */
    public static Glossary inherited(List<Glossary> chain) {
        return of(chain.stream().flatMap(glossary -> glossary.terms().stream()).toList());
    }

    public List<Term> terms() {
        return List.copyOf(byKey.values());
    }

    /**
     * The terms of one language and of those it inherits from.
     *
     * @param usual the archive's source, which terms are in that name no language
     */
    public Glossary from(Locale language, Locale usual) {
        List<Locale> chain = Locales.chain(language);
        return of(terms().stream()
                .filter(term -> chain.contains(term.language() == null ? usual : term.language()))
                .toList());
    }

    /** How another term's source, spelled exactly so and in that language, is to be translated. */
    Optional<Term> like(Term other) {
        return Optional.ofNullable(byKey.get(other.key()));
    }
}
