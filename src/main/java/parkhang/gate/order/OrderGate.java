package parkhang.gate.order;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import parkhang.gate.DrawnPdf;
import parkhang.gate.DrawnText;
import parkhang.gate.GateCode;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;
import parkhang.gate.TextLine;
import parkhang.text.Bidi;
import parkhang.text.Locales;

/** Lets a finished PDF pass only if each line shows its letters from left to right as the edition's text wants them. */
public final class OrderGate {
    /** In UTF-16 code units. */
    private static final int LONGEST = 60;

    private final boolean rightToLeft;
    private final Supplier<@Nullable DirectedText> text;
    private @Nullable DirectedText edition;
    private final Letters.Cache letters = new Letters.Cache();
    private final Map<Integer, List<String>> found = new TreeMap<>();

    private OrderGate(boolean rightToLeft, boolean mayTurn, Supplier<@Nullable DirectedText> text) {
        this.rightToLeft = rightToLeft;
        this.text = text;
        this.edition = mayTurn ? text.get() : null;
    }

    /**
     * Looks at each line. Of each page the first fault is told.
     *
     * @param tags of the PDF, in which no fault is
     * @param edition its text; asked for only where something may run from right to left. Null where nobody knows it: then only
     *     lines are looked at in which nothing does
     * @param findings takes what is wrong
     */
    public static void check(
            DrawnPdf pdf,
            TagTree tags,
            Supplier<@Nullable DirectedText> edition,
            BiConsumer<GateCode, String> findings) {
        check(pdf, tags, pdf.document().getDocumentCatalog().getLanguage(), page -> true, edition, findings);
    }

    /**
     * The same of one language of two.
     *
     * @param tags of what is in it
     * @param language its tag; null where nobody knows it
     * @param furnished the pages, from 1, whose head and foot are in it
     */
    public static void check(
            DrawnPdf pdf,
            TagTree tags,
            @Nullable String language,
            IntPredicate furnished,
            Supplier<@Nullable DirectedText> edition,
            BiConsumer<GateCode, String> findings) {
        boolean rightToLeft = language != null && Locales.isRightToLeft(Locale.forLanguageTag(language));
        boolean mayTurn = rightToLeft || pdf.texts().values().stream().anyMatch(OrderGate::mayTurn);
        OrderGate gate = new OrderGate(rightToLeft, mayTurn, edition);
        DrawnLines.of(pdf, tags, gate.letters).stream()
                .filter(drawn -> drawn.kind() != DrawnLines.Kind.FURNITURE
                        || drawn.lines().stream().allMatch(line -> furnished.test(line.page())))
                .forEach(gate::check);
        gate.found.forEach((page, lines) -> findings.accept(GateCode.ORDER_WRONG, message(page, lines)));
    }

    private static boolean mayTurn(DrawnText page) {
        return Bidi.mayTurn(page.artifacts()) || page.byId().values().stream().anyMatch(Bidi::mayTurn);
    }

    private static String message(int page, List<String> lines) {
        String line = lines.get(0).strip().replaceAll("\\s+", " ");
        String shown = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        String others = lines.size() == 1 ? "" : ", and " + (lines.size() - 1) + " more on this page";
        return "page " + page + ": from left to right a line shows \"" + shown + "\", which is not its text's order"
                + others;
    }

    /** The letters of a line from left to right. */
    @FunctionalInterface
    private interface Order {
        int[] of(int from, int to);
    }

    private void check(DrawnLines drawn) {
        int[] said = Letters.of(drawn.said());
        List<Order> orders = orders(drawn, said);
        int from = 0;
        for (DrawnLines.Line line : drawn.lines()) {
            int start = from;
            int end = Math.min(start + letters.count(line.line()), said.length);
            from = end;
            boolean isRight = orders.isEmpty() || start == end || isShown(orders, start, end, line);
            if (!isRight && isPlain(drawn.said())) {
                orders = inEdition(said, orders);
                isRight = isShown(orders, start, end, line);
            }
            if (!isRight && !isEachShown(said, line.drawn())) {
                found.computeIfAbsent(line.page(), next -> new ArrayList<>())
                        .add(line.line().words());
            }
        }
    }

