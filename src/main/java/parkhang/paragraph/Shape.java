package parkhang.paragraph;

/**
 * The room that a paragraph's lines have.
 *
 * @param measure the length of a line
 * @param indent by which the first is shorter, or longer if it is negative
 * @param form how its lines are to fill the measure
 * @param turn the number of the line behind which the page turns, counted from 1; 0 where it does not
 */
public record Shape(float measure, float indent, Form form, int turn) {

    /** How lines fill their measure. */
    public enum Form {
        /** From edge to edge, but the last. */
        JUSTIFIED,
        /** From one edge, as evenly as may be. */
        RAGGED,
        /** As even as may be, the last too: a title. */
        BALANCED
    }

    /** The room of a paragraph that stands on one page. */
    public Shape(float measure, float indent, Form form) {
        this(measure, indent, form, 0);
    }

    /** The length of a line. */
    public float measure(boolean isFirst) {
        return isFirst ? measure - indent : measure;
    }
}
