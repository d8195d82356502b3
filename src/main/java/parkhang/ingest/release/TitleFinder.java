package parkhang.ingest.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.text.Contacts;
import parkhang.text.Folding;

/** Finds the title among the lines above the text, and the subtitle below it; what stands above is the letterhead. */
final class TitleFinder {
    /** In paragraphs; the last one of a release is text in any case. */
    private static final int LONGEST_HEAD = 40;

    private static final int PROSE_WORDS = 24;
    private static final int FEWEST_WORDS = 9;
    private static final int LONGEST_NAME = 5;
    /** In words of four letters and more: "Press release" is no title. */
    private static final int FEWEST_LONG = 3;

    /** A line that is longer may have been wrapped by a program, in characters. */
    private static final int WRAPPED = 60;

    private static final int SHORT_NAME = 3;
    private static final int LONGEST_SUMMARY = 320;
    private static final Pattern SENTENCE_END = Pattern.compile("[.…][\"'“”’»)]*$");
    private static final Pattern NOTE = Pattern.compile("(?:\\[\\d{1,3}\\]|\\(\\d{1,2}\\)|[¹²³⁴-⁹⁰]+)$");
    private static final Pattern STREET_OR_CITY = Pattern.compile("\\p{L}[\\p{L} .'-]{3,40}\\h\\d{1,4}\\h?[a-z]?"
            + "|(?:\\p{Lu}{1,2}-)?\\d{4,5}(?:\\h\\p{Lu}{2})?\\h\\p{Lu}[\\p{L} .'()-]{1,30}");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final Pattern NUMBER = Pattern.compile("[.:\\h]*\\d[\\d/.-]*");
    private static final Pattern NAME_END = Pattern.compile("[\\s.,]+$");
    private static final Pattern LABEL_END = Pattern.compile("^[\\s:–—-]+");

    private final Reading reading;
    private final DateFinder head;

    /** All words of the release, folded, among which the sender's name comes again. */
    private final String text;

    /** The block that stands first below the mark of the language; 0 where there is none. */
    private final int first;

    @Nullable
    Line title;

    @Nullable
    Line summary;

    /**
     * Looks for the title of a release.
     *
     * @param text all words of the release
     * @param first which block stands first below the mark of the language; 0 where there is none
     */
    TitleFinder(Reading reading, DateFinder head, String text, int first) {
        this.first = first;
        this.reading = reading;
        this.head = head;
        this.text = Folding.of(text);
    }

    /** Whether a row is a paragraph of text rather than a line of the head. */
    static boolean isProse(Row row) {
        return row.isLine()
                && !row.isHeading()
                && (row.wordCount() >= PROSE_WORDS
                        || row.words().length() > 180
                        || (SENTENCE_END.matcher(row.words()).find()
                                && row.wordCount() > 2
                                && !row.isBare()
                                && row.wordCount() > 9));
    }

    /** @param suggested what the document's own data say the title is; null where they don't */
    void find(@Nullable String suggested) {
        List<Row> zone = zone();
        if (zone.isEmpty()
                && !reading.rows.isEmpty()
                && reading.rows.get(0).isLine()
                && reading.rows.get(0).isBare()) {
            zone = List.of(reading.rows.get(0));
        }
        if (zone.isEmpty()) {
            return;
        }
        int from = 0;
        while (from + 1 < zone.size() && zone.get(from).block() < first) {
            from++;
        }
        int at = labelled(zone);
        if (at < 0 && suggested != null) {
            at = same(zone, suggested);
            if (at < 0 && isOfText(suggested)) {
                return; // the document has its title beside its text
            }
        }
        if (at < 0) {
            at = heading(zone);
        }
        if (at < from) {
            at = from + letterhead(zone.subList(from, zone.size()));
        }
        Row row = zone.get(at);
        if (suggested != null && isSentence(row) && isTitle(suggested)) {
            return; // the text begins without a title
        }
        List<Row> lines = titleLines(zone, at);
        reading.omit(zone.subList(0, at).stream().filter(Row::isLine).toList(), ReleaseCode.LETTERHEAD_OMITTED, "line");
        title = line(lines, "title");
        reading.file(lines, "title", Map.of());
        List<Row> below = zone.subList(at + lines.size(), zone.size());
        summary(row, below);
    }

    /** The rows above the text. */
    private List<Row> zone() {
        List<Row> zone = new ArrayList<>();
        List<List<Row>> blocks = Row.grouped(reading.rows);
        for (List<Row> block : blocks.subList(0, Math.min(LONGEST_HEAD, blocks.size()))) {
            int dateline = block.indexOf(head.text());
            boolean last = block == blocks.get(blocks.size() - 1);
            if (dateline >= 0) {
                zone.addAll(block.subList(0, dateline));
                break;
            }
            if (last || !block.get(0).isLine() || (!zone.isEmpty() && isText(block))) {
                break;
            }
            zone.addAll(block);
        }
        return zone;
    }

