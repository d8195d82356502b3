package parkhang.ingest.release;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Line;

/** Finds the day of a release and the place that stands with it. */
final class DateFinder {
    /** Where a head may stand at all. */
    static final int FIRST_LINES = 60;

    private static final Pattern LABEL = Pattern.compile("^[\\s:–—-]+");

    private final Reading reading;

    private @Nullable WrittenDate date;
    private String place = "";
    private @Nullable Row dated;
    private @Nullable Row text;
    private @Nullable Dateline waiting;

    DateFinder(Reading reading) {
        this.reading = reading;
    }

    /** The day; null where no line is meant for one. */
    @Nullable
    WrittenDate date() {
        return date;
    }

    /** The place that the dateline names; empty where it names none. */
    String place() {
        return place;
    }

    /** The row that has nothing but the date; null where none has. */
    @Nullable
    Row dated() {
        return dated;
    }

    /** The row of the text that begins with the dateline; null where none does. */
    @Nullable
    Row text() {
        return text;
    }

    /** A day that stood among other words of a line; the first one counts. */
    void found(Row row, WrittenDate day, Dateline dateline) {
        if (date == null) {
            date = day;
            dated = row;
        }
        place = dateline.place();
        waiting = place.isEmpty() ? waiting : dateline;
    }

    /** The day of the embargo, where nothing else has one. */
    void orElse(WrittenDate day) {
        date = date == null ? day : date;
    }

    /** The day, from a line of its own or from the dateline. */
    void find() {
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
            date = new WrittenDate(row.place(), row.words(), dateline.day());
        }
        dated = dated == null ? row : dated;
        place = place.isEmpty() ? dateline.place() : place;
        waiting = dateline.place().isEmpty() ? waiting : dateline;
        reading.file(
                List.of(row),
                "date",
                Map.of("day", dateline.day() == null ? "" : dateline.day().toString()));
    }

    private void inText(Row row, Dateline dateline) {
        Line line = row.line();
        boolean known = date != null && !isSame(dateline);
        if (line == null || known) {
            return;
        }
        if (date == null) {
            date = new WrittenDate(row.place(), dateline.written(), dateline.day());
        }
        place = dateline.place();
        waiting = null;
        reading.notes.report(
                row.place(),
                ReleaseCode.HEAD_READ.with(
                        "date",
                        Map.of(
                                "words",
                                row.words().substring(0, dateline.rest()).replaceFirst("[\\s:–—-]+$", ""),
                                "day",
                                String.valueOf(dateline.day()))));
        Row now = row.with(dateline.line(line));
        reading.replace(row, now);
        text = now;
    }

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
}
