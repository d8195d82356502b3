package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.text.Folding;

/** Finds what stands in a release and is not meant for its readers: signature, disclaimer, marks of the end, hints to editors. */
final class Omissions {
    private static final Pattern SIGNATURE = Pattern.compile("(?:--|—)\\h*");
    private static final Pattern END =
            Pattern.compile("(?:#\\h*){2,5}|-\\h*30\\h*-|-\\h*(?:xxx|0)\\h*-|x{3,5}|\\*\\h*\\*\\h*\\*");
    private static final Pattern WORD_OF_END = Pattern.compile("[-\\[(/*#.\\h]*(\\p{L}[\\p{L}\\h]*?)[-\\])/*#.:\\h]*");
    private static final Pattern COUNT =
            Pattern.compile("[(\\[]?\\h*(?:ca\\.?|approx\\.?|env\\.?)?\\h*\\d[\\d.,'\\h]*\\h(?=\\p{L})");
    /** A signature is short: what is longer is text that a line of dashes parts. */
    private static final int LONGEST_SIGNATURE = 20;

    private static final int LONGEST_MAIL_HEAD = 8;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_HINT = 240;
    private static final int LONGEST_MARK = 80;

    private static final Pattern PAGE_MARK = Pattern.compile(
            "[^\\p{L}\\d]*(\\p{L}[\\p{L} ]*?)(?:\\h*(\\d{1,3})(?:\\h*(?:of|von|de|sur|van|/)\\h*\\d{1,3})?)?[^\\p{L}\\d]*");

    private final Reading reading;

    Omissions(Reading reading) {
        this.reading = reading;
    }

    /** The lines of a mail's head that say who sent it to whom. */
    void mailHead() {
        List<Row> first = reading.rows.subList(0, Math.min(LONGEST_MAIL_HEAD, reading.rows.size()));
        List<Row> head = first.stream()
                .filter(row -> isLabelled("header", row.words())
                        || isLabelled("title", row.words())
                        || isLabelled("date", row.words()))
                .toList();
        if (head.size() > 2) {
            reading.omit(
                    head.stream()
                            .filter(row -> isLabelled("header", row.words()))
                            .toList(),
                    ReleaseCode.PASSAGE_OMITTED,
                    "mail-head");
        }
    }

    private static boolean isLabelled(String key, String words) {
        int end = Phrases.ALL.end(key, words);
        return end > 0 && words.substring(end).strip().startsWith(":");
    }

    void signature() {
        List<Row> rows = reading.rows;
        for (int i = rows.size() - 1; i > 0 && i >= rows.size() - LONGEST_SIGNATURE; i--) {
            if (SIGNATURE.matcher(rows.get(i).words()).matches()) {
                List<Row> signature = List.copyOf(rows.subList(i, rows.size()));
                boolean text = signature.stream()
                        .anyMatch(row -> Phrases.ALL.begin("notes", row.words())
                                || Phrases.ALL.begin("boilerplate", row.words())
                                || (row.isLine() && row.isBare() && Phrases.ALL.begin("about", row.words())));
                if (!text) {
                    reading.omit(signature, ReleaseCode.PASSAGE_OMITTED, "signature");
                }
            }
        }
    }

    void hints() {
        for (List<Row> block : Row.grouped(reading.rows)) {
            String words = Reading.words(block);
            if (Phrases.ALL.begin("disclaimer", words)) {
                reading.omit(block, ReleaseCode.PASSAGE_OMITTED, "disclaimer");
            } else {
                block.stream()
                        .filter(Row::isLine)
                        .filter(row -> isDisclaimer(row) || isHint(row.words()))
                        .toList()
                        .forEach(row -> reading.omit(List.of(row), ReleaseCode.PASSAGE_OMITTED, "editor"));
            }
        }
    }

    private static boolean isDisclaimer(Row row) {
        return Phrases.ALL.begin("disclaimer", row.words());
    }

