package parkhang.ingest.release;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the lines of an embargo out of a release, and reads until when it is. */
final class EmbargoFinder {
    private static final int LONGEST_HINT = 160;

    private final Reading reading;
    private final DateFinder dates;
    private final List<Row> embargoed = new ArrayList<>();

    private @Nullable OffsetDateTime embargo;

    EmbargoFinder(Reading reading, DateFinder dates) {
        this.reading = reading;
        this.dates = dates;
    }

    /** Until when the release must not be published; null where no line says so, or none clearly. */
    @Nullable
    OffsetDateTime time() {
        return embargo;
    }

    /** Takes the lines of an embargo out, to be read when the day of the release is known. */
    void takeLines() {
        List<List<Row>> blocks = Row.grouped(reading.rows);
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
        boolean goods = Withholding.isOnGoods(words);
        boolean until = Phrases.ALL.hold("until", words) && !goods;
        if (words.length() > LONGEST_HINT) {
            return until && digits;
        }
        int end = Phrases.ALL.end("embargo", words);
        boolean headed = end > 0
                && (digits
                        || rest(words, end).isEmpty()
                        || words.substring(end).strip().startsWith(":")
                        || row.isCapitals());
        int word = Phrases.ALL.end("word", words);
        boolean named = word > 0
                && (rest(words, word).isEmpty() || words.substring(word).strip().startsWith(":") || (digits && !goods));
        return headed
                || named
                || until
                || (Phrases.ALL.hold("embargo", words) && digits && Phrases.ALL.hold("word", words) && !goods);
    }

    private static String rest(String words, int end) {
        return KickerFinder.SIGNS.matcher(words.substring(end)).replaceAll("");
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
        return new EmbargoReader(Zones.ALL, reading.language)
                .read(words, released, dates.place().isEmpty() ? "UTC" : dates.place());
    }

    /** Reads the embargo. Where a line names one that is not clear, there is an error: it is never left out in silence. */
    void read() {
        WrittenDate date = dates.date();
        LocalDate released = date == null ? null : date.day();
        EmbargoReader reader = new EmbargoReader(Zones.ALL, reading.language);
        Set<OffsetDateTime> times = new HashSet<>();
        List<Row> bare = new ArrayList<>();
        for (int i = 0; i < embargoed.size(); i++) {
            Row row = embargoed.get(i);
            EmbargoReader.Found found = reader.read(row.words(), released, dates.place());
            int joined = i;
            String words = row.words();
            while (found.time() == null
                    && joined + 1 < embargoed.size()
                    && joined < i + 2
                    && !isEmbargo(embargoed.get(joined + 1))) {
                joined++;
                words += " " + embargoed.get(joined).words();
                found = reader.read(words, released, dates.place());
            }
            if (found.time() != null) {
                times.add(found.time());
                reading.notes.report(
                        row.place(),
                        ReleaseCode.HEAD_READ.with(
                                "embargo",
                                Map.of(
                                        "words", words,
                                        "time", EmbargoReader.written(found.time()),
                                        "told", found.told(),
                                        "zone", found.zone())));
                i = joined;
            } else if (row.words().chars().anyMatch(Character::isDigit)) {
                unclear(row, found.problem());
            } else {
                bare.add(row);
            }
        }
        if (times.size() > 1) {
            unclear(embargoed.get(0), "several");
        }
        embargo = times.size() == 1 ? times.iterator().next() : null;
        if (embargo == null && reading.problems.list().isEmpty() && !bare.isEmpty()) {
            unclear(bare.get(0), EmbargoReader.NO_DAY);
        } else {
            bare.forEach(row -> reading.notes.report(
                    row.place(), ReleaseCode.HEAD_READ.with("embargo-word", Map.of("words", row.words()))));
        }
        if (embargo != null) {
            Row row = embargoed.get(0);
            dates.orElse(new WrittenDate(row.place(), row.words(), embargo.toLocalDate()));
        }
        words();
    }

    private void unclear(Row row, String problem) {
        reading.problems.report(row.place(), ReleaseCode.EMBARGO_UNCLEAR.with(problem, Map.of("words", row.words())));
    }

    /** An embargo may be what the text is about; but what is held back in any words never comes in as free. */
    private void words() {
        if (embargo != null || !reading.problems.list().isEmpty()) {
            return;
        }
        List<Row> all = new ArrayList<>(reading.rows);
        all.addAll(reading.aside());
        List<Integer> held = Withholding.in(all.stream().map(Row::words).toList());
        for (int i : held) {
            Row row = all.get(i);
            reading.problems.report(
                    row.place(), ReleaseCode.EMBARGO_IN_PROSE.with(Map.of("words", shortened(row.words()))));
        }
        if (held.isEmpty()) {
            reading.rows.stream()
                    .filter(row -> Phrases.ALL.hold("word", row.words()))
                    .findFirst()
                    .ifPresent(row -> reading.notes.report(row.place(), ReleaseCode.EMBARGO_NAMED.with(Map.of())));
        }
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_HINT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_HINT / 2)) + " …";
    }
}
