package parkhang.translation.glossary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;
import parkhang.text.Locales;

/** A concept of a termbase while it is being read: its terms in the two languages that matter. */
final class TbxEntry {
    private final Locale source;
    private final Locale target;
    private final List<Named> named = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private Place place = Place.of("");
    private Locale language = Locale.ROOT;

    TbxEntry(Locale source, Locale target) {
        this.source = source;
        this.target = target;
    }

    /** A word for the concept, and how far one may use it (ISO 30042, administrativeStatus). */
    private record Named(Locale language, String term, @Nullable String status) {
        boolean isAdvisedAgainst() {
            return status != null && status.matches("(?i)(deprecated|superseded|forbidden|obsolete).*");
        }

        boolean isPreferred() {
            return status != null && status.toLowerCase(Locale.ROOT).startsWith("preferred");
        }
    }

    void begin(Place at) {
        place = at;
        language = Locale.ROOT;
        named.clear();
        notes.clear();
    }

    void language(Locale locale) {
        language = locale;
    }

    void term(String term) {
        if (!term.isEmpty()) {
            named.add(new Named(language, term, null));
        }
    }

    void status(String status) {
        if (!named.isEmpty()) {
            Named last = named.remove(named.size() - 1);
            named.add(new Named(last.language(), last.term(), status));
        }
    }

    /** Notes on a third language are for others. */
    void note(String note) {
        if (!note.isEmpty() && (language.equals(Locale.ROOT) || isSource(language) || isTarget(language))) {
            notes.add(note);
        }
    }

    /** Each source term with each target that may be used, the preferred one first. */
    List<Term> terms() {
        List<Named> targets = named.stream()
                .filter(name -> isTarget(name.language()) && !name.isAdvisedAgainst())
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .toList();
        return named.stream()
                .filter(name -> isSource(name.language()))
                .flatMap(from ->
                        targets.stream().map(to -> new Term(place, from.term(), to.term(), String.join("; ", notes))))
                .toList();
    }

    private int rank(Named name) {
        return (name.language().equals(target) ? 0 : 2) + (name.isPreferred() ? 0 : 1);
    }

    private boolean isSource(Locale locale) {
        return locale.getLanguage().equals(source.getLanguage()) && !isTarget(locale);
    }

    private boolean isTarget(Locale locale) {
        return Locales.chain(target).contains(locale) || Locales.chain(locale).contains(target);
    }
}
