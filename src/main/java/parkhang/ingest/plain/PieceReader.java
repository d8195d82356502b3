package parkhang.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.text.SourceText;

/** Cuts a text where its lines say that something else begins. */
final class PieceReader {
    private static final Pattern BULLET = Pattern.compile("([•◦▪‣·●■*–-])\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}[.)]|\\(\\d{1,3}\\))\\s+(?=\\S)");
    /** A note at the foot of the text begins a line of its own. */
    private static final Pattern NOTE = Pattern.compile("(?:\\[\\d{1,3}\\]|[¹²³⁴-⁹⁰]{1,3})\\s*+\\S");

    private static final Pattern RULE = Pattern.compile("([-=_*~–—])(?:\\h*+\\1){2,}");
    private static final Pattern QUOTED = Pattern.compile(">\\h?");

    private final List<Piece> pieces = new ArrayList<>();

    private PieceReader() {}

    static List<Piece> read(SourceText source) {
        PieceReader reader = new PieceReader();
        TextSpan.in(source).forEach(reader::span);
        return reader.pieces;
    }

    private void span(TextSpan span) {
        List<TextSpan> lines = span.lines();
        int first = pieces.size();
        int i = 0;
        while (i < lines.size()) {
            int rows = TableText.rows(lines.subList(i, lines.size()));
            if (rows > 0) {
                pieces.add(Piece.of(Piece.Kind.TABLE, lines.subList(i, i + rows)));
                i += rows;
            } else {
                line(lines.get(i), first);
                i++;
            }
        }
    }

    /** @param first which of the pieces is the span's first */
    private void line(TextSpan line, int first) {
        String text = line.text();
        @Nullable Piece before = pieces.size() > first ? pieces.get(pieces.size() - 1) : null;
        if (RULE.matcher(text).matches()) {
            rule(line, before);
        } else if (QUOTED.matcher(text).lookingAt()) {
            if (before != null && before.kind() == Piece.Kind.QUOTE) {
                join(before.and(line));
            } else {
                pieces.add(Piece.of(Piece.Kind.QUOTE, List.of(line)));
            }
        } else if (before == null || mayList(before) || NOTE.matcher(text).lookingAt()) {
            begin(line, before);
        } else {
            continued(line, before);
        }
    }

    /** Bullets and numbers count at the beginning, behind others, and behind a colon: else a line may happen to begin so. */
    private static boolean mayList(Piece before) {
        return before.isItem()
                || before.kind() != Piece.Kind.PARAGRAPH
                || before.lines().get(before.lines().size() - 1).text().endsWith(":");
    }

    private void begin(TextSpan line, @Nullable Piece before) {
        Matcher bullet = BULLET.matcher(line.text());
        Matcher number = NUMBER.matcher(line.text());
        Matcher mark = bullet.lookingAt() ? bullet : number;
        if (bullet.lookingAt() || number.lookingAt()) {
            pieces.add(new Piece(Piece.Kind.ITEM, mark.group(1), line.from(line.start() + mark.end()), List.of(line)));
        } else if (before == null || NOTE.matcher(line.text()).lookingAt()) {
            pieces.add(Piece.of(Piece.Kind.PARAGRAPH, List.of(line)));
        } else {
            continued(line, before);
        }
    }

    private void continued(TextSpan line, Piece before) {
        if (before.kind() == Piece.Kind.PARAGRAPH || before.isItem()) {
            join(before.and(line));
        } else {
            pieces.add(Piece.of(Piece.Kind.PARAGRAPH, List.of(line)));
        }
    }

    private void join(Piece longer) {
        pieces.set(pieces.size() - 1, longer);
    }

    /** A rule below a line alone makes that a heading, where it is about as long. */
    private void rule(TextSpan line, @Nullable Piece before) {
        if (before != null && underlines(line, before)) {
            join(new Piece(Piece.Kind.HEADING, "", before.text(), before.lines()));
        } else {
            pieces.add(Piece.of(Piece.Kind.RULE, List.of(line)));
        }
    }

    private static boolean underlines(TextSpan line, Piece before) {
        return before.kind() == Piece.Kind.PARAGRAPH
                && before.lines().size() == 1
                && 2 * line.length() >= before.text().length()
                && line.length() <= 2 * before.text().length();
    }
}