    /** A paragraph of text: long, or a sentence; or whatever stands below the date that stood alone. */
    private boolean isText(List<Row> block) {
        String words = NOTE.matcher(Reading.words(block)).replaceFirst("");
        boolean below =
                head.dated() != null && block.get(0).block() > head.dated().block() && !allBare(block);
        boolean sentence = SENTENCE_END.matcher(words).find();
        boolean wrapped = block.size() > 1
                && (block.get(0).words().length() > WRAPPED
                        || Character.isLowerCase(block.get(1).words().codePointAt(0)));
        boolean enough = words.split(" ", -1).length > FEWEST_WORDS;
        return block.stream().anyMatch(TitleFinder::isProse)
                || below
                || (sentence && enough && (block.size() == 1 || wrapped))
                || (sentence && !allBare(block) && reading.rows.get(0) != block.get(0) && head.dated() != null);
    }

    private static boolean allBare(List<Row> block) {
        return block.stream().allMatch(Row::isBare);
    }

    private static int labelled(List<Row> zone) {
        for (int i = 0; i < zone.size(); i++) {
            String words = zone.get(i).words();
            int end = Phrases.ALL.end("title", words);
            if (end > 0 && words.substring(end).strip().startsWith(":") && words.length() > end + 3) {
                return i;
            }
        }
        return -1;
    }

    /** The line that says what is suggested, or else begins with it: the subject of a mail is often cut short. */
    private static int same(List<Row> zone, String suggested) {
        String wanted = Folding.of(suggested.strip());
        int longer = -1;
        for (int i = 0; i < zone.size(); i++) {
            String words = Folding.of(zone.get(i).words());
            if (words.equals(wanted)) {
                return i;
            }
            longer = longer < 0 && words.startsWith(wanted + " ") ? i : longer;
        }
        return longer;
    }

    /** Whether most long words of a title are in the text: or else it may be that of the template, or of an older text. */
    private boolean isOfText(String suggested) {
        List<String> words = longWords(suggested);
        return words.stream().filter(text::contains).count() * 2 > words.size();
    }

