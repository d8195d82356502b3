package parkhang.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import parkhang.font.FontFace;

/**
 * A text of one script that fits on a line.
 *
 * @param script by ISO 15924
 */
record Word(String language, String script, String text) {
    private static final List<String> RIGHT_TO_LEFT = List.of("Arab", "Hebr");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /** All of {@code shaping.tsv}. */
    static List<Word> all() {
        try (InputStream in = Objects.requireNonNull(Word.class.getResourceAsStream("shaping.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new Word(cells[0], cells[1], unescaped(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    boolean isRightToLeft() {
        return RIGHT_TO_LEFT.contains(script);
    }

    boolean isCoveredBy(FontFace face) {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.FORMAT || face.covers(c));
    }
}
