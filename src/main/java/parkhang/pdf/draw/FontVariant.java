package parkhang.pdf.draw;

import java.util.Arrays;
import java.util.List;

/**
 * Forms of letters and figures that a font has beside its usual ones (OpenType features). The engine knows no CSS for them, so
 * a style sheet asks for a family of another name: {@code "Noto Serif Small Caps"}.
 */
enum FontVariant {
    PLAIN("", List.of()),
    /** For text that fills its lines: its spaces may shrink, so that a line takes a word more. */
    JUSTIFIED(" Justified", List.of()),
    SMALL_CAPS(" Small Caps", List.of("smcp")),
    ALL_SMALL_CAPS(" All Small Caps", List.of("smcp", "c2sc")),
    OLD_STYLE_FIGURES(" Old-Style Figures", List.of("onum", "pnum")),
    LINING_FIGURES(" Lining Figures", List.of("lnum", "pnum")),
    TABULAR_FIGURES(" Tabular Figures", List.of("lnum", "tnum"));

    private final String suffix;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable.
    private final List<String> features;

    FontVariant(String suffix, List<String> features) {
        this.suffix = suffix;
        this.features = features;
    }

    /** The variant that a family's name ends with. */
    static FontVariant of(String family) {
        return Arrays.stream(values())
                .filter(variant -> variant != PLAIN && family.endsWith(variant.suffix))
                .max((a, b) -> a.suffix.length() - b.suffix.length())
                .orElse(PLAIN);
    }

    List<String> features() {
        return features;
    }

    String family(String plain) {
        return plain + suffix;
    }

    String plain(String family) {
        return family.substring(0, family.length() - suffix.length());
    }
}
