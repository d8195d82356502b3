package parkhang.prepress;

import java.util.HashMap;
import java.util.Map;

/**
 * Chooses the inks for a colour. Text is black ink alone, as light as the colour was: four plates never meet so exactly that thin
 * strokes stay sharp. So is whatever the eye takes for grey.
 */
final class InkMixer {
    /** In CIE L*a*b*: a grey with a hint of warmth or cold. */
    private static final double GREY = 10;

    private final PressProfile profile;
    private final Map<Integer, Ink> shapes = new HashMap<>();
    private final Map<Integer, Ink> texts = new HashMap<>();

    InkMixer(PressProfile profile) {
        this.profile = profile;
    }

    /** @param rgb eight bits each */
    Ink text(int rgb) {
        return texts.computeIfAbsent(rgb, colour -> profile.black(Lab.of(colour).lightness()));
    }

    /** @param rgb eight bits each */
    Ink shape(int rgb) {
        return shapes.computeIfAbsent(rgb, colour -> isGrey(colour) ? text(colour) : profile.mixed(colour));
    }

    private static boolean isGrey(int rgb) {
        return Lab.of(rgb).chroma() <= GREY;
    }
}
