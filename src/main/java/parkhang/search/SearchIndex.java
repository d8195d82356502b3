package parkhang.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.text.Dates;
import parkhang.text.Resource;
import parkhang.text.SearchWords;

/**
 * Writes the index of one locale's documents. Their text is handed on as they come, and only the vocabulary is held, so that many
 * long documents need little memory. What the files hold, and what finds it, is in {@code docs/search.md}.
 */
public final class SearchIndex {
    /** How a piece begins. */
    private static final Pattern PIECE = Pattern.compile("^parkhangSearch\\(\"[^\"]*\",\\[\"([^\"]*)\"");

    private static final int BITS_IN_SIGN = 6;
    private static final int IN_FOLDER = 1000;

    /** In code points: what a result shows of a title, and of what stands beside it. */
    private static final int LONGEST_TITLE = 160;

    private static final int LONGEST_NAME = 80;

    private static final int SEVERAL_TIMES = 3;
    private static final int IN_HEADING = 2;
    private static final int IN_TITLE = 3;

    private final Locale locale;
    private final SearchSink sink;
    private final SearchWords words;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Facet tags = new Facet("tags");
    private final Facet offices = new Facet("offices");
    private final List<Year> years = new ArrayList<>();
    private final StringBuilder firstPieces = new StringBuilder();
    private final Map<String, Integer> mentions = new HashMap<>();
    private int bits;
    private int documents;
    private int pieces;
    private @Nullable LocalDate oldest;

    /** The documents of a year: from one, until before another. */
    private record Year(int year, int from, int to) {}

    private SearchIndex(Locale locale, SearchSink sink) {
        this.locale = locale;
        this.sink = sink;
        this.words = new SearchWords(locale);
    }

    /**
     * Writes the index; its bytes depend on the documents alone.
     *
     * @param documents the newest first; asked once, one after the other
     * @throws IllegalArgumentException if a document is newer than the one before it
     * @throws IOException what the sink throws
     */
    public static void write(Locale locale, Iterable<SearchDocument> documents, SearchSink sink) throws IOException {
        SearchIndex index = new SearchIndex(locale, sink);
        for (SearchDocument document : documents) {
            index.add(document);
        }
        index.finish();
    }

    /** The script that a page of search loads; at its head stands what it asks of the page. */
    public static String script() {
        return Resource.text(SearchIndex.class, "search.js");
    }

    /**
     * The address of the document that a piece is of.
     *
     * @param piece the text of a file in the folder of pieces
     */
    public static String address(String piece) {
        Matcher start = PIECE.matcher(piece);
        return start.find() ? start.group(1) : "";
    }

    private void add(SearchDocument document) throws IOException {
        addYear(document.date());
        document.tags().forEach(tag -> tags.add(tag, documents));
        offices.add(document.office(), documents);
        boolean isFirst = true;
        for (Piece piece : Piece.of(document.units())) {
            mentions.clear();
            if (isFirst) {
                words.cut(document.title(), term -> mentions.put(term, IN_TITLE * SEVERAL_TIMES));
                words.cut(document.kicker(), term -> mentions.merge(term, IN_HEADING * SEVERAL_TIMES, Integer::max));
            }
            piece.units().forEach(this::mention);
            mentions.forEach((term, count) -> vocabulary.add(term, pieces, Math.min(IN_TITLE, count / SEVERAL_TIMES)));
            ScriptFile.write("pieces/" + pieces / IN_FOLDER + "/" + pieces % IN_FOLDER, json(document, piece), sink);
            addBit(isFirst);
            isFirst = false;
        }
        documents++;
    }

    private void addYear(LocalDate date) {
        if (oldest != null && date.isAfter(oldest)) {
            throw new IllegalArgumentException(date + " after " + oldest);
        }
        boolean isSame = oldest != null && oldest.getYear() == date.getYear();
        int from = isSame ? years.remove(years.size() - 1).from : documents;
        years.add(new Year(date.getYear(), from, documents + 1));
        oldest = date;
    }

    /** However often a term is in the text, it weighs less than in a heading. */
    private void mention(SearchUnit unit) {
        int most = IN_HEADING * SEVERAL_TIMES - 1;
        words.cut(
                unit.text(),
                unit.heading()
                        ? term -> mentions.merge(term, IN_HEADING * SEVERAL_TIMES, Integer::max)
                        : term -> mentions.merge(term, 1, (before, one) -> before < most ? before + one : before));
    }

    /** Whether a piece is a document's first: bit by bit. */
    private void addBit(boolean isFirst) {
        int place = pieces % BITS_IN_SIGN;
        bits |= (isFirst ? 1 : 0) << place;
        pieces++;
        if (place == BITS_IN_SIGN - 1) {
            closeBits();
        }
    }

    private void closeBits() {
        firstPieces.append(Digits.of(bits));
        bits = 0;
    }

    private String json(SearchDocument document, Piece piece) {
        StringBuilder json = new StringBuilder("[");
        for (String part : List.of(
                document.address(),
                shortened(document.title(), LONGEST_TITLE),
                shortened(document.kicker(), LONGEST_NAME),
                document.date().toString(),
                Dates.day(document.date(), locale),
                shortened(document.office(), LONGEST_NAME))) {
            json.append(ScriptFile.quoted(part)).append(',');
        }
        json.append('[');
        String separator = "";
        for (SearchUnit unit : piece.units()) {
            json.append(separator)
                    .append(ScriptFile.quoted(unit.anchor()))
                    .append(',')
                    .append(ScriptFile.quoted(unit.text()));
            separator = ",";
        }
        return json.append("]]").toString();
    }

    private static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }

    private void finish() throws IOException {
        if (pieces % BITS_IN_SIGN > 0) {
            closeBits();
        }
        Vocabulary.Blocks blocks = vocabulary.write(sink);
        StringBuilder json =
                new StringBuilder("{\"pieces\":" + pieces + ",\"documents\":" + documents + ",\"years\":[");
        String separator = "";
        for (Year year : years) {
            json.append(separator)
                    .append(List.of(year.year, year.from, year.to).toString().replace(" ", ""));
            separator = ",";
        }
        json.append("],\"tags\":").append(tags.write(sink));
        json.append(",\"offices\":").append(offices.write(sink));
        json.append(",\"size\":").append(blocks.size());
        json.append(",\"starts\":").append(ScriptFile.quoted(blocks.starts()));
        json.append(",\"first\":").append(ScriptFile.quoted(firstPieces)).append('}');
        ScriptFile.write("start", json.toString(), sink);
    }
}
