package parkhang.ingest.release;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.article.ArticleCode;
import parkhang.article.ArticleKind;
import parkhang.article.Line;
import parkhang.diagnostic.Place;

/** Takes a release's head out of its rows: what it is, until when it is under embargo, its day, its address. */
final class HeadFinder {
    /** Where a head may stand at all. */
    static final int FIRST_LINES = 60;

    private static final int FIRST_ROWS = 12;
    private static final int LONGEST_HINT = 160;
    private static final Pattern PARTING = Pattern.compile("\\h+[|·•/]\\h+|\\t|\\h{3,}|\\h*\\|\\h*");
    private static final Pattern SIGNS = Pattern.compile("^[\\s:.,;!|–—/)\\]*-]+|[\\s:.,;!|–—/(\\[*-]+$");
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)(?:nr|no|n°|nº|num|number|nummer|numero)?\\.?\\h*[\\p{L}]{0,4}\\h*\\d[\\d./-]*(?:\\h*/\\h*\\d+)?");
    private static final Pattern NUMBER_FIRST =
            Pattern.compile("(?i)(?:nr|no|n°|nº|num|number|nummer|numero)\\.?\\h*\\d[\\d./-]*(?:\\h*/\\h*\\d+)?\\h+");
    private static final Pattern HINT = Pattern.compile("\\(([^)]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("<([^\\s<>]++)>|(https?://[^\\s<>]++)");
    private static final Pattern LABEL = Pattern.compile("^[\\s:–—-]+");

    private final Reading reading;
    private final Zones zones = new Zones();
    private final List<Row> embargoed = new ArrayList<>();

    @Nullable
    ArticleKind kind;

    Head.@Nullable Date date;

    @Nullable
    URI canonical;

    @Nullable
    OffsetDateTime embargo;

    boolean addressed;

    /** The place that the dateline names; empty where it names none. */
    String place = "";

    /** The row that has nothing but the date. */
    @Nullable
    Row dated;

    private @Nullable Dateline waiting;

    HeadFinder(Reading reading) {
        this.reading = reading;
    }

    /** Whether a line holds a date, an address or a word of permission alone. */
    static boolean isOfHead(String words, Locale language) {
        return ADDRESS.matcher(words).matches()
                || Phrases.ALL.are("immediate", words)
                || Dateline.of(words, language)
                        .filter(found -> found.isAlone(words))
                        .isPresent();
    }

    // ---- kind and permission

    /** Lines above the title that say what the release is. */
    void kickers() {
        for (Row row : List.copyOf(reading.rows.subList(0, Math.min(FIRST_ROWS, reading.rows.size())))) {
            if (row.isLine()) {
                kicker(row);
            }
        }
        for (Row row : List.copyOf(reading.rows)) {
            if (row.isLine() && Phrases.ALL.are("immediate", row.words())) {
                kind = kind == null ? ArticleKind.PRESS_RELEASE : kind;
                reading.file(List.of(row), "the kind " + kind.word() + ", to be published at once");
            }
        }
    }

    private void kicker(Row row) {
        String words = Phrases.unspaced(row.words());
        List<String> parts = new ArrayList<>(List.of(PARTING.split(words)));
        parts.removeIf(String::isBlank);
        ArticleKind found = null;
        Head.Date day = null;
        for (String part : parts) {
            Kicker read = read(part, row);
            if (read == null) {
                split(row, words);
                return;
            }
            found = found == null ? read.kind : found;
            day = day == null ? read.date : day;
        }
        if (found != null) {
            kind = kind == null ? found : kind;
            date = date == null ? day : date;
            dated = dated == null && day != null ? row : dated;
            reading.file(List.of(row), "the kind " + found.word() + (day == null ? "" : " and the date " + day.day()));
        }
    }

    /** What a part of a kicker says. */
    private record Kicker(@Nullable ArticleKind kind, Head.@Nullable Date date) {}

    private @Nullable Kicker read(String part, Row row) {
        String words = SIGNS.matcher(withoutHint(part)).replaceAll("");
        Matcher number = NUMBER_FIRST.matcher(words);
        if (number.lookingAt() && !NUMBER.matcher(words).matches()) {
            return read(words.substring(number.end()), row);
        }
        if (words.isEmpty() || NUMBER.matcher(words).matches()) {
            return new Kicker(null, null);
        }
        if (Phrases.ALL.begin("immediate", words)) {
            Kicker rest = read(words.substring(Phrases.ALL.end("immediate", words)), row);
            return rest == null
                    ? null
                    : new Kicker(rest.kind == null ? ArticleKind.PRESS_RELEASE : rest.kind, rest.date);
        }
        for (String key : Phrases.ALL.keys("kind.")) {
            int end = Phrases.ALL.end(key, words);
            Kicker rest = end == 0 ? null : read(words.substring(end), row);
            if (rest != null) {
                return new Kicker(
                        ArticleKind.named(key.substring("kind.".length())).orElse(null), rest.date);
            }
        }
        Optional<Dateline> dateline = Dateline.of(words, reading.language).filter(found -> found.isAlone(words));
        if (dateline.isPresent()) {
            place = dateline.get().place();
            waiting = place.isEmpty() ? waiting : dateline.get();
            return new Kicker(
                    null,
                    new Head.Date(
                            row.place(),
                            dateline.get().written(),
                            dateline.get().day()));
        }
        return null;
    }

    /** Without the word in parentheses that another language follows. */
    private static String withoutHint(String words) {
        Matcher hint = HINT.matcher(words);
        return hint.find() && Phrases.ALL.begin("other", hint.group(1)) ? hint.replaceFirst("") : words;
    }

    /** "Press release: " before the title itself. */
    private void split(Row row, String words) {
        int end = Phrases.ALL.end("kind.press-release", words);
        Matcher sign = Pattern.compile("\\h*(?::|[–—|]|\\h-)\\h+(?=\\S)").matcher(words);
        Line line = row.line();
        if (end > 0
                && kind == null
                && line != null
                && words.equals(row.words())
                && sign.region(end, words.length()).lookingAt()) {
            kind = ArticleKind.PRESS_RELEASE;
            reading.notes.report(
                    row.place(),
                    ReleaseCode.HEAD_READ,
                    "`" + words.substring(0, end).strip() + "` was read as the kind press-release");
            reading.replace(row, row.with(new Line(line.place(), Inlines.from(line.text(), sign.end()))));
        }
    }

    // ---- embargo

    /** Takes the lines of an embargo out, to be read when the day of the release is known. */
    void embargoLines() {
        List<List<Row>> blocks = OfficeReader.blocks(reading.rows);
        for (int i = 0; i < blocks.size(); i++) {
            List<Row> block = blocks.get(i);
            for (Row row : block) {
                if (row.isLine() && !Phrases.ALL.begin("immediate", row.words()) && isEmbargo(row)) {
                    embargoed.add(row);
                }
            }
        }
        List<Row> lines = List.copyOf(embargoed);
        for (Row row : lines) {
            goOn(row);
        }
        reading.move(embargoed);
    }

    private static boolean isEmbargo(Row row) {
        String words = row.words().replaceFirst("^[^\\p{L}]+", "");
        boolean digits = words.chars().anyMatch(Character::isDigit);
        if (words.length() > LONGEST_HINT) {
            return Phrases.ALL.hold("until", words) && digits;
        }
        int end = Phrases.ALL.end("embargo", words);
        boolean headed = end > 0
                && (digits
                        || rest(words, end).isEmpty()
                        || words.substring(end).strip().startsWith(":")
                        || row.isCapitals());
        int word = Phrases.ALL.end("word", words);
        boolean named = word > 0
                && (rest(words, word).isEmpty()
                        || words.substring(word).strip().startsWith(":")
                        || digits && isTimed(words));
        return headed
                || named
                || Phrases.ALL.hold("until", words)
                || (Phrases.ALL.hold("embargo", words) && digits && isTimed(words) && Phrases.ALL.hold("word", words));
    }

    private static boolean isTimed(String words) {
        return words.length() < LONGEST_HINT;
    }

    private static String rest(String words, int end) {
        return SIGNS.matcher(words.substring(end)).replaceAll("");
    }

    /** A line that has no day or no time goes on in the next one, where that has it. */
    private void goOn(Row row) {
        if (embargoOf(row.words(), LocalDate.EPOCH).time() != null) {
            return;
        }
        String words = row.words();
        Row next = reading.next(row);
        for (int i = 0; i < 2 && next != row && next.isLine() && !embargoed.contains(next); i++) {
            words += " " + next.words();
            boolean digits = next.words().chars().anyMatch(Character::isDigit);
            if (!digits || next.words().length() > LONGEST_HINT / 2) {
                return;
            }
            boolean dayAlone = Dateline.of(next.words(), reading.language)
                    .filter(found -> found.isAlone(found.written()))
                    .isPresent();
            EmbargoReader.Found found = embargoOf(words, LocalDate.EPOCH);
            boolean before = embargoOf(row.words(), null).problem().equals(EmbargoReader.NO_DAY);
            if (found.time() != null && (before || !dayAlone)) {
                int at = embargoed.indexOf(row);
                embargoed.add(at + 1, next);
                if (i == 1) {
                    embargoed.add(at + 1, reading.next(row));
                }
                return;
            }
            next = reading.next(next);
        }
    }

    private EmbargoReader.Found embargoOf(String words, @Nullable LocalDate released) {
        return new EmbargoReader(zones, reading.language).read(words, released, place.isEmpty() ? "UTC" : place);
    }

    /** Reads the embargo. Where a line names one that is not clear, there is an error: it is never left out in silence. */
    void embargo() {
        LocalDate released = date == null ? null : date.day();
        EmbargoReader reader = new EmbargoReader(zones, reading.language);
        Set<OffsetDateTime> times = new HashSet<>();
        List<Row> bare = new ArrayList<>();
        for (int i = 0; i < embargoed.size(); i++) {
            Row row = embargoed.get(i);
            EmbargoReader.Found found = reader.read(row.words(), released, place);
            int joined = i;
            String words = row.words();
            while (found.time() == null
                    && joined + 1 < embargoed.size()
                    && joined < i + 2
                    && !isEmbargo(embargoed.get(joined + 1))) {
                joined++;
                words += " " + embargoed.get(joined).words();
                found = reader.read(words, released, place);
            }
            if (found.time() != null) {
                times.add(found.time());
                reading.notes.report(
                        row.place(),
                        ReleaseCode.HEAD_READ,
                        "`" + words + "` was read as the embargo " + EmbargoReader.written(found.time())
                                + (found.guess().isEmpty() ? "" : ", " + found.guess()));
                i = joined;
            } else if (row.words().chars().anyMatch(Character::isDigit)) {
                unclear(row, found.problem());
            } else {
                bare.add(row);
            }
        }
        if (times.size() > 1) {
            unclear(embargoed.get(0), "the release names several embargoes");
        }
        embargo = times.size() == 1 ? times.iterator().next() : null;
        if (embargo == null && reading.problems.list().isEmpty() && !bare.isEmpty()) {
            unclear(bare.get(0), "it has no day");
        } else {
            bare.forEach(row -> reading.notes.report(
                    row.place(), ReleaseCode.HEAD_READ, "`" + row.words() + "` was read as a word of the embargo"));
        }
        if (date == null && embargo != null) {
            Row row = embargoed.get(0);
            date = new Head.Date(row.place(), row.words(), embargo.toLocalDate());
        }
        words();
    }

    private void unclear(Row row, String problem) {
        reading.problems.report(
                row.place(),
                ReleaseCode.EMBARGO_UNCLEAR,
                "`" + row.words() + "` names an embargo, but until when is not clear: " + problem);
    }

    /** An embargo may be what the text is about; but somebody should look. */
    private void words() {
        if (embargo != null || !reading.problems.list().isEmpty()) {
            return;
        }
        reading.rows.stream()
                .filter(row -> Phrases.ALL.hold("word", row.words()))
                .findFirst()
                .ifPresent(row -> reading.notes.report(
                        row.place(), ReleaseCode.EMBARGO_NAMED, "the text names an embargo; the article has none"));
    }

    // ---- date

    /** The day, from a line of its own or from the dateline. */
    void dates() {
        List<Row> first = List.copyOf(reading.rows.subList(0, Math.min(FIRST_LINES, reading.rows.size())));
        for (Row row : first) {
            if (!row.isLine()) {
                continue;
            }
            String words = row.words();
            String labelled = Phrases.ALL.begin("date", words)
                    ? LABEL.matcher(words.substring(Phrases.ALL.end("date", words)))
                            .replaceFirst("")
                    : words;
            Optional<Dateline> alone = Dateline.of(labelled, reading.language).filter(found -> found.isAlone(labelled));
            if (alone.isPresent() && (date == null || isSame(alone.get()))) {
                take(row, alone.get());
            } else {
                Optional<Dateline> before = Dateline.of(words, reading.language).filter(found -> !found.isAlone(words));
                before.ifPresent(dateline -> inText(row, dateline));
            }
            if (dated != null && row != dated && waiting == null && date != null && row.wordCount() > 15) {
                break;
            }
        }
        if (place.isEmpty()) {
            place = reading.rows.stream()
                    .filter(Row::isLine)
                    .map(row -> Dateline.placeBefore(row.words()))
                    .filter(found -> !found.isEmpty())
                    .findFirst()
                    .orElse("");
        }
    }

    private boolean isSame(Dateline dateline) {
        return date != null && date.day() != null && date.day().equals(dateline.day());
    }

    private void take(Row row, Dateline dateline) {
        if (date == null) {
            date = new Head.Date(row.place(), row.words(), dateline.day());
        }
        dated = dated == null ? row : dated;
        place = place.isEmpty() ? dateline.place() : place;
        waiting = dateline.place().isEmpty() ? waiting : dateline;
        reading.file(List.of(row), "the date " + (dateline.day() == null ? "" : dateline.day()));
    }

    private void inText(Row row, Dateline dateline) {
        Line line = row.line();
        boolean known = date != null && !isSame(dateline);
        if (line == null || known) {
            return;
        }
        if (date == null) {
            date = new Head.Date(row.place(), dateline.written(), dateline.day());
        }
        place = dateline.place();
        waiting = null;
        reading.notes.report(
                row.place(),
                ReleaseCode.HEAD_READ,
                "`" + row.words().substring(0, dateline.rest()).replaceFirst("[\\s:–—-]+$", "")
                        + "` was read as the date " + dateline.day());
        Row now = row.with(dateline.line(line));
        reading.replace(row, now);
        text = now;
    }

    /** The row that the dateline stood in. */
    @Nullable
    Row text;

    /** A place that stood in a line with the date goes before the text, as usual; not before a salutation. */
    void placeBeforeText() {
        Dateline dateline = waiting;
        Optional<Row> first = reading.rows.stream()
                .filter(row -> row.isLine() && !row.isHeading() && !row.words().endsWith(","))
                .findFirst();
        if (dateline != null && first.isPresent()) {
            Line line = first.get().line();
            Row now = line == null ? first.get() : first.get().with(dateline.before(line, "–", false));
            reading.replace(first.get(), now);
        }
    }

    // ---- address

    /** The web address that a line above the text holds alone. */
    void canonical(String file) {
        int from = 0;
        for (Row row : List.copyOf(reading.rows)) {
            Matcher address = ADDRESS.matcher(row.words());
            if (row.isLine() && address.matches()) {
                addressed = true;
                String text = address.group(1) == null ? address.group(2) : address.group(1);
                Optional<URI> web = AddressRules.web(text);
                if (web.isEmpty()) {
                    reading.problems.report(
                            row.place(), ArticleCode.ADDRESS_INVALID, "`" + text + "` is no web address");
                }
                canonical = web.orElse(null);
                reading.move(List.of(row));
                return;
            }
            from++;
            if (from > FIRST_ROWS || TitleFinder.isProse(row)) {
                break;
            }
        }
        reading.notes.report(
                Place.of(file, 1), ReleaseCode.CANONICAL_MISSING, "the release does not say where it is published");
    }
}
