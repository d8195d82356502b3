package parkhang.text.typography;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pairs of quotation marks that printers of a language use: CLDR's, and further ones.
 *
 * @param outer open and close mark, two characters each; empty where the language's customs are not known
 * @param inner those that stand only inside another pair
 */
record QuoteCustom(Set<String> outer, Set<String> inner) {
    private static final QuoteCustom UNKNOWN = new QuoteCustom(Set.of(), Set.of());

    /** Dutch newspapers still have „ and ”, and German books » and «; Switzerland has « and » in all its languages. */
    private static final Map<String, List<String>> FURTHER = Map.of(
            "en", List.of("“”", "‘’"),
            "nl", List.of("‘’", "“”", "„”", "‚’"),
            "de", List.of("„“", "‚‘", "»«", "›‹"),
            "fr", List.of("«»"));

    private static final Map<String, List<String>> BY_COUNTRY =
            Map.of("CH", List.of("«»", "‹›"), "LI", List.of("«»", "‹›"));

    private static final Map<String, List<String>> FURTHER_INNER = Map.of("fr", List.of("“”", "‘’"));
    private static final Map<Locale, QuoteCustom> KNOWN = new ConcurrentHashMap<>();

    QuoteCustom {
        outer = Set.copyOf(outer);
        inner = Set.copyOf(inner);
    }

    static QuoteCustom of(Locale locale) {
        return KNOWN.computeIfAbsent(locale, QuoteCustom::read);
    }

    private static QuoteCustom read(Locale locale) {
        List<String> further = FURTHER.get(locale.getLanguage());
        if (further == null) {
            return UNKNOWN;
        }
        QuoteMarks marks = QuoteMarks.of(locale);
        Set<String> outer = new TreeSet<>(further);
        outer.addAll(BY_COUNTRY.getOrDefault(locale.getCountry(), List.of()));
        outer.add(marks.outer().open() + marks.outer().close());
        Set<String> inner = new TreeSet<>(FURTHER_INNER.getOrDefault(locale.getLanguage(), List.of()));
        inner.add(marks.inner().open() + marks.inner().close());
        return new QuoteCustom(outer, inner);
    }

    /** Whether a pair is set so, outside of others or in one. */
    boolean allows(String pair, boolean inside) {
        return outer.isEmpty() || outer.contains(pair) || (inside && inner.contains(pair));
    }
}
