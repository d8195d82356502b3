package parkhang.inspection;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Filter;

/**
 * Which finished editions are to be looked at.
 *
 * @param files those that were named; none where all are meant that are known
 * @param report of an export, which knows what was made; null where the output's ledger is asked
 * @param output the folder that has a folder for each locale
 * @param pictured whether somebody wants to see the pages
 * @param jobs how many editions are looked at at once
 */
public record InspectionOrder(
        Filter filter, List<Path> files, @Nullable Path report, Path output, boolean pictured, int jobs) {
    public InspectionOrder {
        files = List.copyOf(files);
    }
}
