package parkhang.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import parkhang.Tool;
import parkhang.font.FontFace;

/**
 * A second opinion on what is to be drawn: HarfBuzz's own program, of the version that the machine has.
 *
 * @param script by ISO 15924
 */
record HbShape(FontFace face, String language, String script, List<String> features) {
    private static final Tool TOOL = new Tool("hb-shape");

    /** A glyph, where it differs from the pen its offset in x and y, and its advance, in units of the font. */
    private static final Pattern GLYPH = Pattern.compile("(\\d+)(?:@(-?\\d+),(-?\\d+))?\\+(-?\\d+)");

    static void require() {
        TOOL.require();
    }

    /** The first number of HarfBuzz's version. */
    static int version() {
        Matcher version = Pattern.compile("HarfBuzz\\) (\\d+)").matcher(TOOL.run(List.of("--version"), ""));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }

    /** @param advance in thousandths of an em */
    record Drawing(List<Contour> contours, double advance) {}

    /** The drawing of each text. */
    List<Drawing> shape(List<String> texts, boolean rightToLeft) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--font-file=" + face.file(),
                "--language=" + language,
                "--script=" + script,
                "--direction=" + (rightToLeft ? "rtl" : "ltr"),
                "--remove-default-ignorables",
                "--no-glyph-names",
                "--no-clusters"));
        if (!features.isEmpty()) {
            arguments.add("--features=" + String.join(",", features));
        }
        TrueTypeFont font = Samples.FONTS.parsed(face);
        List<Drawing> drawings = new ArrayList<>();
        for (String line :
                TOOL.run(arguments, String.join("\n", texts) + "\n").lines().toList()) {
            drawings.add(draw(line, font));
        }
        return drawings;
    }

    private static Drawing draw(String line, TrueTypeFont font) throws IOException {
        double em = 1000.0 / font.getUnitsPerEm();
        List<Contour> contours = new ArrayList<>();
        int pen = 0;
        Matcher glyph = GLYPH.matcher(line);
        while (glyph.find()) {
            AffineTransform place = AffineTransform.getScaleInstance(em, em);
            place.translate(pen + number(glyph.group(2)), number(glyph.group(3)));
            GlyphData outline = font.getGlyph().getGlyph(Integer.parseInt(glyph.group(1)));
            if (outline != null) {
                contours.addAll(Contour.of(outline.getPath(), place));
            }
            pen += number(glyph.group(4));
        }
        return new Drawing(contours, pen * em);
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
