package parkhang.font;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Bidi;
import java.util.stream.Stream;

/**
 * Text of one script (UAX #24). Characters of no script of their own, such as digits and brackets, go with those before them.
 *
 * @param script ICU's number
 */
record ScriptRun(String text, int script) {

    /** The runs of a text in the order in which it is read, cut also where its direction changes (UAX #9). */
    static Stream<ScriptRun> ofAnyDirection(String text) {
        if (!parkhang.text.Bidi.mayTurn(text)) {
            return of(text);
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
        Stream.Builder<String> directions = Stream.builder();
        for (int start = 0; start < text.length(); ) {
            int end = bidi.getLogicalRun(start).getLimit();
            directions.add(text.substring(start, end));
            start = end;
        }
        return directions.build().flatMap(ScriptRun::of);
    }

    /** The runs of a text of one direction, in the order in which it is read. */
    static Stream<ScriptRun> of(String text) {
        Stream.Builder<ScriptRun> runs = Stream.builder();
        for (int start = 0; start < text.length(); ) {
            int script = ownScript(text, start);
            int end = endOf(text, start, script);
            runs.add(new ScriptRun(text.substring(start, end), script));
            start = end;
        }
        return runs.build();
    }

    /** The script of the first character that is of one script only; else Common. */
    static int ownScript(String text) {
        return ownScript(text, 0);
    }

    private static int ownScript(String text, int start) {
        for (int i = start; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int script = UScript.getScript(text.codePointAt(i));
            if (isOwn(script)) {
                return script;
            }
        }
        return UScript.COMMON;
    }

    private static int endOf(String text, int start, int script) {
        int i = start;
        while (i < text.length()) {
            int next = UScript.getScript(text.codePointAt(i));
            if (isOwn(next) && next != script) {
                break;
            }
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static boolean isOwn(int script) {
        return script != UScript.COMMON && script != UScript.INHERITED && script != UScript.UNKNOWN;
    }
}
