package parkhang.pdf.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.paragraph.LineEnd;
import parkhang.paragraph.LineEnd.Kind;
import parkhang.paragraph.Measured;
import parkhang.paragraph.OptimumFit;
import parkhang.paragraph.Shape;
import parkhang.paragraph.Shape.Form;
import parkhang.text.LineBreaks;
import parkhang.text.PartSeparator;

/** Breaks words into the lines of a head or a foot, which are not hyphenated. Nearly all of them are one line. */
final class FurnitureLines {
    /** Extended grapheme clusters (UAX #29). */
    private static final Pattern LETTERS = Pattern.compile("\\X");

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{Nd}\\p{Punct}]");

    private static final String ISOLATES = "\u2066\u2067\u2068";
    private static final char END_OF_ISOLATE = '\u2069';

    private final String words;
    private final float measure;
    private final ToDoubleFunction<String> width;
    private final float[] position;
    private final List<LineEnd> ends = new ArrayList<>();

    private FurnitureLines(String words, float measure, ToDoubleFunction<String> width) {
        this.words = words;
        this.measure = measure;
        this.width = width;
        this.position = new float[words.length() + 1];
    }

    /**
     * The lines.
     *
     * @param words without soft hyphens
     * @param indent by which the first line is shorter than the others
     * @param width of a text on one line, in the measure's unit
     */
    static List<String> of(String words, float measure, float indent, Locale locale, ToDoubleFunction<String> width) {
        if (width.applyAsDouble(words) <= measure - indent) {
            return List.of(words);
        }
        FurnitureLines text = new FurnitureLines(words, measure - indent, width);
        text.findEnds(locale);
        LineEnd begin = new LineEnd(0, 0, 0, 0, Kind.FORCED);
        Measured measured = new Measured(text.position, new float[words.length() + 1], begin, text.ends);
        return text.cut(OptimumFit.of(measured, new Shape(measure, indent, Form.RAGGED)));
    }

    private void findEnds(Locale locale) {
        LineBreaks breaks = new LineBreaks(locale);
        breaks.setText(words);
        int before = 0;
        for (int place = breaks.next(); place != LineBreaks.DONE && place < words.length(); place = breaks.next()) {
            before = isWithinWord(place) ? before : add(before, place, Kind.WORD);
        }
        add(before, words.length(), Kind.FORCED);
    }

    /** Where a text on many lines may end one, as in an address or behind a hyphen, a name or a mail address need not be cut. */
    private boolean isWithinWord(int place) {
        return LATIN.matcher(words.substring(place - 1, place)).matches();
    }

    /** Adds what stands between two places, and places within it where no line holds it. */
    private int add(int from, int to, Kind kind) {
        int end = Math.max(from, PartSeparator.lineEnd(words, to));
        float left = position[from];
        for (int i = from + 1; i <= to; i++) {
            position[i] = left;
        }
        float reach = left + (float) width.applyAsDouble(words.substring(from, end));
        if (reach - left > measure) {
            addEmergencies(from, end, reach);
        }
        position[end] = reach;
        position[to] = Math.max(reach, left + (float) width.applyAsDouble(words.substring(from, to)));
        ends.add(new LineEnd(end, to, 0, 0, kind));
        return to;
    }

    private void addEmergencies(int from, int to, float reach) {
        Matcher letters = LETTERS.matcher(words).region(from, to);
        float pen = position[from];
        while (letters.find() && letters.end() < to) {
            int place = letters.end();
            pen += (float) width.applyAsDouble(letters.group());
            position[place] = Math.min(reach, pen);
            ends.add(new LineEnd(place, place, 0, 0, Kind.EMERGENCY));
        }
    }

    private List<String> cut(List<LineEnd> chosen) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (LineEnd end : chosen) {
            lines.add(openIsolates(from) + words.substring(from, end.end()));
            from = end.next();
        }
        return lines;
    }

    /** Those that a line before has begun and not ended: what is isolated stays so in the next line. */
    private String openIsolates(int place) {
        StringBuilder open = new StringBuilder();
        for (int i = 0; i < place; i++) {
            if (ISOLATES.indexOf(words.charAt(i)) >= 0) {
                open.append(words.charAt(i));
            } else if (words.charAt(i) == END_OF_ISOLATE && open.length() > 0) {
                open.setLength(open.length() - 1);
            }
        }
        return open.toString();
    }
}
