package parkhang.gate.ink;

/** How far something may reach out of its place, each for its own reason. What reaches further is a fault. */
enum Allowance {
    /**
     * In ems: an outline may reach beyond the pen, as a hook below a line's first letter or the top of an italic does. And of signs at the
     * ends of filled lines up to a half hangs outside, of which a hyphen's is the widest, 0.16.
     */
    OVERHANG(0.35),

    /** In ems: the same of Nastaliq, where the stroke of a kaf or gaf and the tail of a yeh go far back before the word. */
    STROKE(0.7),

    /** In ems: how far above a page's first line a word of Nastaliq may begin, which comes down to its baseline letter by letter. */
    CASCADE(1.2),

    /** In ems: what of an overhang a page's edge may take without taking a part of the letter. */
    SHAVING(0.06),

    /** In ems: how far letters that stand beside one another may share their advance, as kerned pairs and marks do. */
    KERNING(0.3),

    /** In ems: how far outlines of two lines must share their width before their heights are compared. */
    TOUCH(0.12),

    /** In ems: how far a line may reach into another paragraph's, as an accent and a descender that meet do. */
    ACCENTS(0.25),

    /** In ems: the same of a Tibetan stack, or of Arabic with its marks, in a page's head, foot or table, whose lines stay as they are. */
    STACKS(0.4),

    /** In points: the engine counts in twentieths of a pixel, and pictures end where it says. */
    ROUNDING(0.75);

    private final double most;

    Allowance(double most) {
        this.most = most;
    }

    /** In points. */
    double points() {
        return most;
    }

    /** In points. */
    double of(double em) {
        return most * em;
    }
}
