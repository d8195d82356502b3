package parkhang.paragraph;

/**
 * How well the lines of justified text came out. A line's widening is its mean word space by what that is where nothing widens it:
 * the advance of the space, or of the Tibetan tsheg, in its face as shaped. Last lines, lines that their author ends, and those of
 * narrow columns are not filled, and lines without spaces, as in Chinese, have none to look at: they count nowhere.
 *
 * @param filled how many lines reach from edge to edge
 * @param hyphens how many of them end in a hyphen, be it the author's own
 * @param loose how many of them are widened to more than {@link #LOOSE}
 * @param veryLoose how many of these to more than {@link #VERY_LOOSE}
 * @param widest the largest widening, in hundredths; 0 where no line is filled
 * @param ragged how many paragraphs could not be filled, and are ragged
 */
public record LineFigures(long filled, long hyphens, long loose, long veryLoose, float widest, long ragged) {
    public static final LineFigures NONE = new LineFigures(0, 0, 0, 0, 0, 0);

    /** From here on the eye sees it. */
    public static final float LOOSE = 1.5f;

    public static final float VERY_LOOSE = 2;

    public LineFigures {
        widest = Math.round(widest * 100) / 100f;
    }

    /** One line that is filled. */
    public static LineFigures line(float widening, boolean endsInHyphen) {
        return new LineFigures(
                1, endsInHyphen ? 1 : 0, widening > LOOSE ? 1 : 0, widening > VERY_LOOSE ? 1 : 0, widening, 0);
    }

    /** One paragraph that could not be filled. */
    public static LineFigures raggedParagraph() {
        return new LineFigures(0, 0, 0, 0, 0, 1);
    }

    public LineFigures plus(LineFigures other) {
        return new LineFigures(
                filled + other.filled,
                hyphens + other.hyphens,
                loose + other.loose,
                veryLoose + other.veryLoose,
                Math.max(widest, other.widest),
                ragged + other.ragged);
    }
}
