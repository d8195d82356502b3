package parkhang.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.text.AsciiWords;

/** What a new article is called in its archive. */
public final class ArticleName {
    /** In characters, for a name made from the title. */
    private static final int LONGEST = 60;

    private static final int LONGEST_PUBLISHED = 100;
    private static final Pattern TWO_WORDS = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)++");

    private ArticleName() {}

    /** A slug of the title's words, or of the day where it has none that can be written so. */
    public static String of(String title, LocalDate date) {
        return of(null, title, date, null);
    }

    /**
     * The name under which the document is published, where that is of words; or else the title's words.
     *
     * @param own the name that the document has by itself
     * @param canonical where it is published
     */
    static String of(@Nullable String own, String title, LocalDate date, @Nullable URI canonical) {
        Optional<String> published = Stream.of(own == null ? "" : own.toLowerCase(Locale.ROOT), lastSegment(canonical))
                .filter(name -> name.length() <= LONGEST_PUBLISHED)
                .filter(name -> TWO_WORDS.matcher(name).matches())
                .findFirst();
        String words = joined(AsciiWords.of(title));
        return published.orElse(words.isEmpty() ? "release-" + date : words);
    }

    private static String lastSegment(@Nullable URI address) {
        String path = address == null || address.getPath() == null ? "" : address.getPath();
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    /** As many whole words as there is room for, and the beginning of the first where that one alone is too long. */
    private static String joined(List<String> words) {
        String joined = String.join("-", words);
        if (joined.length() <= LONGEST) {
            return joined;
        }
        int cut = joined.lastIndexOf('-', LONGEST);
        return joined.substring(0, cut < 0 ? LONGEST : cut);
    }
}
