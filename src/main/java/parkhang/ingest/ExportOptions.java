package parkhang.ingest;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How the export of a whole site is read.
 *
 * @param media the folder that its pictures lie in; null for none
 * @param drafts whether posts come along that the site shows to nobody, or not to everybody
 * @param translations a table of which post translates which; null where the export itself says it
 */
public record ExportOptions(@Nullable Path media, boolean drafts, @Nullable Path translations) {
    public static final ExportOptions NONE = new ExportOptions(null, false, null);
}
