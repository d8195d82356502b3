package parkhang.text;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where a web or mail address may go on in the next line: behind a slash, before other punctuation, and never at a hyphen,
 * which nobody could tell from one that the line's end brought (Chicago Manual of Style, 7.46).
 */
final class AddressBreaks {
    /** Shorter addresses are as easily read as a long word, and stay whole. */
    private static final int LONG = 24;

    /** How much of an address stands on either side, at least. */
    private static final int LEAST = 4;

    private static final Pattern PLACE = Pattern.compile("(?<=[\\p{L}\\p{N}]/)(?=.)|(?<=://)|(?=[.?&=#_~%,@+])");

    private final List<MatchResult> addresses;
    private final TreeSet<Integer> places = new TreeSet<>();

    AddressBreaks(String text) {
        addresses = Literals.addresses(text);
        addresses.stream()
                .filter(address -> address.end() - address.start() >= LONG)
                .forEach(this::add);
    }

    private void add(MatchResult address) {
        PLACE.matcher(address.group())
                .results()
                .map(MatchResult::start)
                .filter(place -> place >= LEAST && place <= address.group().length() - LEAST)
                .forEach(place -> places.add(address.start() + place));
    }

    /** The first place in an address behind an offset; the greatest integer where there is none. */
    int after(int offset) {
        Integer place = places.higher(offset);
        return place == null ? Integer.MAX_VALUE : place;
    }

    boolean isPlace(int offset) {
        return places.contains(offset);
    }

    /** Whether an offset lies within an address. */
    boolean isWithin(int offset) {
        return addresses.stream().anyMatch(address -> address.start() < offset && offset < address.end());
    }
}
