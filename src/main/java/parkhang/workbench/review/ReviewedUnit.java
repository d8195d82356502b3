package parkhang.workbench.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.translation.BundleUnit;
import parkhang.translation.SignOffNote;
import parkhang.translation.Stage;
import parkhang.translation.State;
import parkhang.translation.Unit;

/**
 * A unit that is reviewed.
 *
 * @param number its place in the article, from 1
 * @param own what the bundle has for it
 * @param signed the same as it was signed last, where it is otherwise now; null where it is not, or where that is not known
 * @param isAsked whether git could be asked for that
 * @param anchor its place on the edition's page; empty where there is none
 */
record ReviewedUnit(
        int number,
        Unit unit,
        BundleUnit own,
        @Nullable BundleUnit signed,
        boolean isAsked,
        List<Diagnostic> findings,
        String anchor) {

    /** How far it has come. */
    enum Status {
        /** There is nothing to sign yet. */
        UNTRANSLATED,
        /** Nobody has signed it. */
        UNSIGNED,
        /** It was signed, and is otherwise now. */
        CHANGED,
        SIGNED
    }

    Status status() {
        if (SignOffNote.lapsed(own).isPresent()) {
            return Status.CHANGED;
        } else if (own.state().isAtLeast(State.REVIEWED)) {
            return Status.SIGNED;
        }
        return isSignable() ? Status.UNSIGNED : Status.UNTRANSLATED;
    }

    /** Whether somebody has signed it in a state or a better one, for the words that are there. */
    boolean isSigned(State to) {
        return status() == Status.SIGNED && own.state().isAtLeast(to);
    }

    /** Whether there are words that somebody calls the translation of what the article says now. */
    boolean isSignable() {
        return own.isPrintable(State.TRANSLATED);
    }

    /** Whether it can be given a state that it does not have for its words yet. */
    boolean canBe(State to) {
        boolean has = own.state() == to
                && SignOffNote.all(own).stream().anyMatch(note -> note.state() == to && note.holds(own));
        return isSignable() && !has;
    }

    Stage stage() {
        return Stage.of(own);
    }
}
