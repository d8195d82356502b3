package parkhang.translation.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parkhang.translation.Unit;
import parkhang.translation.align.Alignment.Pair;
import parkhang.translation.align.Alignment.Suggestion;

/**
 * Aligns an article's units with the blocks of a translation by kind, length and what survives translation. Every way through
 * both texts is weighed; a pair counts only where nearly all of the weight goes through it. How often each {@link Move} is made
 * is learned from the text at hand: in one that was edited much, a heading without a name in it is not taken on trust.
 */
public final class Aligner {
    /** How many comparisons are made at most: a book of 1,400 paragraphs with its translation. */
    private static final long MOST = 2_000_000;

    /** Below it a pair is not filed. A wrong pair is worse than none. */
    private static final double CERTAIN = 0.995;

    private static final double POSSIBLE = 0.2;

    /** First by what is usual, then by what the pass before has found of this translation. */
    private static final int PASSES = 3;

    private final TextFeatures units;
    private final TextFeatures blocks;
    private final double[][] matched;
    private final double[][] parted;
    private final double[][] merged;
    private final KindEvidence kinds;
    private Move.Priors priors = Move.Priors.usual();
    private LengthEvidence lengths;

    private Aligner(List<Unit> units, List<Unit> blocks) {
        this.units = TextFeatures.of(units);
        this.blocks = TextFeatures.of(blocks);
        KeyEvidence evidence = new KeyEvidence(this.units, this.blocks);
        this.matched = evidence.of(this.units.keys(), this.blocks.keys());
        this.parted = evidence.of(this.units.keys(), this.blocks.pairKeys());
        this.merged = evidence.of(this.units.pairKeys(), this.blocks.keys());
        this.kinds = new KindEvidence(this.blocks.kindShares());
        this.lengths =
                new LengthEvidence((double) Math.max(1, this.blocks.length()) / Math.max(1, this.units.length()));
    }

    /** Whether the texts are short enough to be aligned. */
    public static boolean isPossible(int units, int blocks) {
        return (long) units * blocks <= MOST;
    }

    public static Alignment align(List<Unit> units, List<Unit> blocks) {
        Aligner aligner = new Aligner(units, blocks);
        Lattice lattice = aligner.lattice();
        for (int pass = 1; pass < PASSES; pass++) {
            aligner.learn(lattice);
            lattice = aligner.lattice();
        }
        return aligner.alignment(lattice);
    }

    private Lattice lattice() {
        return new Lattice(units.size(), blocks.size(), this::weight);
    }

    private double weight(Move move, int unit, int block) {
        double prior = priors.of(move);
        return switch (move) {
            case OMITTED, ADDED -> prior;
            case MATCHED -> prior + matched[unit][block] + form(unit, block);
            case REPLACED -> prior + form(unit, block);
            case PARTED ->
                prior
                        + parted[unit][block]
                        + Math.min(kind(unit, block), kind(unit, block + 1))
                        + lengths.evidence(
                                units.lengths().get(unit),
                                blocks.lengths().get(block) + blocks.lengths().get(block + 1));
            case MERGED ->
                prior
                        + merged[unit][block]
                        + Math.min(kind(unit, block), kind(unit + 1, block))
                        + lengths.evidence(
                                units.lengths().get(unit) + units.lengths().get(unit + 1),
                                blocks.lengths().get(block));
        };
    }

    private double form(int unit, int block) {
        return kind(unit, block)
                + lengths.evidence(units.lengths().get(unit), blocks.lengths().get(block));
    }

    private double kind(int unit, int block) {
        return kinds.evidence(units.kinds().get(unit), blocks.kinds().get(block));
    }

    /** Takes from a pass how long this translation is, and how often each move was made. */
    private void learn(Lattice lattice) {
        priors = Move.Priors.of(move -> sum((i, j) -> lattice.posterior(move, i, j)));
        double source =
                1 + sum((i, j) -> isCertain(lattice, i, j) ? units.lengths().get(i) : 0);
        double target = lengths.ratio()
                + sum((i, j) -> isCertain(lattice, i, j) ? blocks.lengths().get(j) : 0);
        lengths = new LengthEvidence(target / source);
    }

    private double sum(Cell cell) {
        double sum = 0;
        for (int i = 0; i <= units.size(); i++) {
            for (int j = 0; j <= blocks.size(); j++) {
                sum += cell.of(i, j);
            }
        }
        return sum;
    }

    private interface Cell {
        double of(int unit, int block);
    }

    private boolean isCertain(Lattice lattice, int unit, int block) {
        return lattice.posterior(Move.MATCHED, unit, block) > CERTAIN
                && lengths.isWhole(units.lengths().get(unit), blocks.lengths().get(block));
    }

    private Alignment alignment(Lattice lattice) {
        List<Pair> pairs = new ArrayList<>();
        List<List<Integer>> maybe = new ArrayList<>();
        for (int j = 0; j < blocks.size(); j++) {
            List<Integer> possible = new ArrayList<>();
            boolean certain = false;
            for (int i = 0; i < units.size(); i++) {
                if (isCertain(lattice, i, j)) {
                    pairs.add(new Pair(i, j));
                    certain = true;
                } else if (holds(lattice, i, j) > POSSIBLE) {
                    possible.add(i);
                }
            }
            maybe.add(certain ? List.of() : possible);
        }
        return new Alignment(pairs, maybe, suggestions(lattice, pairs));
    }

    /** The likeliest pairs of what is left, each unit and each block once. */
    private List<Suggestion> suggestions(Lattice lattice, List<Pair> pairs) {
        Set<Integer> takenUnits = new HashSet<>();
        Set<Integer> takenBlocks = new HashSet<>();
        pairs.forEach(pair -> {
            takenUnits.add(pair.unit());
            takenBlocks.add(pair.block());
        });
        List<Suggestion> likely = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            for (int j = 0; j < blocks.size(); j++) {
                double probability =
                        takenUnits.contains(i) || takenBlocks.contains(j) ? 0 : lattice.posterior(Move.MATCHED, i, j);
                if (probability > POSSIBLE) {
                    likely.add(new Suggestion(i, j, Math.min(1, probability)));
                }
            }
        }
        likely.sort(Comparator.comparingDouble(Suggestion::probability).reversed());
        return likely.stream()
                .filter(one -> !takenUnits.contains(one.unit()) && !takenBlocks.contains(one.block()))
                .filter(one -> takenUnits.add(one.unit()) && takenBlocks.add(one.block()))
                .toList();
    }

    /** The probability that a block holds a unit or a part of it. */
    private static double holds(Lattice lattice, int unit, int block) {
        double sum = lattice.posterior(Move.MATCHED, unit, block)
                + lattice.posterior(Move.PARTED, unit, block)
                + lattice.posterior(Move.MERGED, unit, block);
        sum += block > 0 ? lattice.posterior(Move.PARTED, unit, block - 1) : 0;
        return sum + (unit > 0 ? lattice.posterior(Move.MERGED, unit - 1, block) : 0);
    }
}
