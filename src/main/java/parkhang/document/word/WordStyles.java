package parkhang.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.document.StyleNames;
import parkhang.xml.XmlElement;

/**
 * What a style makes of a paragraph or of words. Built-in styles have English names in every language of Word; those of LibreOffice and
 * Pandoc are known by theirs.
 */
final class WordStyles {
    private static final int MAX_DEPTH = 20;
    private static final int BODY_LEVEL = 9;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();
    private final @Nullable String language;

    WordStyles(@Nullable XmlElement root) {
        List<XmlElement> all = root == null ? List.of() : root.elements("style");
        for (XmlElement style : all) {
            String id = String.valueOf(style.attribute("styleId"));
            styles.put(id, style);
            if (style.attribute("default") != null && isOn(style.attribute("default"))) {
                defaults.put(String.valueOf(style.attribute("type")), id);
            }
        }
        this.language = root == null
                ? null
                : root.child("docDefaults").stream()
                        .flatMap(found -> found.all("lang"))
                        .map(found -> found.attribute("val"))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a property without a value, or with one, is on (ECMA-376, part 1, 22.9.2.7). */
    static boolean isOn(@Nullable String value) {
        return value == null || !Set.of("0", "false", "off").contains(value);
    }

    /** Of all text that says nothing else; null where the document does not say. */
    @Nullable
    String language() {
        return language;
    }

    /** The style's name in small letters; that of the default where none is named. */
    String name(@Nullable String style) {
        String id = style == null ? defaults.getOrDefault("paragraph", "") : style;
        XmlElement found = styles.get(id);
        return (found == null ? id : value(found, "name").orElse(id)).toLowerCase(Locale.ROOT);
    }

    /** The level of a heading, from 1 on; 0 for what is none. */
    int headingLevel(@Nullable String style) {
        for (XmlElement next : chain(style)) {
            Matcher named = HEADING.matcher(value(next, "name").orElse("").toLowerCase(Locale.ROOT));
            if (named.matches()) {
                return Integer.parseInt(named.group(1));
            }
            Optional<String> outline = next.child("pPr").flatMap(properties -> value(properties, "outlineLvl"));
            if (outline.isPresent()) {
                int level = number(outline.get(), BODY_LEVEL);
                return level < BODY_LEVEL ? level + 1 : 0;
            }
        }
        return 0;
    }

    boolean isTitle(@Nullable String style) {
        return is(style, Set.of("title")::contains);
    }

    boolean isSubtitle(@Nullable String style) {
        return is(style, Set.of("subtitle")::contains);
    }

    boolean isAuthor(@Nullable String style) {
        return is(style, Set.of("author")::contains);
    }

    boolean isQuote(@Nullable String style) {
        return is(style, StyleNames::isQuote);
    }

    boolean isCode(@Nullable String style) {
        return is(style, StyleNames::isCode);
    }

    boolean isCaption(@Nullable String style) {
        return StyleNames.isCaption(name(style)) || is(style, Set.of("caption")::contains);
    }

    /** Whether a paragraph is a line of a table of contents. */
    boolean isContents(@Nullable String style) {
        return is(style, StyleNames::isContents);
    }

    boolean isWordCode(@Nullable String style) {
        return style != null && is(style, StyleNames::isWordCode);
    }

    /** Whether a style or one that it is based on has a name of some kind. */
    private boolean is(@Nullable String style, Function<String, Boolean> kind) {
        return chain(style).stream()
                .anyMatch(next -> kind.apply(value(next, "name").orElse("").toLowerCase(Locale.ROOT)));
    }

    /** A property of words that a style sets, such as {@code b}; empty where none of the chain does. */
    Optional<XmlElement> words(@Nullable String style, String property) {
        return style == null
                ? Optional.empty()
                : chain(style).stream()
                        .flatMap(next -> next.child("rPr").flatMap(found -> found.child(property)).stream())
                        .findFirst();
    }

    /** A property of paragraphs that a style sets. */
    Optional<XmlElement> paragraph(@Nullable String style, String property) {
        return chain(style).stream()
                .flatMap(next -> next.child("pPr").flatMap(found -> found.child(property)).stream())
                .findFirst();
    }

    private List<XmlElement> chain(@Nullable String style) {
        List<XmlElement> chain = new ArrayList<>();
        XmlElement next = style == null ? styles.get(defaults.getOrDefault("paragraph", "")) : styles.get(style);
        if (next == null && style != null) {
            return List.of(named(style));
        }
        while (next != null && chain.size() < MAX_DEPTH) {
            chain.add(next);
            next = value(next, "basedOn").map(styles::get).orElse(null);
        }
        return chain;
    }

    /** A style that the document names and does not describe, as programs do that know Word's own: by its id, such as {@code Heading1}. */
    private static XmlElement named(String id) {
        String name = id.replaceFirst("(?<=[a-z])(?=[1-9]$)", " ");
        return new XmlElement(
                "style", "", Map.of(), List.of(new XmlElement("name", "", Map.of("val", name), List.of())));
    }

    static Optional<String> value(XmlElement parent, String name) {
        return parent.child(name).map(found -> found.attribute("val"));
    }

    static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
