package parkhang.document;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/**
 * What an office program keeps of a file beside its text; empty where it does not.
 *
 * @param creators several parted by semicolons
 * @param keywords several parted by commas or semicolons
 * @param modified a time as ISO 8601 has it
 * @param created likewise
 */
public record FileProperties(
        String title, String description, String creators, String keywords, String modified, String created) {
    private static final int DAY = 10;

    /**
     * What a document says of itself, in its text and in its properties.
     *
     * @param title in a style of its own; null where the text has none
     * @param subtitle likewise
     * @param authors likewise, or none
     */
    public Content.Said said(
            String file,
            Content.@Nullable Aside title,
            Content.@Nullable Aside subtitle,
            List<String> authors,
            @Nullable Locale language) {
        Place place = Place.of(file + ", properties");
        return new Content.Said(
                title,
                this.title.isEmpty() ? null : new Content.Aside(place, this.title),
                subtitle != null || description.isEmpty() ? subtitle : new Content.Aside(place, description),
                day(modified).or(() -> day(created)).orElse(null),
                null,
                authors.isEmpty() ? parts(creators, ";") : authors,
                parts(keywords, "[,;]"),
                language);
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(String time) {
        try {
            return time.length() < DAY ? Optional.empty() : Optional.of(LocalDate.parse(time.substring(0, DAY)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
