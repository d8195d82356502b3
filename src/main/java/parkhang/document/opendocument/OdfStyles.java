package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.document.StyleNames;
import parkhang.xml.XmlElement;

/**
 * What a style makes of a paragraph or of words (OpenDocument 1.3, part 3, 16). A style that a hand's formatting made has no name that
 * says anything: it counts as the one that it is based on.
 */
final class OdfStyles {
    private static final int MAX_DEPTH = 20;
    private static final Pattern HEADING = Pattern.compile("heading ([1-9])");
    private static final Pattern ESCAPED = Pattern.compile("_([0-9a-fA-F]{1,4})_");

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, XmlElement> defaults = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();

    /** @param groups the elements that hold styles; of two styles of one name the later group's counts */
    OdfStyles(List<XmlElement> groups) {
        for (XmlElement group : groups) {
            for (XmlElement style : group.elements()) {
                String family = String.valueOf(style.attribute("family"));
                switch (style.name()) {
                    case "style" -> styles.put(family + " " + style.attribute("name"), style);
                    case "default-style" -> defaults.put(family, style);
                    case "list-style" -> lists.put(String.valueOf(style.attribute("name")), style);
                    default -> {}
                }
            }
        }
    }

    /** Of all text that says nothing else; null where the document does not say. */
    @Nullable
    String language() {
        return property("paragraph", null, "text-properties", "language").orElse(null);
    }

    Optional<XmlElement> list(@Nullable String name) {
        return Optional.ofNullable(lists.get(String.valueOf(name)));
    }

    /** The list whose item a paragraph's style makes of it. */
    @Nullable
    String listOf(@Nullable String style) {
        return chain("paragraph", style).stream()
                .map(found -> found.attribute("list-style-name"))
                .filter(name -> name != null && !name.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The level that a paragraph's style gives it as a heading, from 1 on; 0 for what is none. */
    int headingLevel(@Nullable String style) {
        for (XmlElement next : chain("paragraph", style)) {
            Optional<Matcher> named = names(next)
                    .map(name -> HEADING.matcher(plain(name)))
                    .filter(Matcher::matches)
                    .findFirst();
            if (named.isPresent()) {
                return Integer.parseInt(named.get().group(1));
            }
            if (next.attribute("default-outline-level") != null) {
                return number(next.attribute("default-outline-level"), 0);
            }
        }
        return 0;
    }

    /** Whether a style or one that it is based on has a name of some kind, in small letters. */
    boolean is(String family, @Nullable String style, Predicate<String> kind) {
        return Stream.concat(
                        Stream.ofNullable(style).filter(name -> !styles.containsKey(family + " " + name)),
                        chain(family, style).stream().flatMap(OdfStyles::names))
                .map(OdfStyles::plain)
                .anyMatch(kind);
    }

    boolean isCaption(@Nullable String style) {
        return is(
                "paragraph",
                style,
                name -> StyleNames.isCaption(name.replaceFirst("^(table|figure)caption$", "caption")));
    }

    private static Stream<String> names(XmlElement style) {
        return Stream.of("name", "display-name").map(style::attribute).flatMap(Stream::ofNullable);
    }

    /** A name as its user sees it: what no XML name holds stands in it by its number. */
    private static String plain(String name) {
        return ESCAPED.matcher(name)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))))
                .replace('_', ' ')
                .toLowerCase(Locale.ROOT);
    }

    /**
     * A property that a style sets, or one that it is based on, or the default.
     *
     * @param group such as {@code text-properties}
     */
    Optional<String> property(String family, @Nullable String style, String group, String name) {
        return Stream.concat(chain(family, style).stream(), Stream.ofNullable(defaults.get(family)))
                .flatMap(found -> found.child(group).stream())
                .map(found -> found.attribute(name))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The style and those that it is based on, nearest first. */
    private List<XmlElement> chain(String family, @Nullable String style) {
        List<XmlElement> chain = new ArrayList<>();
        XmlElement next = styles.get(family + " " + style);
        while (next != null && chain.size() < MAX_DEPTH) {
            chain.add(next);
            next = styles.get(family + " " + next.attribute("parent-style-name"));
        }
        return chain;
    }

    static int number(@Nullable String text, int otherwise) {
        return text != null && text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
