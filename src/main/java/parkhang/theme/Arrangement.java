package parkhang.theme;

import org.jspecify.annotations.Nullable;

/**
 * How large an office's pages are set, what their first page is like and where notes stand, as far as it is laid down.
 *
 * @param scale null where nobody says, as are all others
 * @param logoHeight in points
 */
public record Arrangement(
        @Nullable Scale scale,
        @Nullable LogoPlace logoPlace,
        @Nullable Float logoHeight,
        @Nullable HeadRule headRule,
        @Nullable FirstPage firstPage,
        @Nullable Notes notes) {
    /** Nothing is laid down. */
    public static final Arrangement NONE = new Arrangement(null, null, null, null, null, null);

    /** The sizes of all type. */
    public enum Scale {
        SMALL(0.92),
        NORMAL(1),
        LARGE(1.12);

        private final double factor;

        Scale(double factor) {
            this.factor = factor;
        }

        /** By what the usual sizes are multiplied. */
        public double factor() {
            return factor;
        }
    }

    /** Where the logo stands, and the office's name with it. */
    public enum LogoPlace {
        START,
        CENTER,
        END
    }

    /** The rule above the first page. */
    public enum HeadRule {
        NONE,
        THIN,
        THICK
    }

    /** The form of what stands before an edition's text. */
    public enum FirstPage {
        /** The title is as wide as the page. */
        WIDE,
        /** All of it stands in the text's column. */
        COLUMN,
        /** It stands on a ground of its own. */
        BAND
    }

    /** Where notes stand in a PDF. */
    public enum Notes {
        /** At the foot of the page that refers to them. */
        FOOT,
        /** Behind the text. */
        END
    }

    /** What this one says, and for the rest what the other one says. */
    Arrangement over(Arrangement other) {
        return new Arrangement(
                scale == null ? other.scale : scale,
                logoPlace == null ? other.logoPlace : logoPlace,
                logoHeight == null ? other.logoHeight : logoHeight,
                headRule == null ? other.headRule : headRule,
                firstPage == null ? other.firstPage : firstPage,
                notes == null ? other.notes : notes);
    }

    /** By what the sizes of type are multiplied. */
    public double factor() {
        return scale == null ? 1 : scale.factor();
    }
}
