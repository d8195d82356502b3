package parkhang.translation.analysis;

/** Units, and the words and characters of their sources; characters are code points without white space. */
public record Size(int units, int words, int characters) {
    public static final Size ZERO = new Size(0, 0, 0);

    public Size plus(Size other) {
        return new Size(units + other.units, words + other.words, characters + other.characters);
    }
}
