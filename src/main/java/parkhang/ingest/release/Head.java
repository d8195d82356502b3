package parkhang.ingest.release;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.article.Line;
import parkhang.article.PressContact;
import parkhang.diagnostic.Place;

/**
 * What a release says of itself.
 *
 * @param title null where there is none
 * @param date null where no line is meant for one
 */
public record Head(
        @Nullable ArticleKind kind,
        @Nullable Line title,
        @Nullable Line summary,
        @Nullable Date date,
        @Nullable URI canonical,
        @Nullable OffsetDateTime embargo,
        List<PressContact> contacts) {
    public Head {
        contacts = List.copyOf(contacts);
    }

    /**
     * A date as it is written.
     *
     * @param day null where the calendar has none of the kind
     */
    public record Date(Place place, String words, @Nullable LocalDate day) {}
}
