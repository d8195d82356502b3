package parkhang.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;

/**
 * How a run of words is set, as far as an article can say it.
 *
 * @param script null where the words stand on the line
 */
public record RunFormat(
        boolean isStrong,
        boolean isEmphasis,
        boolean isStruck,
        Inline.@Nullable Style script,
        boolean isCode,
        boolean isHidden,
        @Nullable String language) {

    /** The words within what says how they are set. */
    List<Inline> around(List<Inline> words) {
        List<Inline> inside = words;
        Place place = words.get(0).place();
        if (isCode) {
            inside = words.stream()
                    .map(one -> one instanceof Inline.Text text ? new Inline.Code(text.place(), text.text()) : one)
                    .toList();
        }
        if (script != null) {
            inside = List.of(new Inline.Styled(place, script, inside));
        }
        if (isStruck) {
            inside = List.of(new Inline.Styled(place, Inline.Style.STRIKETHROUGH, inside));
        }
        if (isEmphasis) {
            inside = List.of(new Inline.Emphasis(place, inside));
        }
        if (isStrong) {
            inside = List.of(new Inline.Strong(place, inside));
        }
        return new ArrayList<>(inside);
    }

    RunFormat withoutStrong() {
        return new RunFormat(false, isEmphasis, isStruck, script, isCode, isHidden, language);
    }

    boolean isSetAs(RunFormat other) {
        return isStrong == other.isStrong
                && isEmphasis == other.isEmphasis
                && isStruck == other.isStruck
                && script == other.script
                && isCode == other.isCode;
    }
}
