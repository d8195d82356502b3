package parkhang.font;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ibm.icu.lang.UScript;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;

/** The characters that a font has a glyph for. Safe to ask from several threads. */
public final class Repertoire {
    private final BitSet codePoints;
    private final Map<Integer, Long> ofScript;

    private Repertoire(BitSet codePoints) {
        this.codePoints = codePoints;
        ofScript = codePoints.stream().mapToObj(UScript::getScript).collect(groupingBy(identity(), counting()));
    }

    /** @param glyphs how many the font has */
    static Repertoire of(CmapLookup cmap, int glyphs) {
        BitSet codePoints = new BitSet();
        for (int glyph = 1; glyph < glyphs; glyph++) {
            List<Integer> codes = cmap.getCharCodes(glyph);
            if (codes != null) {
                codes.forEach(codePoints::set);
            }
        }
        return new Repertoire(codePoints);
    }

    public boolean has(int codePoint) {
        return codePoints.get(codePoint);
    }

    /** The code points, in order. */
    public IntStream codePoints() {
        return codePoints.stream();
    }

    /**
     * How much of the font is there for a script, from 0 to 1: a font drawn for Tibetan has more of it than one that was
     * drawn for everything. All fonts bring Latin letters along, which says nothing of what they were drawn for: 0.
     *
     * @param script by {@link UScript}
     */
    double share(int script) {
        long own = script == UScript.LATIN ? 0 : ofScript.getOrDefault(script, 0L);
        return (double) own / Math.max(1, codePoints.cardinality());
    }
}
