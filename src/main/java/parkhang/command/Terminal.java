package parkhang.command;

/** Whether a person is watching. */
final class Terminal {
    private Terminal() {}

    /** The launcher says whether standard error is a terminal; Java itself can't tell. */
    static boolean isThere() {
        return Boolean.getBoolean("parkhang.terminal");
    }
}
