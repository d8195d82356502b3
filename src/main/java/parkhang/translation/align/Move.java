package parkhang.translation.align;

/** A step through both texts at once (Gale and Church 1993, section 3.3). */
enum Move {
    MATCHED(1, 1, 0.93),
    /** Something else in the place of a unit: what stands there is of its kind and length, and says another thing. */
    REPLACED(1, 1, 0.004),
    OMITTED(1, 0, 0.025),
    ADDED(0, 1, 0.025),
    /** One unit in two blocks. */
    PARTED(1, 2, 0.01),
    /** Two units in one block. */
    MERGED(2, 1, 0.01);

    final int units;
    final int blocks;

    /** How often translators take it, before the text at hand says more. */
    final double usual;

    Move(int units, int blocks, double usual) {
        this.units = units;
        this.blocks = blocks;
        this.usual = usual;
    }
}
