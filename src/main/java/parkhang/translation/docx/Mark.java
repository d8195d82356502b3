package parkhang.translation.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.text.Locales;
import parkhang.translation.exchange.Fingerprint;

/**
 * What the file says to the program that wrote it. Marks stand among the text, hidden, because whatever else a file can hold is
 * dropped by one program or the other; each is known by its form alone, so that one that has become visible counts as well.
 */
final class Mark {
    private static final Pattern ANY = Pattern.compile("\\{parkhang ([^{}]*)\\}");
    private static final Pattern LANGUAGES = Pattern.compile("from (\\S+) to (\\S+)");
    private static final Pattern OWN = Pattern.compile("own ([0-9a-f]{6})");

    private Mark() {}

    /**
     * The mark of a row.
     *
     * @param number counts the rows of the file from 1, of {@code total}
     * @param base the unit's fingerprint
     * @param source the fingerprint of the source's letters, and {@code notes} those of the paragraphs beside the unit
     */
    record Row(String slug, String id, int number, int total, String base, String source, List<String> notes) {
        private static final Pattern FORM = Pattern.compile(
                "unit (\\S+?)/(\\S+) (\\d{1,6})/(\\d{1,6}) ([0-9a-f]{12}) ([0-9a-f]{6})((?: [0-9a-f]{6})*)");

        Row {
            notes = List.copyOf(notes);
        }

        String text() {
            String beside = notes.isEmpty() ? "" : " " + String.join(" ", notes);
            return mark("unit " + slug + "/" + id + " " + number + "/" + total + " " + base + " " + source + beside);
        }
    }

    /** The languages of the file, as they stand at the head of each table. */
    static String languages(Locale source, Locale target) {
        return mark("from " + source.toLanguageTag() + " to " + target.toLanguageTag());
    }

    /** Says of words outside of the rows that they are the program's. */
    static String own(String words) {
        return mark("own " + Fingerprint.ofLetters(words));
    }

    private static String mark(String content) {
        return "{parkhang " + content + "}";
    }

    static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        for (MatchResult found : forms(text, Row.FORM)) {
            rows.add(new Row(
                    found.group(1),
                    found.group(2),
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(4)),
                    found.group(5),
                    found.group(6),
                    found.group(7).isEmpty()
                            ? List.of()
                            : Arrays.asList(found.group(7).strip().split(" "))));
        }
        return rows;
    }

    /** The source and the target of a file; null for what is no language. */
    record Languages(@Nullable Locale source, @Nullable Locale target) {}

    static Optional<Languages> languages(String text) {
        return forms(text, LANGUAGES).stream()
                .findFirst()
                .map(found -> new Languages(
                        Locales.of(found.group(1)).orElse(null),
                        Locales.of(found.group(2)).orElse(null)));
    }

    /** Whether words outside of the rows are as the program wrote them, by the marks that stand there with them. */
    static boolean isOwn(String text) {
        String print = Fingerprint.ofLetters(without(text));
        return forms(text, OWN).stream().anyMatch(found -> found.group(1).equals(print));
    }

    static String without(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    private static List<MatchResult> forms(String text, Pattern form) {
        return ANY.matcher(text)
                .results()
                .flatMap(mark -> form.matcher(
                                mark.group(1).replaceAll("\\s+", " ").strip())
                        .results())
                .toList();
    }
}
