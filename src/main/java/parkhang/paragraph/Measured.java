package parkhang.paragraph;

import java.util.List;

/**
 * A paragraph's text, measured. All lengths are in one unit, whichever it is.
 *
 * @param position where each character begins if all stand on one line; one more than there are UTF-16 units, never falling
 * @param stretch how much all that stretches before each of them is worth: of one unit each, as wide as an em; as long as positions
 * @param begin the text's own beginning
 * @param ends the places at which a line may end in their order; the last is {@link LineEnd.Kind#FORCED} and at the text's end
 */
@SuppressWarnings("ArrayRecordComponent") // one number for each character: boxed, they would cost more than the choice
public record Measured(float[] position, float[] stretch, LineEnd begin, List<LineEnd> ends) {
    public Measured {
        ends = List.copyOf(ends);
        int last = ends.isEmpty() ? -1 : ends.get(ends.size() - 1).next();
        if (position.length != stretch.length || last != position.length - 1) {
            throw new IllegalArgumentException("the last line ends at " + last + " of " + (position.length - 1));
        }
    }

    /** How wide a line is before anything in it stretches, from one end to the next. */
    public float width(LineEnd before, LineEnd end) {
        return room(before, end) + end.extra() - before.lead();
    }

    /** The same without what is added at its ends. */
    float room(LineEnd before, LineEnd end) {
        return position[Math.max(before.next(), end.end())] - position[before.next()];
    }

    /** The ems of what stretches on a line. */
    public float stretch(LineEnd before, LineEnd end) {
        return stretch[Math.max(before.next(), end.end())] - stretch[before.next()];
    }
}
