package parkhang.document.word;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.Findings;
import parkhang.document.RunFormat;
import parkhang.xml.XmlElement;

/** Tells how a run of words is set, from its own properties and its style's. */
final class WordFormat {
    private final @Nullable XmlElement properties;
    private final @Nullable String style;
    private final WordStyles styles;

    private WordFormat(@Nullable XmlElement properties, @Nullable String style, WordStyles styles) {
        this.properties = properties;
        this.style = style;
        this.styles = styles;
    }

    /** Of a run in a paragraph; what an article can't say is counted. */
    static RunFormat of(@Nullable XmlElement properties, WordStyles styles, Findings findings, Place place) {
        String style = properties == null
                ? null
                : WordStyles.value(properties, "rStyle").orElse(null);
        WordFormat read = new WordFormat(properties, style, styles);
        boolean isLink = style != null && styles.name(style).contains("hyperlink");
        if (!isLink
                && read.property("u")
                        .filter(u -> !"none".equals(u.attribute("val")))
                        .isPresent()) {
            findings.count(place, DocumentCode.FORMATTING_OMITTED, "underlined");
        }
        if (read.isOn("smallCaps") || read.isOn("caps")) {
            findings.count(place, DocumentCode.FORMATTING_OMITTED, "capitals");
        }
        String height =
                read.property("vertAlign").map(found -> found.attribute("val")).orElse("");
        Inline.Style script = height.equals("superscript")
                ? Inline.Style.SUPERSCRIPT
                : height.equals("subscript") ? Inline.Style.SUBSCRIPT : null;
        return new RunFormat(
                read.isOn("b"),
                read.isOn("i"),
                read.isOn("strike") || read.isOn("dstrike"),
                script,
                styles.isWordCode(style),
                read.isOn("vanish"),
                read.property("lang").map(found -> found.attribute("val")).orElse(null));
    }

    private Optional<XmlElement> property(String name) {
        Optional<XmlElement> own = properties == null ? Optional.empty() : properties.child(name);
        return own.or(() -> styles.words(style, name));
    }

    private boolean isOn(String name) {
        return property(name)
                .filter(found -> WordStyles.isOn(found.attribute("val")))
                .isPresent();
    }
}
