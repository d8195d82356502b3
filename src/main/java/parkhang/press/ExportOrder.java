package parkhang.press;

import java.nio.file.Path;
import java.util.Set;
import parkhang.archive.Filter;
import parkhang.edition.Choices;
import parkhang.ledger.Shard;

/**
 * What a run of export is to make.
 *
 * @param output the folder that gets a folder for each locale
 * @param shard which share of the editions
 * @param force whether editions are made that are not due
 * @param prune whether editions are removed whose article or bundle is gone
 * @param jobs how many editions are made at once
 */
public record ExportOrder(
        Filter filter,
        Set<Format> formats,
        Choices choices,
        Path output,
        Program program,
        Shard shard,
        boolean force,
        boolean prune,
        int jobs) {
    public ExportOrder {
        formats = Set.copyOf(formats);
    }
}
