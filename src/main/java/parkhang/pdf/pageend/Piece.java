package parkhang.pdf.pageend;

import java.util.HashSet;
import java.util.Set;

/**
 * What stands between two seams, laid out without page ends; all lengths are in the engine's dots.
 *
 * @param name of the seam that it begins with; empty at the beginning
 * @param isLast as the seam
 * @param top where its text begins
 * @param bottom where its text ends
 * @param over how much higher a page is that begins with it: by a table's head, or by the room above it
 * @param notes how high those are together that it refers to
 * @param places the names of all that is in it, notes as well
 */
record Piece(String name, boolean isLast, int top, int bottom, int over, int notes, Set<String> places) {
    /** Together with the one behind it. */
    Piece with(Piece next) {
        Set<String> all = new HashSet<>(places);
        all.addAll(next.places);
        return new Piece(name, isLast, top, Math.max(bottom, next.bottom), over, notes + next.notes, all);
    }
}
