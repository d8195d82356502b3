package parkhang.font;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line of text into runs of one direction (UAX #9), one script (UAX #24) and one font, in visual order. Characters of no
 * script of their own, such as digits and brackets, go with those before them. For one thread.
 */
final class Itemizer {
    private static final String LATIN = UScript.getShortName(UScript.LATIN);

    private final FontSet fonts;
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);

    Itemizer(FontSet fonts) {
        this.fonts = fonts;
    }

    List<TextRun> runs(String text, FontFace wanted, boolean rightToLeft) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!rightToLeft && text.chars().allMatch(Itemizer::isPlainLatin) && covers(wanted, text)) {
            return List.of(new TextRun(text, wanted, LATIN, false));
        }
        if (!rightToLeft && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return scripts(text, wanted, false);
        }
        List<TextRun> runs = new ArrayList<>();
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run = bidi.getVisualRun(i);
            runs.addAll(scripts(text.substring(run.getStart(), run.getLimit()), wanted, run.isOddRun()));
        }
        return runs;
    }

    /** Whether a character is a letter of Latin without combining marks, or goes with such letters: most text needs no more. */
    private static boolean isPlainLatin(int character) {
        return character < 0x250 || (character >= 0x2010 && character <= 0x203A);
    }

    /** The runs of a text of one direction, in visual order. */
    private List<TextRun> scripts(String text, FontFace wanted, boolean rightToLeft) {
        List<TextRun> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int script = scriptFrom(text, start);
            int end = endOf(text, start, script);
            faces(text.substring(start, end), wanted, UScript.getShortName(script), rightToLeft, runs);
            start = end;
        }
        return runs;
    }

    private static int scriptFrom(String text, int start) {
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int script = UScript.getScript(text.codePointAt(i));
            if (hasOwnScript(script)) {
                return script;
            }
        }
        return UScript.COMMON;
    }

    private static int endOf(String text, int start, int script) {
        int i = start;
        while (i < text.length()) {
            int next = UScript.getScript(text.codePointAt(i));
            if (hasOwnScript(next) && next != script) {
                break;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean hasOwnScript(int script) {
        return script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN;
    }

    /** Adds the runs of a text of one script, font by font; a cluster of characters never falls to two fonts. */
    private void faces(String text, FontFace wanted, String script, boolean rightToLeft, List<TextRun> runs) {
        List<Piece> pieces = pieces(text, wanted);
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            boolean isLast = i == pieces.size() - 1;
            if (isLast || !pieces.get(i).face().equals(pieces.get(i + 1).face())) {
                int end = pieces.get(i).end();
                TextRun run =
                        new TextRun(text.substring(start, end), pieces.get(i).face(), script, rightToLeft);
                runs.add(rightToLeft ? 0 : runs.size(), run);
                start = end;
            }
        }
    }

    private record Piece(FontFace face, int end) {}

    /** The font of each cluster: the one of the script's first character as long as it goes. */
    private List<Piece> pieces(String text, FontFace wanted) {
        List<Piece> pieces = new ArrayList<>();
        @Nullable FontFace own = null;
        FontFace last = wanted;
        clusters.setText(text);
        for (int from = 0, to = clusters.next(); to != BreakIterator.DONE; from = to, to = clusters.next()) {
            String cluster = text.substring(from, to);
            if (!cluster.codePoints().allMatch(FontSet::isNeverDrawn)) {
                last = own != null && covers(own, cluster) ? own : face(cluster, wanted);
                own = own == null && hasOwnScript(UScript.getScript(cluster.codePointAt(0))) ? last : own;
            }
            pieces.add(new Piece(last, to));
        }
        return pieces;
    }

    private FontFace face(String cluster, FontFace wanted) {
        return fonts.face(cluster, wanted.family(), wanted.weight(), wanted.italic())
                .orElse(wanted);
    }

    private static boolean covers(FontFace face, String cluster) {
        return cluster.codePoints().allMatch(codePoint -> FontSet.isNeverDrawn(codePoint) || face.covers(codePoint));
    }
}
