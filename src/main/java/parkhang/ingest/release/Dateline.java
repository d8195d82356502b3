package parkhang.ingest.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Place;
import parkhang.text.number.WrittenDays;

/**
 * A place and a day, as they stand in a line of their own or before the text.
 *
 * @param place empty where none is named
 * @param written the date as it is written
 * @param day null where the calendar has none of the kind
 * @param sign what parts it from the text
 * @param rest where the text begins behind it, as a UTF-16 offset; the line's length where nothing does
 * @param bracketed whether it stands in parentheses
 */
record Dateline(String place, String written, @Nullable LocalDate day, String sign, int rest, boolean bracketed) {
    private static final int LONGEST = 110;
    private static final int LONGEST_PLACE = 60;
    private static final Pattern PLACE = Pattern.compile("(?=\\p{Lu})[\\p{L}\\p{M}'’.,/() -]*?[\\p{L}\\p{M}.)]");
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}{4,}");
    private static final Pattern TAIL = Pattern.compile(
            "\\h*+(\\))?\\h*+(?:/[^/]{2,30}/\\h*+|\\([^()]{2,25}\\)\\h*+(?=[–—-]))?(?:\\.\\h*+(?=[–—-]))?(--|[–—-]+|[.:|/](?=\\h|$)|,(?=\\h))?\\h*+");
    private static final Pattern PLACE_BEHIND =
            Pattern.compile("\\h*[,–—-]*\\h*(\\p{Lu}[\\p{L}\\p{M}'’., -]{1,40}?)\\h*(--|[–—-]|:(?=\\h))\\h+(?=\\S)");
    private static final Pattern BEFORE = Pattern.compile("[\\h,(–—:|/\\[-]+$");
    private static final Pattern PLACE_ALONE = Pattern.compile(
            "\\(?(\\p{Lu}[\\p{L}\\p{M}'’. ]{1,25}(?:, \\p{Lu}[\\p{L}. ]{1,20})?|\\p{Lu}{3,}[\\p{Lu}., ]{0,30})\\)?\\h*(--|[–—]|\\h-\\h)\\h*(?=\\S)");

    /** The dateline that a line begins with. */
    static Optional<Dateline> of(String words, Locale language) {
        String head = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        List<WrittenDays.Written> days = WrittenDays.in(head, EmbargoReader.languages(language));
        if (days.isEmpty() || days.get(0).year() == 0) {
            return Optional.empty();
        }
        WrittenDays.Written date = days.get(0);
        String before = words.substring(0, date.start());
        boolean bracketed = before.strip().startsWith("(") && !before.contains(")");
        String place = place(before);
        if (!isPlace(place)) {
            return Optional.empty();
        }
        String tail = words.substring(date.end());
        Matcher sign = TAIL.matcher(tail);
        sign.lookingAt();
        boolean closed = before.strip().endsWith("(") && !before.strip().startsWith("(");
        boolean closes = (bracketed || closed) == (sign.group(1) != null);
        if (sign.end() == tail.length()) {
            return Optional.of(dateline(place, words, date, "", words.length(), bracketed));
        }
        Matcher behind = PLACE_BEHIND.matcher(tail);
        if (place.isEmpty() && behind.lookingAt() && isPlace(behind.group(1))) {
            return Optional.of(
                    dateline(behind.group(1), words, date, behind.group(2), date.end() + behind.end(), false));
        }
        boolean parted = closes
                && (sign.group(1) != null
                        || (sign.group(2) != null && !sign.group(2).equals(",")));
        boolean parts = parted
                && (!place.isEmpty() || (sign.group(2) != null && !sign.group(2).equals(".")));
        return parts
                ? Optional.of(dateline(
                        place,
                        words,
                        date,
                        sign.group(2) == null ? "" : sign.group(2),
                        date.end() + sign.end(),
                        bracketed))
                : placeBehindAlone(tail, place, words, date);
    }

    /** "12 March 2026, London" */
    private static Optional<Dateline> placeBehindAlone(
            String tail, String place, String words, WrittenDays.Written date) {
        String behind = tail.replaceFirst("^[\\h,|–—-]+", "");
        boolean short_ = place.isEmpty() && behind.length() < LONGEST_PLACE / 2 && tail.length() > behind.length();
        return short_ && isPlace(behind) && !behind.endsWith(".")
                ? Optional.of(dateline(behind, words, date, "", words.length(), false))
                : Optional.empty();
    }

    private static Dateline dateline(
            String place, String words, WrittenDays.Written date, String sign, int rest, boolean bracketed) {
        return new Dateline(place, words.substring(date.start(), date.end()), date.day(), sign, rest, bracketed);
    }

    /** The place before a date, without the marks and the small words between them. */
    private static String place(String before) {
        String place = BEFORE.matcher(before.replaceFirst("^[\\h(\\[]+", ""))
                .replaceFirst("")
                .strip();
        int space = Math.max(place.lastIndexOf(' '), place.lastIndexOf(','));
        String last = place.substring(space + 1).strip();
        if (!last.isEmpty() && Phrases.ALL.are("on", last) && (Character.isLowerCase(last.charAt(0)) || space < 0)) {
            place = BEFORE.matcher(place.substring(0, Math.max(space, 0))).replaceFirst("");
        }
        if (Phrases.ALL.are("date", place)) {
            return "";
        }
        return place;
    }

    private static boolean isPlace(String place) {
        return place.isEmpty()
                || (place.length() <= LONGEST_PLACE
                        && PLACE.matcher(place).matches()
                        && !SMALL.matcher(place).find());
    }

    /** The place that a line names before its text without a day, such as "LONDON – "; empty where it names none. */
    static String placeBefore(String words) {
        Matcher place = PLACE_ALONE.matcher(words);
        return place.lookingAt() && isPlace(place.group(1).strip())
                ? place.group(1).strip()
                : "";
    }

    boolean isAlone(String words) {
        return rest >= words.length();
    }

    /** A line with the place before its text, and without the day. */
    Line line(Line old) {
        return before(new Line(old.place(), Inlines.from(old.text(), rest)), sign, bracketed);
    }

    /** The place before a line's text. */
    Line before(Line text, String sign, boolean bracketed) {
        if (place.isEmpty()) {
            return text;
        }
        Place at = text.place();
        boolean stop = sign.equals(".") || sign.equals(":");
        String dash = (sign.isEmpty() && bracketed) || stop ? " " : " – ";
        List<Inline> inlines = new ArrayList<>();
        if (bracketed) {
            inlines.add(new Inline.Text(at, "("));
        }
        inlines.add(new Inline.Strong(at, List.of(new Inline.Text(at, place + (stop && !bracketed ? sign : "")))));
        inlines.add(new Inline.Text(at, (bracketed ? ")" : "") + (stop && bracketed ? sign : "") + dash));
        inlines.addAll(text.text());
        return new Line(at, inlines);
    }
}
