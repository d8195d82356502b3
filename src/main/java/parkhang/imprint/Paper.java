package parkhang.imprint;

import java.util.Locale;
import java.util.Optional;
import parkhang.text.Territories;

/** The sheets that offices print on; sizes in points. */
public enum Paper {
    A4(595.276f, 841.89f),
    LETTER(612f, 792f),
    LEGAL(612f, 1008f),
    A5(419.528f, 595.276f);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public float width() {
        return width;
    }

    public float height() {
        return height;
    }

    /** The name as it is written in an imprint. */
    public String label() {
        return this == LETTER || this == LEGAL
                ? name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT)
                : name();
    }

    /** The paper of that name, whatever its case. */
    public static Optional<Paper> named(String name) {
        for (Paper paper : values()) {
            if (paper.name().equalsIgnoreCase(name)) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }

    /** What is usual where a locale is at home (CLDR's measurement data). */
    public static Paper usualIn(Locale locale) {
        return Territories.usesLetterPaper(locale) ? LETTER : A4;
    }
}
