package parkhang.press;

import java.nio.file.Path;
import java.util.Set;
import parkhang.archive.Filter;
import parkhang.edition.Choices;

/**
 * What a run of export is to make.
 *
 * @param output the folder that gets a folder for each locale
 * @param programFonts the folder of the fonts that the program brings
 * @param jobs how many editions are made at once
 */
public record ExportOrder(
        Filter filter, Set<Format> formats, Choices choices, Path output, Path programFonts, int jobs) {
    public ExportOrder {
        formats = Set.copyOf(formats);
    }
}
