package parkhang.translation.xliff.validity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Place;

/** An element of a file with all that is in it. */
final class Element {
    private final String name;
    private final boolean own;
    private final Map<String, String> attributes;
    private final Place place;
    private final @Nullable Element parent;
    private final List<Element> children = new ArrayList<>();
    private boolean text;
    private boolean content;

    /**
     * An element that begins.
     *
     * @param name without a prefix for XLIFF's own, with it for others
     * @param own whether it is of XLIFF's core
     * @param attributes keyed by their names with prefix
     */
    Element(String name, boolean own, Map<String, String> attributes, Place place, @Nullable Element parent) {
        this.name = name;
        this.own = own;
        this.attributes = attributes;
        this.place = place;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
            parent.content = true;
        }
    }

    /** Takes text that stands directly in it. */
    void text(String words) {
        text |= !words.isBlank();
        content = true;
    }

    String name() {
        return name;
    }

    boolean isOwn() {
        return own;
    }

    boolean is(String... names) {
        return own && List.of(names).contains(name);
    }

    Place place() {
        return place;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    @Nullable
    String attribute(String attribute) {
        return attributes.get(attribute);
    }

    /** The value, or what it is by default. */
    String attribute(String attribute, String otherwise) {
        return attributes.getOrDefault(attribute, otherwise);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** Whether an attribute has a value. */
    boolean says(String attribute, String value) {
        return value.equals(attributes.get(attribute));
    }

    /** Whether words stand directly in it. */
    boolean hasText() {
        return text;
    }

    /** Whether anything stands in it, be it a space. */
    boolean hasContent() {
        return content;
    }

    List<Element> children() {
        return children;
    }

    Stream<Element> children(String... names) {
        return children.stream().filter(child -> child.is(names));
    }

    /** All elements in it, in the order of the file, without it. */
    Stream<Element> descendants() {
        List<Element> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Element> all) {
        for (Element child : children) {
            all.add(child);
            child.addTo(all);
        }
    }

    /** The nearest element of a name that it stands in; null where there is none. */
    @Nullable
    Element within(String ancestor) {
        Element next = parent;
        while (next != null && !next.is(ancestor)) {
            next = next.parent;
        }
        return next;
    }

    @Nullable
    Element parent() {
        return parent;
    }

    /** The language that it or the nearest element around it names; null where none does. */
    @Nullable
    String language() {
        String named = attributes.get("xml:lang");
        return named == null && parent != null ? parent.language() : named;
    }

    String tag() {
        return "<" + name + ">";
    }

    String id() {
        return Objects.requireNonNullElse(attributes.get("id"), "");
    }
}
