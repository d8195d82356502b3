package parkhang.attachment;

import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.archive.Siblings;

/**
 * What a PDF carries of its archive.
 *
 * @param name of the PDF, as the user gave it
 * @param files those of the archive that are whole, by their safe names
 */
record CarriedArchive(String name, Recipe recipe, Siblings siblings, SortedMap<String, byte[]> files) {

    /** What is to be remembered of it when its files are elsewhere. */
    CarriedArchive withoutFiles() {
        return new CarriedArchive(name, recipe, siblings, new TreeMap<>());
    }
}
