package parkhang.bind;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Filter;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.ledger.Shard;

/**
 * What is to be bound.
 *
 * @param locale of the volume; of two, that which comes first
 * @param filter which articles, in the order of their days; all where an order says which
 * @param order the file that says which articles and in which order; null where there is none
 * @param formats the forms to be written where no files are named
 * @param files to be written, each in the form that its ending asks for
 * @param partial whether articles are left out that can't be bound
 * @param jobs how many editions are made at once
 */
public record BindOrder(
        Locale locale,
        Filter filter,
        @Nullable Path order,
        Set<Format> formats,
        List<Path> files,
        Choices choices,
        Program program,
        boolean partial,
        int jobs) {
    public BindOrder {
        formats = Set.copyOf(formats);
        files = List.copyOf(files);
    }

    /** The export that would make the volume's single editions. */
    ExportOrder export(Path output) {
        return new ExportOrder(
                filter,
                FileKind.usual(choices.profile()),
                choices,
                0,
                null,
                output,
                program,
                Shard.WHOLE,
                false,
                false,
                jobs);
    }
}
