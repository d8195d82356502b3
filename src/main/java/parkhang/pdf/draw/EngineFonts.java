package parkhang.pdf.draw;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
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
    private final KnownFonts known;
    private final Map<Wanted, TextStyle> styles = new HashMap<>();

    private record Wanted(String family, int weight, boolean italic, Locale locale) {}

    /** @param metrics what the engine takes to be the line metrics of each face */
    public EngineFonts(FontSet fonts, FSCacheEx<String, FSCacheValue> metrics) {
        this.fonts = fonts;
        this.known = new KnownFonts(fonts, metrics);
    }

    /** Tells the engine which families and styles there are. It never draws with them itself. */
    public void useIn(SharedContext context) {
        context.setFontResolver(known);
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
}
