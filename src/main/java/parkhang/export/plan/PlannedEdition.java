package parkhang.export.plan;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
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
        Locale locale,
        String why,
        @Nullable EditionRecord record,
        boolean looked,
        List<HashedFile> kept,
        List<HashedFile> outdated) {

    /** One that was never made, as far as anybody knows. */
    static PlannedEdition due(Locale locale, String why) {
        return due(locale, why, List.of(), List.of());
    }

    static PlannedEdition due(Locale locale, String why, List<HashedFile> kept, List<HashedFile> outdated) {
        return new PlannedEdition(locale, why, null, false, kept, outdated);
    }

    public static PlannedEdition unchanged(Locale locale, EditionRecord record, boolean looked) {
        return new PlannedEdition(locale, "", record, looked, List.of(), List.of());
    }

    boolean isDue() {
        return record == null;
    }
}
