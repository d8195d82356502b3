package parkhang.gate;

import java.util.Arrays;
import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Lets a finished Word file pass only if it holds the edition's text, all of it and nothing else, and its pictures. */
public final class WordGate {
    private final Place place;
    private final Diagnostics diagnostics;

    /** @param place the edition that the diagnostics name */
    public WordGate(Place place, Diagnostics diagnostics) {
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /**
     * Compares a file with what it was made from. White space doesn't count.
     *
     * @param expected the text in reading order, its notes behind all else
     * @param footer the lines that stand at the foot of each page
     * @param pictures the bytes of each picture of pixels
     */
    public void check(byte[] file, List<String> expected, List<String> footer, List<byte[]> pictures) {
        WordFile.read(place.file(), file, GateCode.TEXT_LOST, diagnostics)
                .ifPresent(read -> check(read, expected, footer, pictures));
    }

    private void check(WordFile read, List<String> expected, List<String> footer, List<byte[]> pictures) {
        TextDifference.find(String.join(" ", expected), read.whole())
                .ifPresent(difference ->
                        diagnostics.report(place, GateCode.TEXT_LOST, difference.message("the Word file")));
        ComparedText foot = ComparedText.drawn(String.join(" ", read.footer()));
        footer.stream()
                .filter(line -> !foot.contain(ComparedText.drawn(line)))
                .forEach(line -> diagnostics.report(
                        place, GateCode.FOOTER_MISSING, "the foot of the Word file's pages lacks \"" + line + '"'));
        long lost = pictures.stream()
                .filter(picture -> read.pictures().stream().noneMatch(there -> Arrays.equals(there, picture)))
                .count();
        if (lost > 0) {
            diagnostics.report(place, GateCode.PICTURE_LOST, "the Word file lacks " + lost + " of the pictures");
        }
    }
}
