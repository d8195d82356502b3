package parkhang.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.svg.Lettering;

/** Sets the text in figures in the fonts at hand, whatever fonts a figure asks for. */
public final class FigureLettering implements Lettering {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final FontSet fonts;
    private final Locale locale;

    /** @param locale whose letter forms are wanted: the articles' own, for a figure is the same in each edition */
    public FigureLettering(FontSet fonts, Locale locale) {
        this.fonts = fonts;
        this.locale = locale;
    }

    @Override
    public Letters letters(String text, Type type, Place place, Diagnostics diagnostics) {
        MissingGlyphs.in(fonts, text).forEach(missing -> diagnostics.report(place, missing));
        String family = type.serif() ? FontSet.TEXT_FAMILY : FontSet.SANS_FAMILY;
        FontFace face = fonts.face("", family, type.bold() ? BOLD : REGULAR, type.italic())
                .orElseThrow();
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double pen = 0;
        for (GlyphRun run : fonts.shaper().shape(text, new TextStyle(face, locale, List.of()), false)) {
            TrueTypeFont font = fonts.parsed(run.face());
            for (Cluster cluster : run.clusters()) {
                append(cluster, font, pen, outline);
                pen += cluster.advance();
            }
        }
        return new Letters(outline, pen / 1000);
    }

    private static void append(Cluster cluster, TrueTypeFont font, double start, Path2D outline) {
        double pen = start;
        try {
            double unit = 1.0 / font.getUnitsPerEm();
            for (Glyph glyph : cluster.glyphs()) {
                GlyphData data = font.getGlyph().getGlyph(glyph.id());
                AffineTransform place =
                        AffineTransform.getTranslateInstance((pen + glyph.x()) / 1000, -glyph.y() / 1000);
                place.scale(unit, -unit);
                if (data != null) {
                    outline.append(data.getPath().getPathIterator(place), false);
                }
                pen += glyph.advance();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
