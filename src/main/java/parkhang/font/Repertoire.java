package parkhang.font;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The characters that a font has a glyph for. Safe to ask from several threads. */
public final class Repertoire {
    private final BitSet codePoints;

    /** Counted when first asked for: most runs set text that the first face has. */
    private volatile @Nullable Map<Integer, Long> ofScript;

    Repertoire(BitSet codePoints) {
        this.codePoints = codePoints;
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
        long own = script == UScript.LATIN ? 0 : ofScript().getOrDefault(script, 0L);
        return (double) own / Math.max(1, codePoints.cardinality());
    }

    /**
     * The scripts of which the font has all letters that CLDR says the likeliest language writes with, and then those of which
     * it has half of them; each in the order of Unicode's names.
     */
    public List<ScriptCover> scripts() {
        return ofScript().keySet().stream()
                .filter(script -> script > UScript.INHERITED && script != UScript.UNKNOWN)
                .map(this::cover)
                .filter(cover -> cover.percent() >= 50)
                .sorted(comparing(ScriptCover::isWhole).reversed().thenComparing(ScriptCover::name))
                .toList();
    }

    private Map<Integer, Long> ofScript() {
        Map<Integer, Long> counted = ofScript;
        if (counted == null) {
            counted = codePoints.stream().mapToObj(UScript::getScript).collect(groupingBy(identity(), counting()));
            ofScript = counted;
        }
        return counted;
    }

    private ScriptCover cover(int script) {
        ULocale language = ULocale.addLikelySubtags(new ULocale("und_" + UScript.getShortName(script)));
        List<Integer> letters =
                LocaleData.getExemplarSet(new ULocale(language.getLanguage()), 0).addAllTo(new TreeSet<>()).stream()
                        .flatMapToInt(String::codePoints)
                        .filter(letter -> UScript.hasScript(letter, script))
                        .distinct()
                        .boxed()
                        .toList();
        long there = letters.stream().filter(this::has).count();
        return new ScriptCover(FontAdvice.name(script), (int) (100 * there / Math.max(1, letters.size())));
    }
}
