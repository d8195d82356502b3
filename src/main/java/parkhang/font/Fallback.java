package parkhang.font;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.text.Characters;

/**
 * Picks the face for a text: the wanted one where it can set it; else one of the archive's own that was drawn for the script;
 * else one of the same weight, so that bold stays bold; among those one drawn for the script, then one of the same slant, then the
 * first in the order of the set. One whose letters are all of one width stands in only where no other can. It is the one
 * place that picks: pages, PDFs, the colophon and {@code parkhang fonts} ask it.
 */
final class Fallback {
    /** What share of a font's characters a script has at the least, if the font was drawn for it: DejaVu Sans has 5 % of Arabic. */
    private static final double DRAWN_FOR = 0.08;

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
        int[] drawn = drawn(text);
        int script = ScriptRun.ownScript(text);
        Optional<FontFace> face = face(drawn, script);
        int[] usual = Arrays.stream(drawn).map(UsualForm::of).toArray();
        return face.isPresent() || Arrays.equals(drawn, usual) ? face : face(usual, script);
    }

    private Optional<FontFace> face(int[] drawn, int script) {
        if (covers(wanted, drawn)) {
            return Optional.of(wanted);
        }
        return faces.stream()
                .filter(face -> covers(face, drawn))
                .min(comparing((FontFace face) -> !isOwnFor(face, script))
                        .thenComparing(face -> face.family().equals(FontSet.CODE_FAMILY))
                        .thenComparingInt(this::weightOff)
                        .thenComparing(comparingDouble(
                                        (FontFace face) -> face.repertoire().share(script))
                                .reversed())
                        .thenComparing(this::slantDiffers)
                        .thenComparing(this::isOther));
    }

    /** Cuts a text where the face changes, each run of one direction and one script by itself. */
    List<FontRun> runs(String text) {
        if (!text.isEmpty() && wanted.covers(text)) {
            return List.of(new FontRun(text, wanted));
        }
        FontRuns runs = new FontRuns();
        ScriptRun.ofAnyDirection(text)
                .flatMap(run -> runsOfScript(run.text()).stream())
                .forEach(runs::add);
        return runs.list();
    }

    /**
     * Cuts a text of one script where the face changes; the runs joined give the text back. The face of the script's first
     * letter keeps what it has, also spaces, digits and punctuation. No run ends inside a Tibetan syllable or what is read as
     * one letter, unless no face has all of it. What no face has is left to the wanted one.
     */
    List<FontRun> runsOfScript(String text) {
        if (covers(wanted, drawn(text))) {
            return List.of(new FontRun(text, wanted));
        }
        FontRuns runs = new FontRuns();
        @Nullable FontFace own = null;
        for (String cluster : (Iterable<String>) Clusters.of(text)::iterator) {
            for (FontRun run : setWhole(cluster, own).toList()) {
                own = own == null && ScriptRun.ownScript(run.text()) != UScript.COMMON ? run.face() : own;
                runs.add(run);
            }
        }
        return runs.list();
    }

    private Stream<FontRun> setWhole(String cluster, @Nullable FontFace own) {
        if (own != null && own.covers(cluster)) {
            return Stream.of(new FontRun(cluster, own));
        }
        Optional<FontFace> face = face(cluster);
        return face.isPresent() || cluster.codePointCount(0, cluster.length()) == 1
                ? Stream.of(new FontRun(cluster, face.orElse(wanted)))
                : Clusters.smaller(cluster).flatMap(part -> setWhole(part, own));
    }

    private static int[] drawn(String text) {
        return text.codePoints().filter(Characters::isVisible).toArray();
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

    private static boolean isOwnFor(FontFace face, int script) {
        return face.own() && script != UScript.COMMON && face.repertoire().share(script) >= DRAWN_FOR;
    }

    private static boolean covers(FontFace face, int[] codePoints) {
        for (int codePoint : codePoints) {
            if (!face.covers(codePoint)) {
                return false;
            }
        }
        return true;
    }

    /** Joins runs that one face sets, as they come: a book's text may be one run of thousands of pieces. */
    private static final class FontRuns {
        private final List<FontRun> whole = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable FontFace face;

        /** Adds to the last run what is set in its face, and what is never drawn. */
        void add(FontRun next) {
            boolean goesOn =
                    next.face().equals(face) || next.text().codePoints().allMatch(Characters::isNeverDrawn);
            if (face != null && !goesOn) {
                whole.add(new FontRun(text.toString(), face));
                text.setLength(0);
            }
            if (face == null || !goesOn) {
                face = next.face();
            }
            text.append(next.text());
        }

        List<FontRun> list() {
            if (face != null) {
                whole.add(new FontRun(text.toString(), face));
                text.setLength(0);
                face = null;
            }
            return whole;
        }
    }
}
