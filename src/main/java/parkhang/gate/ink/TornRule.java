package parkhang.gate.ink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import parkhang.gate.Box;
import parkhang.gate.GateCode;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;
import parkhang.gate.TextLine;

/**
 * Whether a number, or a word, is torn apart by the end of a line: in a column too narrow for it a reader takes the one for two. What
 * ends a line from right to left is not what stands at its right, so of a text from right to left only lines of one word are looked at.
 */
final class TornRule {
    /** Longer ones have no place to break at that anybody would miss: a key, a checksum, a row of letters. */
    private static final int LONGEST = 30;

    /** In ems: a line is full when no letter more fits. */
    private static final double END = 1.2;

    /** In points: between two columns of a wide table. */
    private static final double GAP = 6;

    private static final String LETTERS = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArmenian}\\p{IsGeorgian}]+";

    private static final String QUOTES = "\"'«»„“”‚‘’";

    /** What can be torn, as it ends a line and as it begins the next. */
    private record Kind(Pattern end, Pattern start) {
        static Kind of(String end, String start) {
            return new Kind(Pattern.compile(end + "$"), Pattern.compile("^" + start));
        }
    }

    /** A number's separator may be a space that does not break. */
    private static final Kind NUMBER = Kind.of(
            "(?<![^\\s(\\[" + QUOTES + "])\\p{Nd}(?:[.,'’\\u00A0\\u202F]?\\p{Nd})*[.,'’\\u00A0\\u202F]?",
            "[.,]?\\p{Nd}+(?:[.,'’\\u00A0\\u202F]\\p{Nd}+)*(?!\\p{L})");

    /** Of scripts that set spaces between words; what is behind a sign such as a slash is no word. */
    private static final Kind WORD =
            Kind.of("(?<![^\\s(\\[" + QUOTES + "])" + LETTERS, LETTERS + "(?![^\\s.,;:!?)\\]" + QUOTES + "])");

    private static final Pattern SPACE = Pattern.compile("\\s");

    private static final Pattern RIGHT_TO_LEFT =
            Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}\\p{IsSyriac}\\p{IsThaana}\\p{IsNKo}]");

    /**
     * From one line to the next.
     *
     * @param before the words of the one
     * @param after the words of the other
     * @param columns of the table that they are in; 0 where they are in none
     */
    private record Turn(TextLine one, String before, TextLine other, String after, int columns) {}

    private final InkedPage page;
    private final Findings findings;

    private TornRule(InkedPage page, Findings findings) {
        this.page = page;
        this.findings = findings;
    }

    static void check(InkedPage page, Findings findings) {
        new TornRule(page, findings).check();
    }

    private void check() {
        Map<TagTree.Part, List<PageInk.Text>> texts = new LinkedHashMap<>();
        for (PageInk.Text text : page.ink().texts()) {
            TagTree.Part part = page.part(text.mark());
            if (part != null) {
                texts.computeIfAbsent(part, next -> new ArrayList<>()).add(text);
            }
        }
        Map<TagTree.Part, Integer> columns = new HashMap<>();
        texts.keySet().stream().filter(TornRule::isCell).forEach(cell -> {
            if (cell.parent() != null) {
                columns.merge(cell.parent(), 1, Integer::sum);
            }
        });
        List<Turn> turns = new ArrayList<>();
        texts.forEach((part, found) -> add(TextLine.of(found), columns.getOrDefault(part.parent(), 0), turns));
        for (Kind kind : List.of(NUMBER, WORD)) {
            turns.forEach(turn -> check(turn, kind));
        }
    }

    private static boolean isCell(TagTree.Part part) {
        return part.is(StandardStructureTypes.TD) || part.is(StandardStructureTypes.TH);
    }

    /** The turns of a part's lines at which something could be torn. */
    private void add(List<TextLine> lines, int columns, List<Turn> turns) {
        for (int i = 1; i < lines.size(); i++) {
            TextLine one = lines.get(i - 1);
            TextLine other = lines.get(i);
            if (mayBeTorn(one.last().words())
                    && isFull(one, columns)
                    && isOneSize(one, other)
                    && !isEnded(one, other)) {
                Turn turn = new Turn(one, one.words(), other, other.words(), columns);
                if (mayBeTorn(turn.before()) && isInOrder(turn.before() + turn.after(), one)) {
                    turns.add(turn);
                }
            }
        }
    }

    private void check(Turn turn, Kind kind) {
        String torn = torn(turn.before(), turn.after(), kind);
        if (torn != null) {
            findings.report(GateCode.TEXT_TORN, torn + fitting(turn.columns(), turn.one(), turn.other()));
        }
    }

    /** Most lines end between two words, or in a hyphen, and need no closer look. */
    private static boolean mayBeTorn(String line) {
        return !line.endsWith(" ") && !line.endsWith(PageInk.UNSAID);
    }

    private boolean isInOrder(String lines, TextLine one) {
        return !RIGHT_TO_LEFT.matcher(lines).find()
                && !(isRightToLeft(one) && SPACE.matcher(lines).find());
    }

    /** A word of code that has anything before it would have gone to the next line as a whole: there its author ended the line. */
    private boolean isEnded(TextLine one, TextLine other) {
        return page.code().contains(one.last().mark())
                && page.code().contains(other.first().mark())
                && SPACE.matcher(one.words().strip()).find();
    }

    /** A note's number at the end of a line is none of the next line's. */
    private static boolean isOneSize(TextLine one, TextLine other) {
        return one.last().size() == other.first().size();
    }

    /** An author ends lines too, but none of a table's. On a page from right to left either edge may be where a text begins. */
    private boolean isFull(TextLine line, int columns) {
        double room = END * line.last().size();
        Box column = page.area().column();
        double left = line.first().advance().left();
        double right = line.last().advance().right();
        return columns > 0
                || (isRightToLeft(line)
                        ? left < column.left() + room && right > (column.left() + column.right()) / 2
                        : right > column.right() - room);
    }

    private boolean isRightToLeft(TextLine line) {
        return page.rightToLeft().contains(line.first().mark());
    }

    private static @Nullable String torn(String before, String after, Kind kind) {
        Matcher first = kind.end().matcher(before);
        Matcher second = kind.start().matcher(after);
        return first.find()
                        && second.find()
                        && first.group().length() + second.group().length() <= LONGEST
                ? '"' + first.group() + second.group() + "\" is torn into \"" + first.group() + "\" and \""
                        + second.group() + '"'
                : null;
    }

    /** How many columns there is room for, if each were as wide as these two lines in one. */
    private String fitting(int columns, TextLine one, TextLine other) {
        if (columns == 0) {
            return "";
        }
        int fitting = (int) (page.area().text().width() / (one.width() + other.width() + GAP));
        return fitting < columns
                ? ": some " + fitting + " such columns fit, and the table has " + columns
                : ": the table has " + columns + " columns, and this one gets too little of its width";
    }
}