    private static List<String> longWords(String title) {
        return LONG_WORD
                .matcher(Folding.of(title))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isSentence(Row row) {
        return !row.isHeading()
                && !row.isCapitals()
                && SENTENCE_END.matcher(row.words()).find();
    }

    /** Whether what is suggested is more than the name of a kind, and has something to do with the text. */
    private boolean isTitle(String suggested) {
        List<String> words = longWords(suggested);
        return words.size() >= FEWEST_LONG && words.stream().anyMatch(text::contains);
    }

    /** A heading that the document marks as one, of the highest level that stands there. */
    private int heading(List<Row> zone) {
        int best = -1;
        for (int i = 0; i < zone.size(); i++) {
            boolean higher = zone.get(i).whole() instanceof Block.Heading heading
                    && (best < 0
                            || (zone.get(best).whole() instanceof Block.Heading other
                                    && heading.level() < other.level()));
            if (higher
                    && !(best < 0
                            && i + 1 < zone.size()
                            && isName(zone.get(i))
                            && zone.get(i + 1).isHeading())) {
                best = i;
            }
        }
        return best;
    }

    /** How many rows name the sender, and how he is reached. */
    private int letterhead(List<Row> zone) {
        int at = 0;
        while (at + 1 < zone.size() && isSender(zone.get(at), zone.get(at + 1), zone)) {
            at++;
        }
        return at;
    }

    private boolean isSender(Row row, Row next, List<Row> zone) {
        boolean isAddress = !Contacts.places(row.words()).isEmpty()
                || STREET_OR_CITY.matcher(row.words()).matches();
        if (isAddress || isNumber(row.words())) {
            return true;
        }
        if (isContinued(row, next)) {
            return false;
        }
        boolean title = next.wordCount() > 1 || next.isBare();
        boolean aboveDate = head.dated() == null || next.block() <= head.dated().block();
        boolean isFirst = row.block() == reading.firstBlock() && !row.isOf(next);
        boolean capitals = row.isCapitals()
                && !next.isCapitals()
                && title
                && ((isFirst && row.words().chars().noneMatch(Character::isDigit)) || row.wordCount() <= SHORT_NAME)
                && row.wordCount() <= LONGEST_NAME + 2
                && (next.isBare() || aboveDate);
        boolean lower = row.isCapitals() && row.wordCount() <= LONGEST_NAME && next.isCapitals() && isNamed(row);
        boolean alone = !row.isOf(next)
                && title
                && aboveDate
                && row.wordCount() <= LONGEST_NAME
                && (row.wordCount() <= SHORT_NAME || row.wordCount() < next.wordCount())
                && next.wordCount() >= row.wordCount() - 1;
        boolean twoLines = head.dated() != null
                && !row.isOf(next)
                && row.wordCount() <= SHORT_NAME
                && aboveDate
                && zone.size() == 2;
        return (isName(row) && title)
                || capitals
                || lower
                || twoLines
                || (alone && (row.wordCount() <= SHORT_NAME - 1 || isNamed(row)));
    }

    /** Whether words are the number under which the sender files the release. */
    private static boolean isNumber(String words) {
        int end = Phrases.ALL.end("number", words);
        return end > 0 && NUMBER.matcher(words.substring(end)).matches();
    }

    /** Whether a row is the name of an organisation: by its form, or because it comes again in the text. */
    private boolean isName(Row row) {
        String words = NAME_END.matcher(row.words()).replaceFirst("");
        boolean short_ = row.wordCount() <= LONGEST_NAME + 3;
        boolean form =
                Phrases.ALL.hold("organisation", row.words()) && row.wordCount() <= LONGEST_NAME + 3 && hasNoVerb(row);
        return (short_ && (form || isNamed(row))) || Phrases.ALL.are("office", words);
    }

    /** An organisation's form stands at the beginning or the end of its name. */
    private static boolean hasNoVerb(Row row) {
        String words = NAME_END.matcher(row.words()).replaceFirst("");
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return Phrases.ALL.are("organisation", last)
                || Phrases.ALL.begin("organisation", words)
                || words.endsWith("e. V")
                || words.endsWith("e.V");
    }

    /** Whether the words stand in the text again, or in an address of the sender. */
    private boolean isNamed(Row row) {
        String folded = NAME_END.matcher(Folding.of(row.words())).replaceFirst("");
        if (folded.length() < 3 || row.wordCount() > LONGEST_NAME + 1) {
            return false;
        }
        int first = text.indexOf(folded);
        boolean again = first >= 0 && text.indexOf(folded, first + 1) >= 0;
        String joined = folded.replaceAll("[^a-z0-9]", "");
        return again
                || (joined.length() > 3
                        && (text.contains("@" + joined)
                                || text.contains("www." + joined)
                                || text.contains("://" + joined)));
    }

    /** A title may go over several lines: in capitals throughout, or on with a small letter. */
    private static List<Row> titleLines(List<Row> zone, int at) {
        int end = at + 1;
        while (end < zone.size() && isContinued(zone.get(end - 1), zone.get(end))) {
            end++;
        }
        return List.copyOf(zone.subList(at, end));
    }

    private static boolean isContinued(Row row, Row next) {
        if (!row.isOf(next)) {
            return false;
        }
        String words = next.words();
        boolean small = Character.isLowerCase(words.codePointAt(0));
        boolean capitals = row.isCapitals() && next.isCapitals() && row.wordCount() > 2;
        String before = row.words();
        boolean open = before.endsWith(",") || before.endsWith("-") || before.endsWith("–") || before.endsWith(":");
        return small || capitals || open;
    }

    /** The lines below the title, up to the text; not what stands below the date. */
    private void summary(Row title, List<Row> below) {
        List<Row> candidates = new ArrayList<>();
        for (Row row : below) {
            boolean behindDate = head.dated() != null
                    && head.dated().block() < row.block()
                    && head.dated().block() > title.block()
                    && !row.isOf(title);
            boolean first = candidates.isEmpty() || row.isOf(candidates.get(0));
            boolean known = Phrases.ALL.are("notes", row.words()) || Phrases.ALL.are("contact", row.words());
            if (behindDate || !first || known) {
                break;
            }
            candidates.add(row);
        }
        boolean subtitle = !candidates.isEmpty()
                && candidates.stream().noneMatch(Row::hasNote)
                && Reading.words(candidates).length() <= LONGEST_SUMMARY
                && reading.rows.size() > candidates.size()
                && !(head.dated() == null
                        && head.text() == null
                        && candidates.get(0).isHeading());
        if (subtitle) {
            summary = line(candidates, "summary");
            reading.file(candidates, "summary", Map.of());
        }
    }

    private static Line line(List<Row> rows, String label) {
        List<Inline> inlines = new ArrayList<>();
        String words = Reading.words(rows);
        int end = Phrases.ALL.end(label, words);
        boolean labelled = end > 0 && words.substring(end).strip().startsWith(":");
        String text = labelled ? LABEL_END.matcher(words.substring(end)).replaceFirst("") : words;
        inlines.add(new Inline.Text(rows.get(0).place(), text.strip()));
        return new Line(rows.get(0).place(), inlines);
    }
}
