package parkhang.prepress;

import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;

/** How much of each ink is laid down, in whole percent: finer values would differ from one conversion to the other. */
record Ink(int cyan, int magenta, int yellow, int black) {

    /** Black ink alone. */
    static Ink black(int percent) {
        return new Ink(0, 0, 0, percent);
    }

    /** In percent, up to 400. */
    int total() {
        return cyan + magenta + yellow + black;
    }

    /** As a PDF's colour operators want it, from 0 to 1. */
    List<COSBase> operands() {
        return List.of(part(cyan), part(magenta), part(yellow), part(black));
    }

    private static COSBase part(int percent) {
        return new COSFloat(percent / 100f);
    }

    @Override
    public String toString() {
        return "C" + cyan + " M" + magenta + " Y" + yellow + " K" + black;
    }
}