    private static boolean isHint(String words) {
        if (words.length() > LONGEST_HINT) {
            return false;
        }
        String folded = Folding.of(words);
        var count = COUNT.matcher(folded);
        boolean counted = count.lookingAt() && Phrases.ALL.begin("count", folded.substring(count.end()));
        boolean labelled = Phrases.ALL.begin("count", words)
                && words.indexOf(':') > 0
                && words.chars().anyMatch(Character::isDigit)
                && words.length() < LONGEST_HINT / 4;
        boolean bracketed = words.startsWith("(") || words.startsWith("[") || words.length() < LONGEST_HINT / 2;
        return (counted && (words.startsWith("(") || words.length() < LONGEST_HINT / 4))
                || labelled
                || (bracketed && Phrases.ALL.hold("reprint", words));
    }

    /** What is not for publication: the line that says so, and what it heads. */
    void notForPublication() {
        for (List<Row> block : List.copyOf(Row.grouped(reading.rows))) {
            int at = 0;
            while (at < block.size() && !isPrivate(block.get(at))) {
                at++;
            }
            if (at < block.size() && reading.rows.indexOf(block.get(at)) >= 0) {
                List<Row> left = new ArrayList<>(block.subList(at, block.size()));
                boolean alone = left.size() == 1 && left.get(0).words().length() <= LONGEST_HEADING;
                if (alone && !left.get(0).words().endsWith(".")) {
                    left.addAll(headed(block.get(block.size() - 1)));
                }
                reading.omit(left, ReleaseCode.PASSAGE_OMITTED, "private");
            }
        }
    }

    /** Whether a line begins with such words, or is a heading that has them in parentheses. */
    private static boolean isPrivate(Row row) {
        String words = row.words();
        boolean head = words.length() <= LONGEST_HEADING
                && Phrases.ALL.begin("notes", words)
                && Phrases.ALL.hold("private", words);
        return row.isLine() && (head || Phrases.ALL.begin("private", words));
    }

    /** What stands below a line alone, to the next heading. */
    private List<Row> headed(Row line) {
        List<Row> headed = new ArrayList<>();
        int at = reading.rows.indexOf(line) + 1;
        while (at < reading.rows.size() && !isHeading(reading.rows.get(at))) {
            headed.add(reading.rows.get(at));
            at++;
        }
        return headed;
    }

    private boolean isHeading(Row row) {
        return row.isHeading()
                || isEnd(row)
                || reading.isRule(row)
                || Phrases.ALL.begin("notes", row.words())
                || (row.isBare()
                        && (Phrases.ALL.begin("about", row.words()) || Phrases.ALL.begin("boilerplate", row.words())));
    }

    /** Marks of the end, and rules that part nothing. */
    void ends() {
        Map<Row, String> marks = new LinkedHashMap<>();
        for (Row row : reading.rows) {
            if (isEnd(row)) {
                marks.put(row, "end");
            } else if (isPageMark(row)) {
                marks.put(row, "page");
            }
        }
        reading.omit(marks, ReleaseCode.PASSAGE_OMITTED);
        List<Row> rows = reading.rows;
        while (!rows.isEmpty() && reading.isRule(rows.get(0))) {
            rows.remove(0);
        }
        while (!rows.isEmpty() && reading.isRule(rows.get(rows.size() - 1))) {
            rows.remove(rows.size() - 1);
        }
    }

    private static boolean isEnd(Row row) {
        if (!row.isLine() || row.words().length() > LONGEST_MARK) {
            return false;
        }
        String folded = Folding.of(row.words());
        var word = WORD_OF_END.matcher(folded);
        return END.matcher(folded).matches() || (word.matches() && Phrases.ALL.are("end", word.group(1)));
    }

    /** The number of a page, or that the text goes on behind it: what a text has that was made for paper. */
    private static boolean isPageMark(Row row) {
        if (!row.isLine() || row.words().length() > LONGEST_MARK) {
            return false;
        }
        String folded = Folding.of(row.words());
        var mark = PAGE_MARK.matcher(folded);
        return mark.matches()
                && (mark.group(2) == null
                        ? !mark.group(1).equals(folded) && Phrases.ALL.are("more", mark.group(1))
                        : Phrases.ALL.are("page", mark.group(1)));
    }
}
