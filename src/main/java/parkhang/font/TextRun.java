package parkhang.font;

import org.jspecify.annotations.Nullable;

/**
 * Characters that are shaped together: of one script, one font and one direction.
 *
 * @param text in logical order
 * @param script ISO 15924: {@code Tibt}
 * @param joined what stands beside it
 */
record TextRun(String text, FontFace face, String script, boolean rightToLeft, Joined joined) {

    /** As a record's own; written out because every word asks for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TextRun run
                && text.equals(run.text)
                && face.equals(run.face)
                && script.equals(run.script)
                && rightToLeft == run.rightToLeft
                && joined.equals(run.joined);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + face.hashCode();
    }
}
