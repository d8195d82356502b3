package parkhang.font;

/**
 * How much of a script a font has.
 *
 * @param name as Unicode spells it: Tibetan
 * @param percent of the letters that its likeliest language is written with
 */
public record ScriptCover(String name, int percent) {

    public boolean isWhole() {
        return percent == 100;
    }
}
