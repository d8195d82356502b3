package parkhang.font;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Picks the face for a text: the wanted one where it can set it; else one of the same weight, so that bold stays bold; among
 * those one drawn for the script, then one of the same slant, then the first in the order of the set.
 */
final class Fallback {
    private final List<FontFace> faces;
    private final String family;
    private final int weight;
    private final boolean italic;
    private final FontFace wanted;

    /** @param faces in the order of fallback, at least one */
    Fallback(List<FontFace> faces, String family, int weight, boolean italic) {
        this.faces = faces;
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.wanted = faces.stream()
                .min(comparing(this::isOther).thenComparing(byStyle()))
                .orElseThrow();
    }

    /** The face that can set the whole text; empty where none can. What is never drawn needs no glyph. */
    Optional<FontFace> face(String text) {
        int[] drawn = text.codePoints().filter(FontSet::isVisible).toArray();
        if (covers(wanted, drawn)) {
            return Optional.of(wanted);
        }
        int script = script(drawn);
        return faces.stream()
                .filter(face -> covers(face, drawn))
                .min(comparingInt(this::weightOff)
                        .thenComparing(comparingDouble(
                                        (FontFace face) -> face.repertoire().share(script))
                                .reversed())
                        .thenComparing(this::slantDiffers)
                        .thenComparing(this::isOther));
    }

    /**
     * Cuts a text where the face changes; the runs joined give the text back. No run ends inside a Tibetan syllable or what is
     * read as one letter, unless no face has all of it. What no face has is left to the wanted one.
     */
    List<FontRun> runs(String text) {
        if (face(text).filter(wanted::equals).isPresent()) {
            return List.of(new FontRun(text, wanted));
        }
        List<FontRun> runs = new ArrayList<>();
        Clusters.of(text).flatMap(this::setWhole).forEach(run -> add(runs, run));
        return runs;
    }

    private Stream<FontRun> setWhole(String cluster) {
        Optional<FontFace> face = face(cluster);
        return face.isPresent() || cluster.codePointCount(0, cluster.length()) == 1
                ? Stream.of(new FontRun(cluster, face.orElse(wanted)))
                : Clusters.smaller(cluster).flatMap(this::setWhole);
    }

    /** Adds to the last run what is set in its face, and what is never drawn. */
    private static void add(List<FontRun> runs, FontRun next) {
        int last = runs.size() - 1;
        if (last >= 0
                && (runs.get(last).face().equals(next.face())
                        || next.text().codePoints().allMatch(FontSet::isNeverDrawn))) {
            runs.set(
                    last,
                    new FontRun(
                            runs.get(last).text() + next.text(), runs.get(last).face()));
        } else {
            runs.add(next);
        }
    }

    private Comparator<FontFace> byStyle() {
        return comparingInt(this::weightOff).thenComparing(this::slantDiffers);
    }

    private boolean isOther(FontFace face) {
        return !face.family().equals(family);
    }

    private int weightOff(FontFace face) {
        return Math.abs(face.weight() - weight);
    }

    private boolean slantDiffers(FontFace face) {
        return face.italic() != italic;
    }

    private static boolean covers(FontFace face, int[] codePoints) {
        for (int codePoint : codePoints) {
            if (!face.covers(codePoint)) {
                return false;
            }
        }
        return true;
    }

    /** The script of the first character that is of one script only. */
    private static int script(int[] codePoints) {
        for (int codePoint : codePoints) {
            int script = UScript.getScript(codePoint);
            if (script > UScript.INHERITED) {
                return script;
            }
        }
        return UScript.COMMON;
    }
}
