package parkhang.terminal;

import parkhang.diagnostic.Phase;

/** The words in which runs say how far they have come. */
final class ProgressWords {
    private ProgressWords() {}

    /** What goes on. */
    static String of(Phase phase, String of) {
        return switch (phase) {
            case WAITING -> "another export is writing into this output; waiting until it has ended";
            case MAKING_EDITIONS -> "making editions";
            case COMPOSING_CHAPTERS -> "composing chapters";
            case LAYING_OUT -> "laying out the volume" + (of.equals("1") ? "" : ", round " + of);
            case READING_BACK -> "reading it back";
            case PACKING_EDITIONS -> "packing editions";
            case IMPORTING_DOCUMENTS -> "importing documents";
            case READING_ARTICLES -> "reading articles";
            case CHECKING_ARTICLES -> "checking articles";
            case READING_MEMORY -> of + ": reading the memory";
            case SYNCING_BUNDLE -> of + ": bringing up to date";
            case ANALYSING_BUNDLE -> of + ": looking up what is left";
            case VERIFYING_EDITIONS -> "verifying editions";
            case MAKING_SITE -> "making the site";
        };
    }

    /** What became of a step. */
    static String done(Phase phase, String step, boolean failed) {
        String done = phase == Phase.PACKING_EDITIONS ? "packed " + step : step;
        String fault = phase == Phase.VERIFYING_EDITIONS ? " NOT WHOLE" : " FAILED";
        return failed ? done + fault : done;
    }
}
