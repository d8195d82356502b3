package parkhang.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What keeps its own order in a text from right to left: telephone numbers, addresses, and numbers behind their sign. */
public final class SignedNumbers {
    /** UAX #9 takes a sign for a part of a number only between two figures: before one it would go to the other side. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}\\p{Pd}\\p{Sm}])[-+\u2212±]\\d(?:[\\d.,\u00A0\u202F]*\\d)?(?:\\h?[%\u2030])?(?![\\p{L}\\d])");

    private SignedNumbers() {}

    /** Where all of these stand, in their order. */
    public static List<MatchResult> andContacts(String text) {
        List<MatchResult> places = new ArrayList<>(Contacts.places(text));
        List<MatchResult> numbers = NUMBER.matcher(text)
                .results()
                .filter(number -> places.stream()
                        .noneMatch(place -> place.start() < number.end() && number.start() < place.end()))
                .toList();
        places.addAll(numbers);
        places.sort(Comparator.comparingInt(MatchResult::start));
        return places;
    }
}
