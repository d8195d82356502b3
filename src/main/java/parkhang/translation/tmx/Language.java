package parkhang.translation.tmx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parkhang.text.Locales;

/** Tells how near a file's language tags are to a locale. Not shared between threads. */
final class Language {
    /** Another language, another script, or another territory. */
    static final int FAR = 2;

    private static final int REMEMBERED = 1000;

    private final Locale wanted;
    private final Map<String, Integer> distances = new HashMap<>();

    Language(Locale wanted) {
        this.wanted = wanted;
    }

    /** 0 for the same locale, 1 where only one of the two names a territory, else {@link #FAR}. */
    int distance(String tag) {
        if (distances.size() > REMEMBERED) {
            distances.clear();
        }
        return distances.computeIfAbsent(tag, this::measured);
    }

    @Override
    public String toString() {
        return wanted.toLanguageTag();
    }

    private int measured(String tag) {
        Locale found = Locales.of(tag.strip().replace('_', '-')).orElse(Locale.ROOT);
        if (found.stripExtensions().equals(wanted.stripExtensions())) {
            return 0;
        }
        boolean oneTerritory = found.getCountry().equals(wanted.getCountry())
                || found.getCountry().isEmpty()
                || wanted.getCountry().isEmpty();
        return oneTerritory && Locales.shareScript(found, wanted) ? 1 : FAR;
    }
}
