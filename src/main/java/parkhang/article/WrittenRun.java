package parkhang.article;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/**
 * A run of text as its author typed it, line by line, for whoever looks for markup in what the parser took for words. Hidden is
 * whatever is no bare word: code, pictures, the signs of markup that was read, escapes, entities and addresses.
 */
final class WrittenRun {
    /** Stands for what is hidden. */
    static final char HIDDEN = '\uFFFC';

    /** Stands for a reference to a note. */
    static final char NOTE = '\uFFFB';

    private static final String ESCAPE = "\\\\[!-/:-@\\[-`{-~]";
    private static final String ENTITY = "&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});";
    private static final String ADDRESS = "(?<![\\p{L}\\p{M}\\p{N}_])(?:https?://|www\\.|mailto:)[^\\s\\uFFFC)]+";
    private static final Pattern NO_WORD = Pattern.compile(ESCAPE + "|" + ENTITY + "|" + ADDRESS);

    /** How long the mark of a task is, which the parser takes for a part of the words behind it. */
    private static final int MARK = "[ ]".length();

    private final SourceText source;
    private final int bodyLine;
    private final int cell;
    private final StringBuilder collected = new StringBuilder();
    private final TreeMap<Integer, SourceSpan> spans = new TreeMap<>();
    private final String typed;

    /** The line that was read last, for a long one may have many texts. */
    private String line = "";

    private int lineNumber = -1;
    private final String words;

    /** @param bodyLine the line of the file in which the parser began, counting from 0 */
    WrittenRun(Node parent, SourceText source, int bodyLine) {
        this.source = source;
        this.bodyLine = bodyLine;
        this.cell = parent instanceof TableCell && !parent.getSourceSpans().isEmpty()
                ? parent.getSourceSpans().get(0).getColumnIndex()
                : Integer.MAX_VALUE;
        children(parent);
        if (parent.getPrevious() instanceof TaskListItemMarker) {
            collected.replace(0, MARK, String.valueOf(HIDDEN).repeat(MARK));
        }
        this.typed = collected.toString();
        this.words = NO_WORD.matcher(typed)
                .replaceAll(found -> String.valueOf(HIDDEN).repeat(found.group().length()));
    }

    /** The text with hidden what is no bare word. */
    String words() {
        return words;
    }

    /** The same, of equal length, with escapes, entities and addresses as they are typed. */
    String typed() {
        return typed;
    }

    /** The place of an offset in the run. */
    Place place(int offset) {
        Map.Entry<Integer, SourceSpan> found = spans.floorEntry(offset);
        if (found == null) {
            return Place.of(source.file());
        }
        return source.at(found.getValue().getLineIndex() + bodyLine, column(found, offset));
    }

    /** What stands in the file between two offsets, read markup and all; of several lines the first. */
    String source(int start, int end) {
        Map.Entry<Integer, SourceSpan> first = spans.floorEntry(start);
        Map.Entry<Integer, SourceSpan> last = spans.floorEntry(end - 1);
        if (first == null || last == null) {
            return "";
        }
        String line = source.line(first.getValue().getLineIndex() + bodyLine);
        int from = Math.min(column(first, start), line.length());
        boolean isOneLine = first.getValue().getLineIndex() == last.getValue().getLineIndex();
        int to = isOneLine ? Math.min(column(last, end), line.length()) : line.length();
        return line.substring(from, Math.max(from, to));
    }

    private static int column(Map.Entry<Integer, SourceSpan> span, int offset) {
        return span.getValue().getColumnIndex() + offset - span.getKey();
    }

    private void children(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text text) {
                text(text);
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                collected.append('\n');
            } else if (node instanceof FootnoteReference) {
                sign(node, NOTE);
            } else {
                sign(node, HIDDEN);
                if (!(node instanceof Image) && node.getFirstChild() != null) {
                    children(node);
                    collected.append(HIDDEN);
                }
            }
        }
    }

    private void sign(Node node, char sign) {
        if (!node.getSourceSpans().isEmpty()) {
            spans.put(collected.length(), node.getSourceSpans().get(0));
        }
        collected.append(sign);
    }

    private void text(Text text) {
        for (SourceSpan span : text.getSourceSpans()) {
            spans.put(collected.length(), span);
            String line = line(span.getLineIndex() + bodyLine);
            int start = Math.min(span.getColumnIndex(), line.length());
            int end = Math.min(start + span.getLength(), line.length());
            collected.append(line, start, end);
        }
    }

    /** A line as the parser counts its columns: in a table's cell an escaped bar is one character. */
    private String line(int number) {
        if (number != lineNumber) {
            String read = source.line(number);
            line = cell > read.length()
                    ? read
                    : read.substring(0, cell) + read.substring(cell).replace("\\|", String.valueOf(HIDDEN));
            lineNumber = number;
        }
        return line;
    }
}
