package parkhang.ingest.release;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.article.Line;
import parkhang.article.PressContact;

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
        @Nullable WrittenDate date,
        @Nullable URI canonical,
        @Nullable OffsetDateTime embargo,
        List<PressContact> contacts) {
    public Head {
        contacts = List.copyOf(contacts);
    }
}
