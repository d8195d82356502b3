package parkhang.translation.glossary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms of a locale, each source once, in the order of the file. */
public record Glossary(Map<String, Term> bySource) {
    public static final Glossary EMPTY = of(List.of());

    public Glossary {
        bySource = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
    }

    /** A glossary of these terms; of two with the same source the first. */
    public static Glossary of(List<Term> terms) {
        Map<String, Term> bySource = new LinkedHashMap<>();
        terms.forEach(term -> bySource.putIfAbsent(term.source(), term));
        return new Glossary(bySource);
    }

    /** One glossary out of several: for each source the first that has it. */
    public static Glossary inherited(List<Glossary> chain) {
        return of(chain.stream().flatMap(glossary -> glossary.terms().stream()).toList());
    }

    public List<Term> terms() {
        return List.copyOf(bySource.values());
    }

    /** How a source term, spelled exactly so, is to be translated. */
    public Optional<Term> of(String source) {
        return Optional.ofNullable(bySource.get(source));
    }
}