    private boolean isShown(List<Order> orders, int start, int end, DrawnLines.Line line) {
        return orders.stream().anyMatch(order -> isShown(order.of(start, end), line.line()));
    }

    /** Whether it runs from left to right wherever it stands, but for the signs at its ends where its element runs otherwise. */
    private boolean isPlain(String said) {
        return isNumber(said) || (!rightToLeft && !Bidi.mayTurn(said));
    }

    /** With that of an element that says its own direction, if the edition is known and has the words. */
    private List<Order> inEdition(int[] said, List<Order> orders) {
        edition = edition == null ? text.get() : edition;
        Paragraph paragraph = edition == null ? null : edition.find(said);
        return paragraph == null ? orders : List.of(orders.get(0), paragraph::line);
    }

    /** Any of which will do; none where nobody knows. */
    private List<Order> orders(DrawnLines drawn, int[] said) {
        if (isPlain(drawn.said())) {
            return List.of((from, to) -> Arrays.copyOfRange(said, from, to));
        }
        // A list's numbers are none of the text: one that is sought and found elsewhere leads all that follow astray.
        Paragraph paragraph = edition == null || drawn.kind() == DrawnLines.Kind.LABEL ? null : edition.find(said);
        if (paragraph != null) {
            return List.of(paragraph::line);
        }
        return switch (drawn.kind()) {
            case PARAGRAPH -> List.of();
            case LABEL -> List.of(alone(drawn.said(), rightToLeft));
            case FURNITURE -> List.of(alone(drawn.said(), rightToLeft), alone(drawn.said(), !rightToLeft));
        };
    }

    /** Which runs from left to right among whatever stands around it; that of a page in contents is none of the edition's text. */
    private static boolean isNumber(String said) {
        return said.strip().codePoints().allMatch(Character::isDigit);
    }

    /**
     * Whether each text of a line shows what it says. In the head of a table that is drawn again, an element's own words are drawn
     * behind all that stand around it, so that nobody knows the line as a whole.
     */
    private boolean isEachShown(int[] said, List<PageInk.Text> drawn) {
        int from = 0;
        for (PageInk.Text text : drawn) {
            int to = from + letters.count(text);
            if (to > said.length || (from < to && !isShown(new String(said, from, to - from), text))) {
                return false;
            }
            from = to;
        }
        return !drawn.isEmpty();
    }

    private boolean isShown(String said, PageInk.Text text) {
        TextLine alone = new TextLine(List.of(text));
        int count = letters.count(text);
        return isShown(alone(said, true).of(0, count), alone)
                || isShown(alone(said, false).of(0, count), alone);
    }

    private static Order alone(String said, boolean rightToLeft) {
        return new DirectedText(said, List.of(), rightToLeft).whole()::line;
    }

    /** What stands for several letters may have them in any order, for it is drawn as one. */
    private boolean isShown(int[] wanted, TextLine line) {
        int at = 0;
        for (PageInk.Text text : line.texts()) {
            for (String cluster : text.clusters()) {
                int[] shown = letters.of(cluster);
                if (at + shown.length > wanted.length || !isShown(wanted, at, shown)) {
                    return false;
                }
                at += shown.length;
            }
        }
        return at == wanted.length;
    }

    private static boolean isShown(int[] wanted, int at, int[] shown) {
        if (shown.length == 1) {
            return wanted[at] == shown[0];
        }
        int[] some = Arrays.copyOfRange(wanted, at, at + shown.length);
        int[] others = shown.clone();
        Arrays.sort(some);
        Arrays.sort(others);
        return Arrays.equals(some, others);
    }
}
