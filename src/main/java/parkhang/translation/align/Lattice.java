package parkhang.translation.align;

import java.util.Arrays;

/**
 * All ways through two texts at once, each as likely as its moves together: the forward and backward sums of a pair hidden
 * Markov model (Durbin and others 1998, section 4.4), in logarithms.
 */
final class Lattice {
    private final int units;
    private final int blocks;
    private final Weights weights;
    private final double[][] forward;
    private final double[][] backward;

    /** How likely a move is, in logarithms, that begins behind so many units and blocks. */
    @FunctionalInterface
    interface Weights {
        double of(Move move, int unit, int block);
    }

    Lattice(int units, int blocks, Weights weights) {
        this.units = units;
        this.blocks = blocks;
        this.weights = weights;
        this.forward = filled();
        this.backward = filled();
        forward();
        backward();
    }

    /** The probability that the right way takes a move. */
    double posterior(Move move, int unit, int block) {
        int nextUnit = unit + move.units;
        int nextBlock = block + move.blocks;
        if (nextUnit > units || nextBlock > blocks) {
            return 0;
        }
        return Math.exp(forward[unit][block]
                + weights.of(move, unit, block)
                + backward[nextUnit][nextBlock]
                - forward[units][blocks]);
    }

    private void forward() {
        forward[0][0] = 0;
        for (int i = 0; i <= units; i++) {
            for (int j = 0; j <= blocks; j++) {
                for (Move move : Move.values()) {
                    int fromUnit = i - move.units;
                    int fromBlock = j - move.blocks;
                    if (fromUnit >= 0 && fromBlock >= 0) {
                        double way = forward[fromUnit][fromBlock] + weights.of(move, fromUnit, fromBlock);
                        forward[i][j] = sum(forward[i][j], way);
                    }
                }
            }
        }
    }

    private void backward() {
        backward[units][blocks] = 0;
        for (int i = units; i >= 0; i--) {
            for (int j = blocks; j >= 0; j--) {
                for (Move move : Move.values()) {
                    if (i + move.units <= units && j + move.blocks <= blocks) {
                        double way = weights.of(move, i, j) + backward[i + move.units][j + move.blocks];
                        backward[i][j] = sum(backward[i][j], way);
                    }
                }
            }
        }
    }

    /** The logarithm of the sum of two numbers that are given by their logarithms. */
    private static double sum(double a, double b) {
        double most = Math.max(a, b);
        double least = Math.min(a, b);
        return most - least > 40 || least == Double.NEGATIVE_INFINITY
                ? most
                : most + Math.log1p(Math.exp(least - most));
    }

    private double[][] filled() {
        double[][] cells = new double[units + 1][blocks + 1];
        for (double[] row : cells) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        return cells;
    }
}
