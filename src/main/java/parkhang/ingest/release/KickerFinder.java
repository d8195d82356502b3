package parkhang.ingest.release;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.ArticleKind;
import parkhang.article.Line;

/** Takes the lines out that say what a release is, and that it may be published at once. */
final class KickerFinder {
    private static final int LONGEST = 200;
    private static final int FIRST_ROWS = 12;
    private static final Pattern PARTING = Pattern.compile("\\h+[|·•/]\\h+|\\t|\\h{3,}|\\h*\\|\\h*");

    /** What stands around words. */
    static final Pattern SIGNS = Pattern.compile("^[\\s:.,;!|–—/)\\]*-]+|[\\s:.,;!|–—/(\\[*-]+$");

    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:nr|no|n°|nº|num|number|nummer|numero)?\\.?\\h*[\\p{L}]{0,4}\\h*\\d[\\d./-]*(?:\\h*/\\h*\\d+)?");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?i)(?:nr|no|n°|nº|num|number|nummer|numero)\\.?\\h*\\d[\\d./-]*(?:\\h*/\\h*\\d+)?\\h+");
    private static final Pattern HINT = Pattern.compile("\\(([^()]{0,60})\\)");
    private static final Pattern COLON = Pattern.compile("\\h*(?::|[–—|]|\\h-)\\h+(?=\\S)");

    private final Reading reading;
    private final DateFinder dates;

    private @Nullable ArticleKind kind;

    KickerFinder(Reading reading, DateFinder dates) {
        this.reading = reading;
        this.dates = dates;
    }

    /** What the release is; null where it does not say. */
    @Nullable
    ArticleKind kind() {
        return kind;
    }

    /** Lines above the title that say what the release is. */
    void find() {
        for (Row row : List.copyOf(reading.rows.subList(0, Math.min(FIRST_ROWS, reading.rows.size())))) {
            if (row.isLine() && row.words().length() <= LONGEST) {
                kicker(row);
            }
        }
        for (Row row : List.copyOf(reading.rows)) {
            if (row.isLine() && Phrases.ALL.are("immediate", row.words())) {
                ArticleKind known = kind == null ? ArticleKind.PRESS_RELEASE : kind;
                kind = known;
                reading.file(List.of(row), "immediate", Map.of("kind", known.word()));
            }
        }
    }

    private void kicker(Row row) {
        String words = Phrases.unspaced(row.words());
        ArticleKind found = null;
        Dateline dateline = null;
        for (String part : PARTING.split(words, -1)) {
            Kicker read = part.isBlank() ? Kicker.NOTHING : read(part);
            if (read == null) {
                split(row, words);
                return;
            }
            found = found == null ? read.kind : found;
            dateline = dateline == null ? read.dateline : dateline;
        }
        if (found == null) {
            return;
        }
        kind = kind == null ? found : kind;
        if (dateline != null) {
            dates.found(row, new WrittenDate(row.place(), dateline.written(), dateline.day()), dateline);
        }
        Map<String, String> gaps = dateline == null
                ? Map.of("kind", found.word())
                : Map.of("kind", found.word(), "day", String.valueOf(dateline.day()));
        reading.file(List.of(row), dateline == null ? "kind" : "kind-and-date", gaps);
    }

    /** What a part of a kicker says. */
    private record Kicker(@Nullable ArticleKind kind, @Nullable Dateline dateline) {
        static final Kicker NOTHING = new Kicker(null, null);
    }

    /** @return null where the part is no kicker's */
    private @Nullable Kicker read(String part) {
        String words = SIGNS.matcher(withoutHint(part)).replaceAll("");
        Matcher number = NUMBER_FIRST.matcher(words);
        if (number.lookingAt() && !NUMBER.matcher(words).matches()) {
            return read(words.substring(number.end()));
        }
        if (words.isEmpty() || NUMBER.matcher(words).matches()) {
            return Kicker.NOTHING;
        }
        if (Phrases.ALL.begin("immediate", words)) {
            Kicker rest = read(words.substring(Phrases.ALL.end("immediate", words)));
            return rest == null
                    ? null
                    : new Kicker(rest.kind == null ? ArticleKind.PRESS_RELEASE : rest.kind, rest.dateline);
        }
        for (String key : Phrases.ALL.keys("kind.")) {
            int end = Phrases.ALL.end(key, words);
            Kicker rest = end == 0 ? null : read(words.substring(end));
            if (rest != null) {
                return new Kicker(
                        ArticleKind.named(key.substring("kind.".length())).orElse(null), rest.dateline);
            }
        }
        return Dateline.of(words, reading.language)
                .filter(found -> found.isAlone(words))
                .map(found -> new Kicker(null, found))
                .orElse(null);
    }

    /** Without the word in parentheses that another language follows. */
    private static String withoutHint(String words) {
        Matcher hint = HINT.matcher(words);
        return hint.find() && Phrases.ALL.begin("other", hint.group(1)) ? hint.replaceFirst("") : words;
    }

    /** "Press release: " before the title itself. */
    private void split(Row row, String words) {
        int end = Phrases.ALL.end("kind.press-release", words);
        Matcher sign = COLON.matcher(words);
        Line line = row.line();
        if (end > 0
                && kind == null
                && line != null
                && words.equals(row.words())
                && sign.region(end, words.length()).lookingAt()) {
            kind = ArticleKind.PRESS_RELEASE;
            reading.notes.report(
                    row.place(),
                    ReleaseCode.HEAD_READ.with(
                            "kind",
                            Map.of(
                                    "words",
                                    words.substring(0, end).strip(),
                                    "kind",
                                    ArticleKind.PRESS_RELEASE.word())));
            reading.replace(row, row.with(new Line(line.place(), Inlines.from(line.text(), sign.end()))));
        }
    }
}
