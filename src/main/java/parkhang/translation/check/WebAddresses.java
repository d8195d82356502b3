package parkhang.translation.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether two web addresses are of one page, maybe in two languages: {@code hrw.org/en/tibet, hrw.org/de/tibet}. */
final class WebAddresses {
    private static final Set<String> LANGUAGES = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2}([-_][A-Za-z]{2,4})?");
    private static final Pattern SAID = Pattern.compile("^(?i:https?://)?(?i:www\\.)?");

    private final Locale source;
    private final Locale target;

    WebAddresses(Locale source, Locale target) {
        this.source = source;
        this.target = target;
    }

    Locale target() {
        return target;
    }

    /** Whether nothing but a language stands otherwise in one of them, or only in one of them. */
    boolean sameButForLanguage(String ofSource, String ofTarget) {
        return difference(parts(ofSource), parts(ofTarget)).isPresent();
    }

    /**
     * The language of the target's page where it is neither the target's nor the source's nor that of the source's page;
     * the root locale where it is one of them.
     */
    Locale strangeLanguage(String ofSource, String ofTarget) {
        String part = difference(parts(ofSource), parts(ofTarget)).orElse("");
        Locale language = Locale.forLanguageTag(part.replace('_', '-'));
        boolean known = part.isEmpty() || isOf(language, target) || isOf(language, source);
        return known ? Locale.ROOT : language;
    }

    private static boolean isOf(Locale language, Locale locale) {
        return language.getLanguage().equals(locale.getLanguage());
    }

    /** The language in the target where it differs, an empty text where none does; no value where other parts differ. */
    private static Optional<String> difference(List<String> ofSource, List<String> ofTarget) {
        if (ofSource.equals(ofTarget)) {
            return Optional.of("");
        }
        int more = ofTarget.size() - ofSource.size();
        for (int i = 0; i < Math.max(ofSource.size(), ofTarget.size()); i++) {
            List<String> source = new ArrayList<>(ofSource);
            List<String> target = new ArrayList<>(ofTarget);
            boolean languages =
                    (more > 0 || isLanguage(source.remove(i))) && (more < 0 || isLanguage(target.remove(i)));
            if (languages && source.equals(target)) {
                return Optional.of(more < 0 ? "" : ofTarget.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isLanguage(String part) {
        return LANGUAGE.matcher(part).matches()
                && LANGUAGES.contains(part.substring(0, 2).toLowerCase(Locale.ROOT));
    }

    /** An address cut at its points, slashes and the signs of a query, without what people leave out when they say it. */
    private static List<String> parts(String address) {
        String said = SAID.matcher(address).replaceFirst("");
        int path = said.indexOf('/') < 0 ? said.length() : said.indexOf('/');
        String host = said.substring(0, path).toLowerCase(Locale.ROOT);
        return List.of((host + said.substring(path)).replaceFirst("/$", "").split("[./?&=]"));
    }
}
