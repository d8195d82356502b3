package parkhang.paragraph;

/**
 * The room that a paragraph's lines have.
 *
 * @param measure the length of a line
 * @param indent by which the first is shorter, or longer if it is negative
 * @param form how its lines are to fill the measure
 */
public record Shape(float measure, float indent, Form form) {

    /** How lines fill their measure. */
    public enum Form {
        /** From edge to edge, but the last. */
        JUSTIFIED,
        /** From one edge, as evenly as may be. */
        RAGGED,
        /** As even as may be, the last too: a title. */
        BALANCED
    }

    /** The length of a line. */
    public float measure(boolean isFirst) {
        return isFirst ? measure - indent : measure;
    }
}
