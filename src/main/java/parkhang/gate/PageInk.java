package parkhang.gate;

import java.awt.geom.AffineTransform;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSStream;

/**
 * What is drawn on a page, and where.
 *
 * @param texts in the order of drawing
 * @param pictures in the order of drawing
 * @param shapes of lines and areas, the least rectangle that holds all that are drawn under a mark, as far as they are shown
 * @param turned whether all of the page is drawn turned to the left by a quarter; then all places are those of the page as it is held to
 *     read it
 */
public record PageInk(List<Text> texts, List<Picture> pictures, Map<Integer, Box> shapes, boolean turned) {
    /** The mark of what is no part of the text: a page's head and foot, rules, a print shop's marks. */
    public static final int ARTIFACT = -1;

    /** What is drawn and stands for no character of the text: the hyphen at the end of a line. */
    public static final String UNSAID = "\u00AD";

    public PageInk {
        texts = List.copyOf(texts);
        pictures = List.copyOf(pictures);
        shapes = Collections.unmodifiableMap(new HashMap<>(shapes));
    }

    /**
     * What one instruction shows of a text.
     *
     * @param mark its marked-content identifier, or {@link #ARTIFACT}
     * @param clusters what each code of its font stands for, from left to right; {@link #UNSAID} for what it says nothing of
     * @param font its name in the document
     * @param size of an em, in points
     * @param baseline from the page's lower edge, in points
     * @param advance from where the pen begins at the left to where it ends, whatever the glyphs' outlines; as high as they are
     * @param glyphs the boxes of the outlines, of those that have one
     * @param clip outside of which nothing is shown
     */
    public record Text(
            int mark,
            List<String> clusters,
            String font,
            double size,
            double baseline,
            Box advance,
            List<Box> glyphs,
            Box clip) {
        public Text {
            clusters = List.copyOf(clusters);
            glyphs = List.copyOf(glyphs);
        }

        /** As its font says, in the order of drawing. */
        public String words() {
            return String.join("", clusters);
        }
    }

    /**
     * A picture of pixels.
     *
     * @param mark as that of a text
     * @param place from the picture's unit square to the page, in points (ISO 32000-1, 8.9.5)
     * @param clip outside of which nothing is shown
     * @param stream as it is stored
     */
    public record Picture(int mark, AffineTransform place, Box clip, COSStream stream) {
        /** The least rectangle that holds it. */
        public Box box() {
            return Box.of(place, 0, 0, 1, 1);
        }
    }

    /** The marks under which something is drawn. */
    public Set<Integer> marks() {
        Set<Integer> marks = new HashSet<>(shapes.keySet());
        texts.forEach(text -> marks.add(text.mark()));
        pictures.forEach(picture -> marks.add(picture.mark()));
        return marks;
    }
}
