package parkhang.gate;

import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Lets a file of words pass only if it holds the edition's, all of them and nothing else, no mark that is for print alone among them. */
public final class PlainGate {
    private static final String SOFT_HYPHEN = "\u00AD";

    private final String name;
    private final Place place;
    private final Diagnostics diagnostics;

    /**
     * @param name by which the diagnostics call the file
     * @param place the edition that they name
     */
    public PlainGate(String name, Place place, Diagnostics diagnostics) {
        this.name = name;
        this.place = place;
        this.diagnostics = diagnostics;
    }

    /**
     * Compares a file with what it was made from. White space doesn't count.
     *
     * @param expected the text in the order of reading
     * @param pictures what is said of each
     * @param addresses where the links lead of which the file must say it
     */
    public void check(PlainFile file, List<String> expected, List<String> pictures, List<String> addresses) {
        TextDifference.find(String.join("\n", expected), file.whole())
                .ifPresent(difference -> lost(difference.message(name)));
        if (file.whole().contains(SOFT_HYPHEN)) {
            int at = file.whole().indexOf(SOFT_HYPHEN);
            lost(name + " has a soft hyphen after \"" + file.whole().substring(Math.max(0, at - 12), at) + '"');
        }
        file.refused().forEach(what -> lost("in " + name + ' ' + what));
        compare("descriptions of pictures", pictures, file.pictures());
        compare("addresses of links", addresses, file.addresses());
    }

    private void compare(String what, List<String> expected, List<String> found) {
        if (!spaced(expected).equals(spaced(found))) {
            lost(name + " has as " + what + ' ' + found + ", not " + expected);
        }
    }

    private static List<String> spaced(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\s+", " ").strip()).toList();
    }

    private void lost(String message) {
        diagnostics.report(place, GateCode.TEXT_LOST, message);
    }
}
