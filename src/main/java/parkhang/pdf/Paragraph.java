package parkhang.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one block.
 *
 * @param rightToLeft its own direction (UAX #9, the paragraph's embedding level)
 */
record Paragraph(List<List<Leaf>> lines, boolean rightToLeft) {

    /** The lines' fragments in visual order. */
    List<List<Fragment>> shape(LeafShaper shaper) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> line.forEach(leaf -> text.append(leaf.words())));
        return rightToLeft || Bidi.requiresBidi(text.toString().toCharArray(), 0, text.length())
                ? reorder(text.toString(), shaper)
                : inOrder(shaper);
    }

    private List<List<Fragment>> inOrder(LeafShaper shaper) {
        List<List<Fragment>> shaped = new ArrayList<>();
        String divided = null;
        for (int i = 0; i < lines.size(); i++) {
            List<Fragment> line = new ArrayList<>();
            for (Leaf leaf : lines.get(i)) {
                String rest = leaf.endsInHyphen() ? firstWord(i + 1) : null;
                line.addAll(shaper.shape(leaf, divided, rest));
                divided = rest;
            }
            shaped.add(line);
        }
        return shaped;
    }

    /** The rest of the word that the line before this one divides. */
    private @Nullable String firstWord(int line) {
        if (line == lines.size() || lines.get(line).isEmpty()) {
            return null;
        }
        String words = lines.get(line).get(0).words();
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        return words.substring(0, end);
    }

    private List<List<Fragment>> reorder(String text, LeafShaper shaper) {
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<List<Fragment>> shaped = new ArrayList<>();
        int start = 0;
        for (List<Leaf> line : lines) {
            int length = line.stream().mapToInt(leaf -> leaf.words().length()).sum();
            shaped.add(length == 0 ? List.of() : reorder(line, bidi.setLine(start, start + length), shaper));
            start += length;
        }
        return shaped;
    }

    private static List<Fragment> reorder(List<Leaf> line, Bidi bidi, LeafShaper shaper) {
        List<Fragment> fragments = new ArrayList<>();
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run = bidi.getVisualRun(i);
            int first = fragments.size();
            int start = 0;
            for (Leaf leaf : line) {
                int from = Math.max(run.getStart(), start);
                int to = Math.min(run.getLimit(), start + leaf.words().length());
                if (from < to) {
                    int place = run.isOddRun() ? first : fragments.size();
                    fragments.add(place, shaper.shape(leaf, from - start, to - start, run.isOddRun()));
                }
                start += leaf.words().length();
            }
        }
        return fragments;
    }
}
