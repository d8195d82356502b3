package parkhang.gate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.epub.PdfPages;
import parkhang.text.typography.PrintMarks;

/** Lets a finished e-book pass only if it holds the text that was meant, its pictures and their descriptions, and the pages of its PDF. */
public final class EpubGate {
    private static final String NAME = "the e-book";

    private final Place place;
    private final Diagnostics diagnostics;

    /** @param place the edition that the diagnostics name */
    public EpubGate(Place place, Diagnostics diagnostics) {
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /**
     * Compares a book with what it was made from. White space doesn't count.
     *
     * @param expected the text in reading order
     * @param pictures the bytes of each picture of pixels, in their order
     * @param descriptions of all pictures, in their order
     * @param addresses that its links lead to outside, in their order, with no sign escaped
     * @param pages of the PDF of the same text
     */
    public void check(
            byte[] file,
            List<String> expected,
            List<byte[]> pictures,
            List<String> descriptions,
            List<String> addresses,
            PdfPages pages) {
        EpubFile.read(place.file(), file, GateCode.TEXT_LOST, diagnostics).ifPresent(read -> {
            TextDifference.find(String.join(" ", expected), read.text())
                    .ifPresent(difference -> diagnostics.report(place, GateCode.TEXT_LOST, difference.message(NAME)));
            read.faults().forEach(fault -> diagnostics.report(place, GateCode.BOOK_BROKEN, NAME + ": " + fault));
            if (!isSame(pictures, read.pictures())) {
                diagnostics.report(place, GateCode.PICTURE_LOST, NAME + " shows other pictures than the edition");
            }
            if (!addresses.equals(read.addressesUnescaped())) {
                diagnostics.report(
                        place,
                        GateCode.BOOK_BROKEN,
                        NAME + "'s links lead to " + read.addressesUnescaped() + ", not to " + addresses);
            }
            List<String> described =
                    read.descriptions().stream().map(PrintMarks::without).toList();
            if (!described.equals(descriptions.stream().map(PrintMarks::without).toList())) {
                diagnostics.report(
                        place,
                        GateCode.PICTURE_LOST,
                        NAME + " says of its pictures " + described + ", not " + descriptions);
            }
            BookPages.faults(NAME, read, pages)
                    .forEach(fault -> diagnostics.report(place, GateCode.BOOK_BROKEN, fault));
        });
    }

    private static boolean isSame(List<byte[]> meant, List<byte[]> there) {
        return meant.size() == there.size()
                && IntStream.range(0, meant.size()).allMatch(i -> Arrays.equals(meant.get(i), there.get(i)));
    }
}
