package parkhang.verify;

/**
 * A heading, or the bookmark of one.
 *
 * @param level from 1, the title, to 6
 * @param text as it is printed
 * @param words the same without the numbers of notes
 */
record Heading(int level, String text, String words) {
    Heading(int level, String text) {
        this(level, text, text);
    }

    @Override
    public String toString() {
        return "level " + level + " \"" + words + '"';
    }
}
