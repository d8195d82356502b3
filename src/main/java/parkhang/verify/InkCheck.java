package parkhang.verify;

import parkhang.gate.ink.InkGate;

/** Whether all that is drawn stands in its place, whole, and no text over another. */
final class InkCheck implements PdfCheck {
    private final boolean twoSided;

    /** @param twoSided whether margins are mirrored on the back of a sheet */
    InkCheck(boolean twoSided) {
        this.twoSided = twoSided;
    }

    @Override
    public void check(OpenPdf pdf) {
        new InkGate(pdf.found()::report).check(pdf.drawn(), pdf.tags(), twoSided);
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
