package parkhang.verify;

/** @param level from 1, the title, to 6 */
record Heading(int level, String text) {
    @Override
    public String toString() {
        return "level " + level + " \"" + text + '"';
    }
}
