package parkhang.pdf.furniture;

/**
 * Where on a page its head and foot stand. All lengths are points, those across from the page's left edge, those down from its
 * upper edge.
 *
 * @param left where the lines of the page's column begin
 * @param right where they end
 * @param head where the head begins
 * @param foot where the rule above the foot is
 * @param text where the page's text ends
 * @param textIndent how far from the column's edge it begins, on the side where a line begins
 * @param headIndent how far from the column's edge the head begins, on the side where a line begins
 * @param imprintIndent the same of the imprint
 * @param besideImprint how wide the number's column is, where it stands before the imprint
 * @param headAtEnd whether the head's lines stand where a line ends
 * @param folioAtEnd whether the number does; there it has the room that its words take
 */
public record Frame(
        float left,
        float right,
        float head,
        float foot,
        float text,
        float textIndent,
        float headIndent,
        float imprintIndent,
        float besideImprint,
        boolean headAtEnd,
        boolean folioAtEnd) {
    /** The same of a page whose text and foot end lower, by so many points. */
    public Frame lowered(float by) {
        return new Frame(
                left,
                right,
                head,
                foot + by,
                text + by,
                textIndent,
                headIndent,
                imprintIndent,
                besideImprint,
                headAtEnd,
                folioAtEnd);
    }

    float width() {
        return right - left;
    }
}
