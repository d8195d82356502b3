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

    private final List<Open> pieces = new ArrayList<>();

    /** A piece that further lines may join. */
    private static final class Open {
        private final Piece begun;
        private final List<TextSpan> lines;
        private Piece.Kind kind;

        Open(Piece begun) {
            this.begun = begun;
            this.lines = new ArrayList<>(begun.lines());
            this.kind = begun.kind();
        }

        TextSpan last() {
            return lines.get(lines.size() - 1);
        }

        Piece piece() {
            TextSpan first = begun.text();
            return new Piece(kind, begun.mark(), new TextSpan(first.source(), first.start(), last().end()), lines);
        }
    }

    private PieceReader() {}

    static List<Piece> read(SourceText source) {
        PieceReader reader = new PieceReader();
        TextSpan.in(source).forEach(reader::span);
        return reader.pieces.stream().map(Open::piece).toList();
    }

    private void span(TextSpan span) {
        List<TextSpan> lines = span.lines();
        int first = pieces.size();
        int i = 0;
        while (i < lines.size()) {
            int rows = TableText.rows(lines.subList(i, lines.size()));
            if (rows > 0) {
                add(Piece.of(Piece.Kind.TABLE, lines.subList(i, i + rows)));
                i += rows;
            } else {
                line(lines.get(i), first);
                i++;
            }
        }
    }

    private void add(Piece piece) {
        pieces.add(new Open(piece));
    }

    /** @param first which of the pieces is the span's first */
    private void line(TextSpan line, int first) {
        String text = line.text();
        @Nullable Open before = pieces.size() > first ? pieces.get(pieces.size() - 1) : null;
        if (RULE.matcher(text).matches()) {
            rule(line, before);
        } else if (QUOTED.matcher(text).lookingAt()) {
            if (before != null && before.kind == Piece.Kind.QUOTE) {
                before.lines.add(line);
            } else {
                add(Piece.of(Piece.Kind.QUOTE, List.of(line)));
            }
        } else if (before == null || mayList(before) || NOTE.matcher(text).lookingAt()) {
            begin(line, before);
        } else {
            continued(line, before);
        }
    }

    /** Bullets and numbers count at the beginning, behind others, and behind a colon: else a line may happen to begin so. */
    private static boolean mayList(Open before) {
        return before.kind != Piece.Kind.PARAGRAPH || before.last().text().endsWith(":");
    }

    private void begin(TextSpan line, @Nullable Open before) {
        Matcher bullet = BULLET.matcher(line.text());
        Matcher number = NUMBER.matcher(line.text());
        Matcher mark = bullet.lookingAt() ? bullet : number;
        if (bullet.lookingAt() || number.lookingAt()) {
            add(new Piece(Piece.Kind.ITEM, mark.group(1), line.from(line.start() + mark.end()), List.of(line)));
        } else if (before == null || NOTE.matcher(line.text()).lookingAt()) {
            add(Piece.of(Piece.Kind.PARAGRAPH, List.of(line)));
        } else {
            continued(line, before);
        }
    }

    private void continued(TextSpan line, Open before) {
        if (before.kind == Piece.Kind.PARAGRAPH || before.kind == Piece.Kind.ITEM) {
            before.lines.add(line);
        } else {
            add(Piece.of(Piece.Kind.PARAGRAPH, List.of(line)));
        }
    }

    /** A rule below a line alone makes that a heading, where it is about as long. */
    private void rule(TextSpan line, @Nullable Open before) {
        if (before != null && underlines(line, before)) {
            before.kind = Piece.Kind.HEADING;
        } else {
            add(Piece.of(Piece.Kind.RULE, List.of(line)));
        }
    }

    private static boolean underlines(TextSpan line, Open before) {
        int length = before.last().text().length();
        return before.kind == Piece.Kind.PARAGRAPH
                && before.lines.size() == 1
                && 2 * line.length() >= length
                && line.length() <= 2 * length;
    }
}
