package parkhang.diagnostic;

/**
 * A place in a file.
 *
 * @param file the file's path as the user would type it, relative to the archive where it lies inside
 * @param line counts from 1; 0 where the whole file is meant
 * @param column counts from 1, in code points; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {

    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    public static Place of(String file, int line) {
        return new Place(file, line, 0);
    }

    /** {@code file:line:column}, without the parts that are not known (GNU coding standards, section 4.4). */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
