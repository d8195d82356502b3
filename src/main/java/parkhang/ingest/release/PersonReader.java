package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.text.Contacts;

/** Reads the persons that lines name, each with a telephone number and a mail address. */
final class PersonReader {
    private static final Pattern PARTING = Pattern.compile("[|,;·•/()<>\\[\\]]|\\s[–—-]+\\s|:\\s|\\t");
    private static final String PARTICLE =
            "(?:van|von|de|der|den|del|della|du|la|le|di|da|dos|el|al|bin|ibn|ter|ten|zu|und|y|'t|d')";
    private static final String PART = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*)";
    private static final Pattern NAME = Pattern.compile(PART + "(?:\\h(?:" + PARTICLE + "\\h){0,2}" + PART + "){1,4}");
    private static final Pattern DIGITS = Pattern.compile("\\d(?:[\\d\\h()./-]{3,}\\d)");
    private static final int LONGEST_NAME = 50;

    private final List<Person> persons = new ArrayList<>();
    private Person current = new Person();

    private PersonReader() {}

    static List<Person> read(List<String> lines) {
        PersonReader reader = new PersonReader();
        lines.forEach(reader::line);
        reader.end();
        return reader.persons;
    }

    private void line(String line) {
        String text = line.replace("(at)", "@").replace("[at]", "@").replace(" @ ", "@");
        List<MatchResult> places = new ArrayList<>(Contacts.places(text));
        labelledPhone(text, places);
        places.sort(Comparator.comparingInt(MatchResult::start));
        int from = 0;
        for (MatchResult place : places) {
            String before = text.substring(from, place.start());
            String label = words(before);
            reach(place.group(), label);
            from = place.end();
        }
        words(text.substring(from));
    }

    /** A number that looks like a telephone's only because a word for that stands before it. */
    private static void labelledPhone(String text, List<MatchResult> places) {
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            int start = digits.start();
            boolean known = places.stream().anyMatch(place -> place.start() < digits.end() && start < place.end());
            String before = text.substring(0, start).stripTrailing();
            String[] words = before.split("[\\s,;|]+", -1);
            String last = words.length == 0 ? "" : words[words.length - 1];
            if (!known && !last.isEmpty() && (Phrases.ALL.are("phone", last) || Phrases.ALL.are("fax", last))) {
                places.add(digits.toMatchResult());
            }
        }
    }

    /**
     * Reads what is no number and no address.
     *
     * @return the last word, which may say what stands behind it
     */
    private String words(String text) {
        String label = "";
        for (String part : PARTING.split(text, -1)) {
            String words = part.strip().replaceFirst("[:.]+$", "").strip();
            if (words.isEmpty() || words.codePoints().noneMatch(Character::isLetterOrDigit)) {
                continue;
            }
            boolean isLabel = Phrases.ALL.are("phone", words)
                    || Phrases.ALL.are("fax", words)
                    || Phrases.ALL.are("mail", words)
                    || Phrases.ALL.are("web", words)
                    || Phrases.ALL.are("contact", words);
            if (isLabel) {
                label = words;
            } else {
                label = words.substring(words.lastIndexOf(' ') + 1);
                fragment(words, part);
            }
        }
        return label;
    }

    private void fragment(String words, String part) {
        Matcher name = NAME.matcher(words);
        boolean office = isOffice(words) && words.length() <= LONGEST_NAME + 20;
        boolean whole = name.matches() && words.length() <= LONGEST_NAME && !office;
        if (office && (!current.isNamed() || current.isReachable()) && Character.isUpperCase(words.codePointAt(0))) {
            named(words);
        } else if (whole) {
            named(words);
        } else if (isInSentence(words) && name.reset().find() && !isOffice(name.group()) && !current.isNamed()) {
            named(name.group());
        } else if (!current.isNamed() && (isOffice(words) || isOneName(words, part))) {
            named(words);
        } else {
            current.unplaced(words);
        }
    }

    /** A name stands in a sentence such as "please contact Mara Lindqvist on". */
    private static boolean isInSentence(String words) {
        return words.codePoints().anyMatch(Character::isLowerCase) && words.indexOf(' ') > 0;
    }

    static boolean isOffice(String words) {
        return Phrases.ALL.hold("office", words) || Phrases.ALL.hold("organisation", words);
    }

    /** One capitalised word, alone in its part, as an organisation may be called. */
    private static boolean isOneName(String words, String part) {
        return words.indexOf(' ') < 0
                && Character.isUpperCase(words.codePointAt(0))
                && part.strip().equals(words);
    }

    private void named(String name) {
        String words = name;
        while (Phrases.ALL.begin("person", words) && words.indexOf(' ') > 0) {
            words = words.substring(Phrases.ALL.end("person", words)).strip();
        }
        if (words.isEmpty()) {
            current.unplaced(name);
            return;
        }
        if (current.isReachable()) {
            end();
            current = new Person();
            current.name(words);
        } else if (!current.isNamed() || current.isOffice()) {
            current.name(words);
        } else {
            current.unplaced(words);
        }
    }

    private void reach(String value, String label) {
        boolean mail = value.indexOf('@') >= 0;
        boolean digits = value.codePoints().noneMatch(Character::isLetter);
        if (mail) {
            if (current.hasMail() && current.isNamed()) {
                current.unplaced(value);
            } else {
                current.mail(value.replaceFirst("^mailto:", ""));
            }
        } else if (digits && !Phrases.ALL.are("fax", label)) {
            current.phone(value.strip());
        } else {
            current.unplaced((Phrases.ALL.are("fax", label) ? label + " " : "") + value);
        }
    }

    private void end() {
        if (current.isNamed() || current.isReachable()) {
            persons.add(current);
        }
    }
}
