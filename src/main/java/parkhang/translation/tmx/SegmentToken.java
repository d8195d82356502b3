package parkhang.translation.tmx;

import org.jspecify.annotations.Nullable;

/**
 * A run of text or a code of a segment, as they follow each other in the file.
 *
 * @param text the words, or the markup that a code stands for
 * @param pair what ties a code's beginning to its end, unique in the segment ({@code i}); null where it has none
 * @param name what ties a code to the same one in another language ({@code x}); null where it has none
 * @param type {@code type} as it stands in the file
 */
record SegmentToken(Kind kind, String text, @Nullable String pair, @Nullable String name, @Nullable String type) {
    enum Kind {
        TEXT,
        BEGIN,
        END,
        ALONE
    }

    static SegmentToken text(String text) {
        return new SegmentToken(Kind.TEXT, text, null, null, null);
    }

    /** Whether a code begins here: one that spans text, or one that stands for itself. */
    boolean isCode() {
        return kind == Kind.BEGIN || kind == Kind.ALONE;
    }

    boolean ends(SegmentToken begin) {
        return kind == Kind.END && pair != null && pair.equals(begin.pair);
    }
}
