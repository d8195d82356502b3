package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import parkhang.text.CountryNames;

/**
 * Where an office is.
 *
 * @param lines as they stand on an envelope, in the words of the release
 * @param territory ISO 3166 code of the country that the last line names
 */
record PostalAddress(List<String> lines, Optional<String> territory) {
    /** Digits with at most a few capitals before or after them: 1060, D-10435, 1018 AK, SW1A 1AA. */
    private static final Pattern POSTAL_CODE = Pattern.compile("(?=.*\\d)[A-Z0-9-]{1,7}(?: [A-Z0-9]{1,4})?");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    PostalAddress {
        lines = List.copyOf(lines);
    }

    /** @param parts what the release parts by lines and bars */
    static PostalAddress of(List<String> parts) {
        List<String> lines = new ArrayList<>(parts);
        Optional<String> territory = parts.isEmpty() ? Optional.empty() : country(lines);
        return new PostalAddress(withCities(lines, territory.isPresent() ? lines.size() - 1 : lines.size()), territory);
    }

    /** Joins each postal code with the city that the release parts from it. */
    private static List<String> withCities(List<String> parts, int end) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean parted = i + 1 < end
                    && POSTAL_CODE.matcher(parts.get(i)).matches()
                    && !DIGIT.matcher(parts.get(i + 1)).find();
            lines.add(parted ? parts.get(i) + " " + parts.get(++i) : parts.get(i));
        }
        return lines;
    }

    /** Gives the country a line of its own. */
    private static Optional<String> country(List<String> lines) {
        String last = lines.get(lines.size() - 1);
        Optional<String> whole = CountryNames.territory(last);
        int comma = last.lastIndexOf(',');
        if (whole.isPresent() || comma < 0) {
            return whole;
        }
        String name = last.substring(comma + 1).strip();
        Optional<String> territory = CountryNames.territory(name);
        if (territory.isPresent()) {
            lines.set(lines.size() - 1, last.substring(0, comma).strip());
            lines.add(name);
        }
        return territory;
    }
}
