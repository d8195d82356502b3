package parkhang.bind;

import java.nio.file.Path;
import java.util.List;

/**
 * What a binding has done.
 *
 * @param files that were written; none where the volume could not be bound
 * @param articles that are in them
 * @param pages of the PDF; 0 where none was made
 * @param terms of the index
 * @param errors whether there is something for the user to mend
 */
public record BindSummary(List<Path> files, int articles, int pages, int terms, boolean errors) {
    public BindSummary {
        files = List.copyOf(files);
    }
}
