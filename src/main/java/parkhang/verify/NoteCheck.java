package parkhang.verify;

import parkhang.gate.NoteGate;

/** Whether each note at the foot of a page has the number, and is on the page, of what refers to it first. */
final class NoteCheck implements PdfCheck {
    @Override
    public void check(OpenPdf pdf) {
        NoteGate.check(pdf.drawn(), pdf.tags(), pdf.found()::report);
    }

    @Override
    public boolean followsTags() {
        return true;
    }
}
