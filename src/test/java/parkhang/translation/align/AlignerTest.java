package parkhang.translation.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.Unit;
import parkhang.translation.align.Translations.Sample;

/** The sample archive's translations, whole and edited, beside the articles they were made from. */
class AlignerTest {
    /** For each translation and kind of edit. */
    private static final int SEEDS = Integer.getInteger("parkhang.seeds", 12);

    /** Longer articles take longer, and edits show no more in them. */
    private static final int LONGEST = 100;

    /**
     * How a file was aligned.
     *
     * @param wrong pairs of which the block is not the whole translation of the unit and nothing else
     * @param possible how many blocks are whole translations of units
     */
    private record Score(int filed, List<String> wrong, int possible) {
        static final Score NONE = new Score(0, List.of(), 0);

        Score plus(Score other) {
            List<String> both = new ArrayList<>(wrong);
            both.addAll(other.wrong);
            return new Score(filed + other.filed, both, possible + other.possible);
        }
    }

    private static Score score(Sample sample, List<Unit> blocks) {
        List<String> truth = sample.blocks().stream().map(Edits::plain).toList();
        Alignment alignment = Aligner.align(sample.units(), blocks);
        List<String> wrong = alignment.pairs().stream()
                .filter(pair -> !truth.get(pair.unit()).equals(Edits.plain(blocks.get(pair.block()))))
                .map(pair -> truth.get(pair.unit()) + "\n= " + Edits.plain(blocks.get(pair.block())))
                .toList();
        List<String> left = new ArrayList<>(truth);
        int possible = (int)
                blocks.stream().filter(block -> left.remove(Edits.plain(block))).count();
        return new Score(alignment.pairs().size(), wrong, possible);
    }

    private static Score edited(boolean bare, Edits.Kind... kinds) {
        Score all = Score.NONE;
        for (Sample sample : Translations.all()) {
            int size = sample.units().size();
            List<Unit> foreign = foreign(sample);
            for (int seed = 0; seed < SEEDS && size <= LONGEST; seed++) {
                List<Unit> blocks =
                        new Edits(seed, sample.blocks(), foreign).made(1 + seed % Math.max(2, size / 4), kinds);
                all = all.plus(score(sample, bare ? Edits.bare(blocks) : blocks));
            }
        }
        return all;
    }

    private static List<Unit> foreign(Sample sample) {
        return Translations.in(sample.locale()).stream()
                .filter(other -> !isSameArticle(other, sample))
                .flatMap(other -> other.blocks().stream())
                .toList();
    }

    private static boolean isSameArticle(Sample one, Sample other) {
        return one.article().slug().equals(other.article().slug());
    }

    static List<Sample> samples() {
        return Translations.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aWholeTranslationIsAligned(Sample sample) {
        Score marked = score(sample, sample.blocks());
        assertEquals(List.of(), marked.wrong());
        assertTrue(marked.filed() >= 0.97 * marked.possible(), marked.filed() + " of " + marked.possible());
        Score bare = score(sample, Edits.bare(sample.blocks()));
        assertEquals(List.of(), bare.wrong());
        assertTrue(bare.filed() >= 0.96 * bare.possible(), bare.filed() + " of " + bare.possible());
    }

    /** Moving is told apart: an alignment keeps the order of both texts, so that what was moved is left. */
    @ParameterizedTest
    @EnumSource(Edits.Kind.class)
    void noEditMakesAWrongPair(Edits.Kind kind) {
        for (boolean bare : new boolean[] {false, true}) {
            Score score = edited(bare, kind);
            assertEquals(List.of(), score.wrong());
            double least = kind == Edits.Kind.MOVE ? 0.4 : 0.8;
            assertTrue(score.filed() >= least * score.possible(), score.filed() + " of " + score.possible());
        }
    }

    @Test
    void editsOfAllKindsMakeNoWrongPair() {
        assertEquals(List.of(), edited(false, Edits.Kind.values()).wrong());
        assertEquals(List.of(), edited(true, Edits.Kind.values()).wrong());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anotherArticlesTranslationIsRefused(Sample sample) {
        for (Sample other : Translations.in(sample.locale())) {
            Alignment alignment = Aligner.align(sample.units(), other.blocks());
            Diagnostics diagnostics = new Diagnostics();
            boolean plausible = new Plausibility(sample.units(), other.blocks(), alignment)
                    .check(Place.of("file.txt"), false, diagnostics);
            assertEquals(
                    isSameArticle(sample, other), plausible, other.article().slug());
            assertEquals(plausible, diagnostics.list().isEmpty());
        }
    }

    @Test
    void theArticlesOwnTextIsNoTranslation() {
        Sample sample = samples().get(0);
        Alignment alignment = Aligner.align(sample.units(), sample.units());
        Plausibility plausible = new Plausibility(sample.units(), sample.units(), alignment);
        Diagnostics diagnostics = new Diagnostics();
        assertFalse(plausible.check(Place.of("file.md"), false, diagnostics));
        assertEquals(AlignCode.TRANSLATION_IS_SOURCE, diagnostics.list().get(0).code());
        assertTrue(plausible.check(Place.of("file.md"), true, new Diagnostics()), "British beside American English");
    }

    @Test
    void aBookIsAlignedAndALibraryIsNot() {
        assertTrue(Aligner.isPossible(1400, 1400));
        assertFalse(Aligner.isPossible(1000, 100_000));
    }
}
