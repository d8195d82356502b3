package parkhang.prepress;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/**
 * A colour that drawing instructions chose, and what was put down of it.
 *
 * @param rgb eight bits each; negative for a colour that stays as it was found
 * @param ink null before anything was put down
 */
record ChosenColour(int rgb, @Nullable Ink ink) {
    /** What a page begins with (ISO 32000-1, 8.6.3). */
    static final ChosenColour BLACK = new ChosenColour(0, null);

    private static final ChosenColour FOUND = new ChosenColour(-1, null);
    private static final Set<COSName> DEVICES = Set.of(COSName.DEVICERGB, COSName.DEVICEGRAY);

    /** Whether the instructions that chose it are kept. */
    boolean isFound() {
        return rgb < 0;
    }

    /** The colour after one more instruction that chooses; what was put down stays, until something is drawn. */
    ChosenColour after(String operator, List<COSBase> operands) {
        return switch (operator.toLowerCase(Locale.ROOT)) {
            case "cs" -> DEVICES.contains(operands.get(0)) ? new ChosenColour(0, ink) : FOUND;
            case "sc", "scn" -> isFound() ? FOUND : new ChosenColour(rgb(operands), ink);
            case "k" -> FOUND;
            default -> new ChosenColour(rgb(operands), ink);
        };
    }

    /** Of three operands, or of one for a grey. */
    private static int rgb(List<COSBase> operands) {
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            float part = ((COSNumber) operands.get(operands.size() == 1 ? 0 : i)).floatValue();
            rgb = rgb << 8 | Math.round(255 * Math.max(0, Math.min(1, part)));
        }
        return rgb;
    }
}
