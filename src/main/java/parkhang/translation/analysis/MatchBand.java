package parkhang.translation.analysis;

import java.util.Arrays;

/** How much of a unit's translation is there before anybody begins, from all of it to nothing; each has a price of its own. */
public enum MatchBand {
    /** The memory has the source, between the same neighbours. */
    CONTEXT("context", "context match"),
    /** The memory has the source. */
    EXACT("exact", "exact match"),
    /** The source stood in the job before, and is counted there. */
    REPETITION("repetition", "repetition"),
    FUZZY_95(95, 99),
    FUZZY_85(85, 94),
    FUZZY_75(75, 84),
    FUZZY_50(50, 74),
    NEW("new", "new");

    /** The lowest score that has a band, in percent. */
    public static final int LEAST = 50;

    private final String word;
    private final String name;
    private final int lowest;

    MatchBand(String word, String name) {
        this.word = word;
        this.name = name;
        this.lowest = Integer.MAX_VALUE;
    }

    MatchBand(int lowest, int highest) {
        this.word = lowest + "-" + highest;
        this.name = lowest + "-" + highest + "%";
        this.lowest = lowest;
    }

    /** The word for it in files and options. */
    public String word() {
        return word;
    }

    /** What it is called in a table. */
    public String title() {
        return name;
    }

    /**
     * The band of what is no exact match.
     *
     * @param score in percent, below 100
     */
    public static MatchBand ofFuzzy(int score) {
        return Arrays.stream(values())
                .filter(band -> score >= band.lowest)
                .findFirst()
                .orElse(NEW);
    }
}
