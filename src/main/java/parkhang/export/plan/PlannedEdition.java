package parkhang.export.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.archive.HashedFile;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;

/**
 * What a run is to do about an edition.
 *
 * @param why it is due; empty where it is not
 * @param record of the edition as it lies there; null where it is due
 * @param looked whether a file's stamp had changed, and its bytes had not: the ledger is to learn of it
 * @param kept its files of other formats than the run's, as good as new
 * @param outdated its files of other formats that are not
 */
public record PlannedEdition(
        ArticleFile file,
        Locale locale,
        String why,
        @Nullable EditionRecord record,
        boolean looked,
        List<HashedFile> kept,
        List<HashedFile> outdated) {

    /** One that was never made, as far as anybody knows. */
    static PlannedEdition due(ArticleFile file, Locale locale, String why) {
        return due(file, locale, why, List.of(), List.of());
    }

    static PlannedEdition due(
            ArticleFile file, Locale locale, String why, List<HashedFile> kept, List<HashedFile> outdated) {
        return new PlannedEdition(file, locale, why, null, false, kept, outdated);
    }

    public static PlannedEdition unchanged(ArticleFile file, Locale locale, EditionRecord record, boolean looked) {
        return new PlannedEdition(file, locale, "", record, looked, List.of(), List.of());
    }

    public EditionKey key() {
        return EditionKey.of(file.slug(), locale);
    }

    boolean isDue() {
        return record == null;
    }
}
