package parkhang.ingest.release;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.diagnostic.Place;

/** Finds where a release is published. */
final class AddressFinder {
    private static final int FIRST_ROWS = 12;
    private static final Pattern ADDRESS = Pattern.compile("<([^\\s<>]++)>|(https?://[^\\s<>]++)");

    private AddressFinder() {}

    /** Whether a line holds a date, an address or a word of permission alone. */
    static boolean isOfHead(String words, Locale language) {
        return ADDRESS.matcher(words).matches()
                || Phrases.ALL.are("immediate", words)
                || Dateline.of(words, language)
                        .filter(found -> found.isAlone(words))
                        .isPresent();
    }

    /** The web address that a line above the text holds alone. */
    static @Nullable URI find(Reading reading, String file) {
        int from = 0;
        for (Row row : List.copyOf(reading.rows)) {
            Matcher address = ADDRESS.matcher(row.words());
            if (row.isLine() && address.matches()) {
                String text = address.group(1) == null ? address.group(2) : address.group(1);
                Optional<URI> web = AddressRules.web(text);
                if (web.isEmpty()) {
                    reading.problems.report(
                            row.place(), ArticleCode.ADDRESS_INVALID.shared("no-web-address", Map.of("text", text)));
                }
                reading.move(List.of(row));
                return web.orElse(null);
            }
            from++;
            if (from > FIRST_ROWS || TitleFinder.isProse(row)) {
                break;
            }
        }
        reading.notes.report(Place.of(file, 1), ReleaseCode.CANONICAL_MISSING.with(Map.of()));
        return null;
    }
}
