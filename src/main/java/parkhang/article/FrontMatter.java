package parkhang.article;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Located;

/**
 * What an article says of itself.
 *
 * @param kind null where it does not say
 * @param language in which the article is written; null where that is the archive's
 * @param canonical where the original is published, if not at the archive's own address
 * @param updated the day of the correction
 * @param correction what was corrected; with {@code updated}
 * @param embargo before this time the article is not to be published
 * @param contacts whom a journalist asks about it; none where the office says
 * @param typesetting whether quotation marks, dashes and spaces are set by the rules of each language
 * @param moved where it was published before: slugs that it had, or paths below the site's address that begin with a slash
 * @param extra what other programs say of it, by their keys: kept and never printed
 */
public record FrontMatter(
        @Nullable ArticleKind kind,
        @Nullable Located<Locale> language,
        Line title,
        LocalDate date,
        @Nullable Line summary,
        @Nullable URI canonical,
        List<String> authors,
        List<String> tags,
        @Nullable LocalDate updated,
        @Nullable Line correction,
        @Nullable OffsetDateTime embargo,
        List<PressContact> contacts,
        boolean typesetting,
        TranslateBy translateBy,
        List<String> moved,
        Map<String, Object> extra) {
    public FrontMatter {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        contacts = List.copyOf(contacts);
        moved = List.copyOf(moved);
    }

    /** Of an article that was published nowhere before, and that other programs have said nothing of. */
    public FrontMatter(
            @Nullable ArticleKind kind,
            @Nullable Located<Locale> language,
            Line title,
            LocalDate date,
            @Nullable Line summary,
            @Nullable URI canonical,
            List<String> authors,
            List<String> tags,
            @Nullable LocalDate updated,
            @Nullable Line correction,
            @Nullable OffsetDateTime embargo,
            List<PressContact> contacts,
            boolean typesetting,
            TranslateBy translateBy) {
        this(
                kind,
                language,
                title,
                date,
                summary,
                canonical,
                authors,
                tags,
                updated,
                correction,
                embargo,
                contacts,
                typesetting,
                translateBy,
                List.of(),
                Map.of());
    }
}
