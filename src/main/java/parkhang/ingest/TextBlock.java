package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paragraph or a list item.
 *
 * @param whole with the bullet
 * @param text without it
 */
record TextBlock(TextSpan whole, TextSpan text) {
    private static final Pattern BULLET = Pattern.compile("[•◦▪‣·*–-]\\s+(?=\\S)");
    private static final int LONGEST_HEADING = 80;
    /** The longest line that is taken for a heading without asking. */
    private static final int USUAL_HEADING = 60;

    private static final Pattern CLOSING = Pattern.compile("[\\p{Pe}\\p{Pf}\"']+$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:…!—–-]$");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /** A paragraph with what it lists: lines with bullets count where they come first or after a colon. */
    static List<TextBlock> in(TextSpan span) {
        List<TextBlock> blocks = new ArrayList<>();
        boolean lists = true;
        for (TextSpan line : span.lines()) {
            Matcher bullet = BULLET.matcher(line.text());
            boolean opens = lists && bullet.lookingAt();
            if (opens || blocks.isEmpty()) {
                blocks.add(new TextBlock(line, opens ? line.from(line.start() + bullet.end()) : line));
            } else {
                blocks.add(blocks.remove(blocks.size() - 1).upTo(line.end()));
            }
            lists = blocks.get(blocks.size() - 1).hasBullet() || line.text().endsWith(":");
        }
        return blocks;
    }

    boolean hasBullet() {
        return whole.start() < text.start();
    }

    boolean hasSameBullet(TextBlock other) {
        return hasBullet()
                && other.hasBullet()
                && whole.text().charAt(0) == other.whole.text().charAt(0);
    }

    /** Whether the block could be a heading by itself: one short line that ends no sentence and holds no link. */
    boolean isBare() {
        String line = text.text();
        return !hasBullet()
                && line.length() <= LONGEST_HEADING
                && line.indexOf('\n') < 0
                && LETTER.matcher(line).find()
                && !SENTENCE_END.matcher(CLOSING.matcher(line).replaceFirst("")).find()
                && WrittenLink.in(line).isEmpty();
    }

    /** Whether a bare line looks like nothing but a heading. */
    boolean isPlainHeading() {
        String line = text.text();
        int first = line.codePointAt(0);
        int last = line.codePointBefore(line.length());
        return line.length() <= USUAL_HEADING && !Character.isLowerCase(first) && Character.isLetterOrDigit(last);
    }

    private TextBlock upTo(int end) {
        return new TextBlock(
                new TextSpan(whole.source(), whole.start(), end), new TextSpan(text.source(), text.start(), end));
    }
}
