package parkhang.ingest.release;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.text.CityZones;
import parkhang.text.Folding;
import parkhang.text.Resource;

/** Which time zone words mean: a short form, a city, a country that has one zone. */
final class Zones {
    private static final Pattern OFFSET =
            Pattern.compile("(?<!\\p{L})(?:utc|gmt)\\h?([+-])(\\d{1,2})(?::?(\\d{2}))?(?!\\d)"
                    + "|(?<=\\d)([+-])(\\d{2}):?(\\d{2})(?!\\d)|(?<=\\d)z(?!\\p{L})");
    /** Short forms are words in some language, unless they stand in capitals. */
    private static final int SHORT_FORM = 3;

    private static final int LARGEST_OFFSET = 14;
    private static final Pattern WORDS = Pattern.compile("[\\p{L}'][\\p{L}.' -]*");

    /** Read once for all releases: it takes the cities of four languages from CLDR. */
    static final Zones ALL = new Zones();

    private final Map<String, ZoneId> zones;
    private final Map<String, ZoneId> languages = new HashMap<>();
    private final Pattern names;

    private Zones() {
        zones = CityZones.of(List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("nl")));
        Resource.text(Zones.class, "zones.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" = ", 2))
                .forEach(entry -> read(entry[0], entry[1]));
        String any = zones.keySet().stream()
                .filter(name -> name.length() > 1 || name.equals("z"))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(name -> name))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        names = Pattern.compile("(?<!\\p{L})(?:" + any + ")(?!\\p{L})");
    }

    private void read(String key, String value) {
        if (Character.isLowerCase(key.charAt(0))) {
            languages.put(key, ZoneId.of(value));
        } else {
            for (String word : value.split(" \\| ", -1)) {
                zones.put(Folding.of(word), ZoneId.of(key));
            }
        }
    }

    /**
     * A zone in a text.
     *
     * @param start UTF-16 offset
     */
    record Found(ZoneId zone, int start, int end) {}

    /** The first offset or name of a zone in a text. */
    Optional<Found> in(String text) {
        String folded = Folding.of(text);
        Matcher offset = OFFSET.matcher(folded);
        if (offset.find()) {
            return Optional.of(new Found(offset(offset), offset.start(), offset.end()));
        }
        Matcher name = names.matcher(folded);
        while (name.find()) {
            String written = text.substring(name.start(), name.end());
            boolean capitals = written.chars().noneMatch(Character::isLowerCase);
            boolean meant = capitals || (written.length() > SHORT_FORM && !Character.isLowerCase(written.charAt(0)));
            if (meant || written.indexOf(' ') > 0) {
                return Optional.ofNullable(zones.get(name.group()))
                        .map(zone -> new Found(zone, name.start(), name.end()));
            }
        }
        return Optional.empty();
    }

    private static ZoneId offset(Matcher offset) {
        String sign = offset.group(1) == null ? offset.group(4) : offset.group(1);
        if (sign == null) {
            return ZoneOffset.UTC;
        }
        String hours = offset.group(2) == null ? offset.group(5) : offset.group(2);
        String minutes = offset.group(3) == null ? offset.group(6) : offset.group(3);
        String two = hours.length() == 1 ? "0" + hours : hours;
        boolean isOffset = Integer.parseInt(two) <= LARGEST_OFFSET;
        return isOffset ? ZoneId.of(sign + two + ":" + (minutes == null ? "00" : minutes)) : ZoneOffset.UTC;
    }

    /** The zone of the place that a dateline names, whose first words are the city's. */
    Optional<ZoneId> ofPlace(String place) {
        String folded = Folding.of(place).strip();
        ZoneId whole = zones.get(folded);
        if (whole != null) {
            return Optional.of(whole);
        }
        return WORDS.matcher(folded)
                .results()
                .map(words -> zones.get(words.group().strip()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** The zone of a language that is written in one only. */
    Optional<ZoneId> ofLanguage(Locale language) {
        return Optional.ofNullable(languages.get(language.getLanguage()));
    }
}
