package parkhang.pdf.draw;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import parkhang.font.FontFace;
import parkhang.font.FontSet;
import parkhang.font.TextStyle;

/**
 * The font set as the engine sees it: a family of a style sheet may name a {@link FontVariant} as well. A face enters
 * a document only when a glyph of it is drawn.
 */
public final class EngineFonts {
    private final FontSet fonts;
    private final Map<Wanted, TextStyle> styles = new HashMap<>();

    private record Wanted(String family, int weight, boolean italic, Locale locale) {}

    public EngineFonts(FontSet fonts) {
        this.fonts = fonts;
    }

    /** Tells the engine which families and styles there are. It never draws with them itself. */
    public void addTo(PdfBoxRenderer renderer) {
        for (FontFace face : fonts.faces()) {
            for (FontVariant variant : FontVariant.values()) {
                add(face, variant.family(face.family()), FontGroup.MAIN, renderer);
            }
        }
        for (FontFace face : fonts.faces()) {
            // Stands for a family that the set hasn't; what a face doesn't cover, the shaper finds a stand-in for.
            if (face.family().equals(fonts.families().get(0))) {
                add(face, face.family(), FontGroup.FINAL_FALLBACK, renderer);
            }
        }
    }

    private static void add(FontFace face, String family, FontGroup group, PdfBoxRenderer renderer) {
        IdentValue style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        renderer.getFontResolver().addFont(new NeverSupplied(), family, face.weight(), style, true, group);
    }

    /** What the engine's font asks for. */
    public TextStyle style(PdfBoxFSFont font, Locale locale) {
        FontDescription first = font.getFontDescriptions().get(0);
        boolean italic = first.getStyle() == IdentValue.ITALIC;
        return styles.computeIfAbsent(new Wanted(first.getFamily(), first.getWeight(), italic, locale), this::style);
    }

    private TextStyle style(Wanted wanted) {
        FontVariant variant = FontVariant.of(wanted.family());
        String family = variant.plain(wanted.family());
        FontFace face = fonts.faces().stream()
                .filter(candidate -> candidate.family().equals(family)
                        && candidate.weight() == wanted.weight()
                        && candidate.italic() == wanted.italic())
                .findFirst()
                .orElseThrow();
        return new TextStyle(face, wanted.locale(), variant.features());
    }

    /** Whether the engine's font is one for lines that are filled. */
    public boolean isJustified(PdfBoxFSFont font) {
        return font.getFontDescriptions().get(0).getFamily().endsWith(FontVariant.JUSTIFIED.family(""));
    }

    /**
     * The face as a font of one document.
     *
     * @param name by which its pages know the font
     */
    public ShapedFont embed(FontFace face, String name) {
        try {
            return new ShapedFont(name, fonts.parsed(face));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class NeverSupplied extends PDFontSupplier {
        NeverSupplied() {
            super(null);
        }

        @Override
        public org.apache.pdfbox.pdmodel.font.PDFont supply() {
            throw new IllegalStateException("the engine draws no text itself");
        }
    }
}
