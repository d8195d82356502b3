package parkhang.font;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line of text into runs of one direction (UAX #9), one script (UAX #24) and one font, in visual order.
 */
final class Itemizer {
    private static final String LATIN = UScript.getShortName(UScript.LATIN);

    private final List<FontFace> faces;

    Itemizer(List<FontFace> faces) {
        this.faces = faces;
    }

    List<TextRun> runs(String text, FontFace wanted, boolean rightToLeft, Joined joined) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!rightToLeft && isPlain(text, wanted)) {
            return List.of(new TextRun(text, wanted, LATIN, false, Joined.NOT));
        }
        if (!rightToLeft && !parkhang.text.Bidi.mayTurn(text)) {
            return scripts(text, wanted, false, Joined.NOT);
        }
        List<TextRun> runs = new ArrayList<>();
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.countRuns(); i++) {
            BidiRun run = bidi.getVisualRun(i);
            Joined beside = Joined.in(text, run.getStart(), run.getLimit(), joined);
            runs.addAll(scripts(text.substring(run.getStart(), run.getLimit()), wanted, run.isOddRun(), beside));
        }
        return runs;
    }

    /** Whether a text from left to right is one run, and so is each piece of it. */
    static boolean isPlain(String text, FontFace wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlainLatin(text.charAt(i))) {
                return false;
            }
        }
        return wanted.covers(text);
    }

    /** Whether a character is a letter of Latin without combining marks, or goes with such letters: most text needs no more. */
    private static boolean isPlainLatin(int character) {
        return character < 0x250 || (character >= 0x2010 && character <= 0x203A);
    }

    /** The runs of a text of one direction, in visual order. */
    private List<TextRun> scripts(String text, FontFace wanted, boolean rightToLeft, Joined joined) {
        Fallback fallback = new Fallback(faces, wanted.family(), wanted.weight(), wanted.italic());
        List<TextRun> runs = new ArrayList<>();
        int start = 0;
        for (ScriptRun script : ScriptRun.of(text).toList()) {
            String name = UScript.getShortName(script.script());
            for (FontRun run : fallback.runsOfScript(script.text())) {
                int end = start + run.text().length();
                Joined beside = rightToLeft ? Joined.in(text, start, end, joined) : Joined.NOT;
                runs.add(rightToLeft ? 0 : runs.size(), new TextRun(run.text(), run.face(), name, rightToLeft, beside));
                start = end;
            }
        }
        return runs;
    }
}
