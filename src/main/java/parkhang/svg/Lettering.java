package parkhang.svg;

import java.awt.geom.Path2D;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** Turns a figure's text into outlines, so that it looks alike wherever the figure is shown. */
@FunctionalInterface
public interface Lettering {
    /** For those who only want to know whether a figure can be read. */
    Lettering NONE = (text, type, place, diagnostics) -> new Letters(new Path2D.Double(), 0);

    /** For a figure whose letters are a part of it, as a logo's are. */
    Lettering REFUSED = (text, type, place, diagnostics) -> {
        diagnostics.report(place, SvgCode.SVG_REFUSED, "a logo's letters must be outlines, or they become others");
        return Lettering.NONE.letters(text, type, place, diagnostics);
    };

    /**
     * The outlines of a text on one line; what there is no glyph for is reported.
     *
     * @param place where the text stands in the figure's file
     */
    Letters letters(String text, Type type, Place place, Diagnostics diagnostics);

    /** What letters are wanted; whoever has none of the kind takes others. */
    record Type(boolean serif, boolean bold, boolean italic) {}

    /**
     * Letters on a line that begins at the origin.
     *
     * @param outline in ems, downwards from the baseline
     * @param advance how long the line is, in ems
     */
    record Letters(Path2D outline, double advance) {}
}
