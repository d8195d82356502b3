package parkhang.pdf.page;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import parkhang.imprint.TrimSize;
import parkhang.pdf.furniture.Frame;

/**
 * Where on a page its text, its head and foot and its pictures may stand. Whatever depends on the sheet or its margins asks here; style
 * sheets do so by name, such as {@code $axis}. All lengths are points.
 *
 * @param sheet when it is trimmed
 * @param bleed how far the page is drawn beyond each edge of the trimmed sheet
 * @param twoSided whether margins are mirrored on the back of a sheet
 * @param margins from the edges of the trimmed sheet
 * @param axis how far from the margin text begins: what is not text hangs beside it; 0 where it stands above the text
 * @param measure of the longest line; a wider sheet does not make a line that is easier to read
 * @param picture the height of the tallest picture, so that a heading and a caption stand with it
 * @param turned whether lines run along the longer edge of a sheet that is upright: for a table too wide for it
 */
public record PageGeometry(
        TrimSize sheet,
        float bleed,
        boolean twoSided,
        Margins margins,
        float axis,
        float measure,
        float picture,
        boolean turned) {
    /** On a narrower sheet a margin for what is not text would leave too little for the text. */
    private static final float NARROW = 510;

    private static final Margins ONE_SIDED = new Margins(74, 50, 66, 104, 62, 30, 22, 18);

    /** As wide together as those of one side, so that lines and pages break at the same words. */
    private static final Margins TWO_SIDED = new Margins(74, 50, 54, 104, 74, 30, 22, 18);

    private static final Margins NARROW_ONE_SIDED = new Margins(60, 42, 44, 96, 44, 26, 18, 18);
    private static final Margins NARROW_TWO_SIDED = new Margins(60, 42, 38, 96, 50, 26, 18, 18);

    /** As wide on either side, whichever way the text runs. */
    private static final Margins TURNED = new Margins(74, 74, 62, 104, 62, 30, 30, 18);

    /** The head stands in the fold, or the foot does. */
    private static final Margins TURNED_TWO_SIDED = new Margins(92, 92, 62, 118, 62, 48, 48, 18);

    private static final Margins NARROW_TURNED = new Margins(60, 60, 44, 96, 44, 26, 26, 18);
    private static final Margins NARROW_TURNED_TWO_SIDED = new Margins(68, 68, 44, 104, 44, 36, 36, 18);
    private static final float AXIS = 110;

    /** Between what hangs beside the axis and the text. */
    private static final float GAP = 10;

    /** The column of a page's number on a narrow sheet. */
    private static final float NARROW_FOLIO = 66;

    /** Between two columns, with room for a bar beside what is not translated. */
    private static final float GUTTER = 24;

    /** Some 66 characters. */
    private static final float MEASURE = 357;

    /** On a sheet as high as Letter is. */
    private static final float PICTURE = 495;

    private static final float LETTER = 792;

    /** On a narrow sheet as high as A5 is. */
    private static final float NARROW_PICTURE = 315;

    private static final float A5 = 595;

    /** Some 500 pages; the engine counts lengths in numbers that are exact up to 40 times a longer one. */
    private static final float ENDLESS = 375_000;

    private static final Pattern NAME = Pattern.compile("\\$([a-z-]+)");

    /**
     * The room around the text. Where sheets are bound it is as wide on either side, so the first page, and each odd one, is a
     * right-hand page (a left-hand one in a text from right to left).
     *
     * @param firstTop on the first page
     * @param outer at the right of a page that has no back
     * @param inner at the left of a page that has no back
     * @param head from the upper edge to what stands at the head of a page
     * @param firstHead the same on the first page
     * @param foot from the text to what stands at the foot of a page
     */
    public record Margins(
            float top,
            float firstTop,
            float outer,
            float bottom,
            float inner,
            float head,
            float firstHead,
            float foot) {}

    public static PageGeometry of(TrimSize sheet, float bleed, boolean twoSided) {
        if (sheet.width() < NARROW) {
            float picture = NARROW_PICTURE * Math.min(1, sheet.height() / A5);
            Margins narrow = twoSided ? NARROW_TWO_SIDED : NARROW_ONE_SIDED;
            return new PageGeometry(sheet, bleed, twoSided, narrow, 0, MEASURE, picture, false);
        }
        float picture = PICTURE * Math.min(1, sheet.height() / LETTER);
        Margins usual = twoSided ? TWO_SIDED : ONE_SIDED;
        return new PageGeometry(sheet, bleed, twoSided, usual, AXIS, MEASURE, picture, false);
    }

    /** The same sheet, held so that what stands at its right edge is below. */
    public PageGeometry whenTurned() {
        Margins narrow = twoSided ? NARROW_TURNED_TWO_SIDED : NARROW_TURNED;
        Margins usual = twoSided ? TURNED_TWO_SIDED : TURNED;
        return new PageGeometry(
                new TrimSize(/* width= */ sheet.height(), /* height= */ sheet.width()),
                bleed,
                twoSided,
                isNarrow() ? narrow : usual,
                axis,
                measure,
                picture,
                true);
    }

    /** The same page with text from margin to margin, and nothing beside it. */
    public PageGeometry acrossColumns() {
        return new PageGeometry(sheet, bleed, twoSided, margins, 0, textWidth(), picture, turned);
    }

    /** The same page with lines as long as one of two columns is. */
    public PageGeometry inColumns() {
        float column = (textWidth() - GUTTER) / 2;
        return new PageGeometry(sheet, bleed, twoSided, margins, 0, column, picture, turned);
    }

    /** A sheet of the same width that no text comes to the end of. */
    public PageGeometry endless() {
        return new PageGeometry(
                new TrimSize(sheet.width(), ENDLESS), bleed, twoSided, margins, axis, measure, picture, turned);
    }

    public boolean isNarrow() {
        return axis == 0;
    }

    /** The width of the widest picture: it stands in the text, and reaches no further than that. */
    public float pictureWidth() {
        return Math.min(measure, textWidth() - axis);
    }

    /** From margin to margin, with what hangs beside the axis: as wide is a wide table. */
    public float textWidth() {
        return sheet.width() - margins.inner() - margins.outer();
    }

    /**
     * Where the head and the foot of a page stand. Of leaves, the number stands at the outer edge, and so does what is at the head.
     *
     * @param page from 1
     */
    public Frame frame(int page, boolean rightToLeft) {
        boolean isVerso = twoSided && !turned && page % 2 == 0;
        boolean isRecto = twoSided && !turned && !isVerso;
        boolean mirrored = rightToLeft != isVerso;
        boolean isFirst = page == 1;
        float narrowIndent = isRecto ? 0 : NARROW_FOLIO + GAP;
        return new Frame(
                bleed + (mirrored ? margins.outer() : margins.inner()),
                bleed + sheet.width() - (mirrored ? margins.inner() : margins.outer()),
                bleed + (isFirst ? margins.firstHead() : margins.head()),
                bleed + sheet.height() - margins.bottom() + margins.foot(),
                bleed + sheet.height() - margins.bottom(),
                axis,
                isFirst || isRecto ? 0 : axis,
                isNarrow() ? narrowIndent : axis,
                isNarrow() ? NARROW_FOLIO : axis - GAP,
                isRecto && !isFirst,
                isRecto);
    }

    /** The style sheet with lengths in place of their names; those from an edge are from the edge of the bleed. */
    public String fill(String styleSheet) {
        Map<String, Float> lengths = Map.ofEntries(
                Map.entry("top", margins.top() + bleed),
                Map.entry("first-top", margins.firstTop() + bleed),
                Map.entry("outer", margins.outer() + bleed),
                Map.entry("bottom", margins.bottom() + bleed),
                Map.entry("inner", margins.inner() + bleed),
                Map.entry("axis", axis),
                Map.entry("beside-axis", Math.max(0, axis - GAP)),
                Map.entry("column", pictureWidth()),
                Map.entry("whole-column", textWidth() - axis),
                Map.entry("half-gutter", GUTTER / 2),
                Map.entry("measure", turned ? textWidth() - axis : measure));
        return NAME.matcher(styleSheet).replaceAll(name -> points(name.group(1), lengths));
    }

    private static String points(String name, Map<String, Float> lengths) {
        Float length = lengths.get(name);
        if (length == null) {
            throw new IllegalArgumentException("no length of a page is called " + name);
        }
        return String.format(Locale.ROOT, "%.2fpt", length);
    }
}
