package parkhang.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.xml.XmlElement;

/**
 * How a run of words is set, as far as an article can say it.
 *
 * @param script null where the words stand on the line
 */
record WordFormat(
        boolean isStrong,
        boolean isEmphasis,
        boolean isStruck,
        Inline.@Nullable Style script,
        boolean isCode,
        boolean isHidden,
        @Nullable String language) {

    /** Of a run in a paragraph; what an article can't say is counted. */
    static WordFormat of(@Nullable XmlElement properties, WordStyles styles, WordFindings findings, Place place) {
        String style = properties == null
                ? null
                : WordStyles.value(properties, "rStyle").orElse(null);
        Reader read = new Reader(properties, style, styles);
        boolean isLink = style != null && styles.name(style).contains("hyperlink");
        if (!isLink
                && read.property("u")
                        .filter(u -> !"none".equals(u.attribute("val")))
                        .isPresent()) {
            findings.count(place, DocumentCode.FORMATTING_OMITTED, "underlining is left out");
        }
        if (read.isOn("smallCaps") || read.isOn("caps")) {
            findings.count(
                    place, DocumentCode.FORMATTING_OMITTED, "capitals are as they were typed, not as they were set");
        }
        String height =
                read.property("vertAlign").map(found -> found.attribute("val")).orElse("");
        Inline.Style script = height.equals("superscript")
                ? Inline.Style.SUPERSCRIPT
                : height.equals("subscript") ? Inline.Style.SUBSCRIPT : null;
        return new WordFormat(
                read.isOn("b"),
                read.isOn("i"),
                read.isOn("strike") || read.isOn("dstrike"),
                script,
                styles.isWordCode(style),
                read.isOn("vanish"),
                read.property("lang").map(found -> found.attribute("val")).orElse(null));
    }

    private record Reader(@Nullable XmlElement properties, @Nullable String style, WordStyles styles) {
        Optional<XmlElement> property(String name) {
            Optional<XmlElement> own = properties == null ? Optional.empty() : properties.child(name);
            return own.or(() -> styles.words(style, name));
        }

        boolean isOn(String name) {
            return property(name)
                    .filter(found -> WordStyles.isOn(found.attribute("val")))
                    .isPresent();
        }
    }

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

    WordFormat withoutStrong() {
        return new WordFormat(false, isEmphasis, isStruck, script, isCode, isHidden, language);
    }

    boolean isSetAs(WordFormat other) {
        return isStrong == other.isStrong
                && isEmphasis == other.isEmphasis
                && isStruck == other.isStruck
                && script == other.script
                && isCode == other.isCode;
    }
}
