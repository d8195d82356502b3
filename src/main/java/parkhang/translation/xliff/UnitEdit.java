package parkhang.translation.xliff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.xliff.UnitParts.Element;
import parkhang.xml.XmlText;

/** Changes a unit's state, words and notes where it stands, and leaves every other letter of it as it is. */
final class UnitEdit {
    private static final Pattern NAME = Pattern.compile("<((?:[\\w.-]+:)?)[\\w.-]+");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final String text;
    private final UnitParts parts;
    private final List<Change> changes = new ArrayList<>();

    private UnitEdit(String text, UnitParts parts) {
        this.text = text;
        this.parts = parts;
    }

    /** What comes in place of what stands between two UTF-16 offsets, which may be one. */
    private record Change(int start, int end, String text) {}

    /**
     * The unit's text; empty where more is other than can be changed in its place.
     *
     * @param text of the whole file
     * @param before what it holds
     */
    static Optional<String> edit(String text, UnitParts parts, BundleUnit before, BundleUnit after) {
        UnitEdit edit = new UnitEdit(text, parts);
        return edit.change(before, after) ? Optional.of(edit.changed()) : Optional.empty();
    }

    private boolean change(BundleUnit before, BundleUnit after) {
        boolean known = before.kind() == after.kind()
                && before.codes().equals(after.codes())
                && before.foreign().equals(after.foreign())
                && before.notes().size() == parts.all("/notes/note").size()
                && !parts.all("/segment").isEmpty();
        if (!known) {
            return false;
        }
        boolean one = parts.all("/segment").size() + parts.all("/ignorable").size() == 1;
        if (one || before.state() != after.state()) {
            parts.all("/segment").forEach(segment -> state(segment, after));
        }
        notes(before.notes(), after.notes());
        return (isSame(before.source(), after.source(), after) || (one && source(after)))
                && (isSame(before.target(), after.target(), after) || (one && target(after)));
    }

    private static boolean isSame(@Nullable Content one, @Nullable Content other, BundleUnit unit) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return written(one, unit).equals(written(other, unit));
    }

    private static String written(Content content, BundleUnit unit) {
        return ContentWriter.write(content, unit.codes());
    }

    /** Initial is what a segment is that does not say its state; with a substate it has to (XLIFF 2.1, section 4.3.1.32). */
    private void state(Element segment, BundleUnit after) {
        boolean isSaid = after.state() != State.INITIAL || after.subState() != null;
        attribute(segment, "state", after.state().word(), isSaid);
        attribute(segment, "subState", after.subState(), true);
    }

    /**
     * Gives an element an attribute, or takes it away where there is no value.
     *
     * @param added whether it is, where the element has none
     */
    private void attribute(Element element, String name, @Nullable String value, boolean added) {
        String tag = text.substring(element.start(), element.inside());
        Matcher attribute = ATTRIBUTE.matcher(tag);
        while (attribute.find()) {
            if (attribute.group(1).equals(name)) {
                int group = attribute.group(2) == null ? 3 : 2;
                if (value == null) {
                    replace(element.start() + attribute.start(), element.start() + attribute.end(), "");
                } else if (!value.equals(attribute.group(group))) {
                    replace(element.start() + attribute.start(group), element.start() + attribute.end(group), value);
                }
                return;
            }
        }
        int end = element.inside() - (tag.endsWith("/>") ? 2 : 1);
        replace(end, end, added ? XmlText.attribute(name, value) : "");
    }

    private boolean source(BundleUnit after) {
        return content(parts.all("/segment/source").get(0), written(after.source(), after));
    }

    private boolean target(BundleUnit after) {
        List<Element> there = parts.all("/segment/target");
        Content target = after.target();
        if (there.isEmpty() && target != null) {
            Element source = parts.all("/segment/source").get(0);
            String name = prefix() + "target";
            String added = "<" + name + ">" + written(target, after) + "</" + name + ">";
            replace(source.end(), source.end(), blankBefore(source) + added);
        } else if (!there.isEmpty() && target == null) {
            remove(there.get(0));
        } else if (target != null) {
            return content(there.get(0), written(target, after));
        }
        return true;
    }

    private boolean content(Element element, String written) {
        replace(element.inside(), element.close(), written);
        return !element.isEmptyTag();
    }

    private void notes(List<UnitNote> before, List<UnitNote> after) {
        List<Element> there = parts.all("/notes/note");
        List<Element> around = parts.all("/notes");
        if (around.isEmpty()) {
            begin(after);
            return;
        }
        if (after.isEmpty()) {
            around.forEach(this::remove);
            return;
        }
        String blank = there.isEmpty() ? blankBefore(around.get(0)) : blankBefore(there.get(0));
        int place = around.get(0).inside();
        int next = 0;
        for (UnitNote note : after) {
            int found = before.subList(next, before.size()).indexOf(note);
            if (found < 0) {
                replace(place, place, blank + written(note));
                continue;
            }
            there.subList(next, next + found).forEach(this::remove);
            place = there.get(next + found).end();
            blank = blankBefore(there.get(next + found));
            next += found + 1;
        }
        there.subList(next, there.size()).forEach(this::remove);
    }

    /** Notes stand before the original data and the segments, on lines like those around them. */
    private void begin(List<UnitNote> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Element body = Stream.of("/originalData", "/segment", "/ignorable")
                .flatMap(path -> parts.all(path).stream())
                .min(Comparator.comparingInt(Element::start))
                .orElseThrow();
        String blank = blankBefore(body);
        StringBuilder added = new StringBuilder();
        added.append(blank).append('<').append(prefix()).append("notes>");
        notes.forEach(
                note -> added.append(blank).append(blank.isEmpty() ? "" : "  ").append(written(note)));
        added.append(blank).append("</").append(prefix()).append("notes>");
        int place = body.start() - blank.length();
        replace(place, place, added.toString());
    }

    private String written(UnitNote note) {
        String name = prefix() + "note";
        return "<" + name + XmlText.attributes(note.attributes()) + ">" + XmlText.escaped(note.text()) + "</" + name
                + ">";
    }

    /** With which XLIFF's own elements are named in this unit, mostly none. */
    private String prefix() {
        Matcher name =
                NAME.matcher(text).region(parts.unit().start(), parts.unit().inside());
        return name.lookingAt() ? name.group(1) : "";
    }

    private void remove(Element element) {
        replace(element.start() - blankBefore(element).length(), element.end(), "");
    }

    private String blankBefore(Element element) {
        int start = element.start();
        while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, element.start());
    }

    private void replace(int start, int end, String with) {
        changes.add(new Change(start, end, with));
    }

    private String changed() {
        changes.sort(Comparator.comparingInt(Change::start).thenComparingInt(Change::end));
        StringBuilder changed = new StringBuilder();
        int done = parts.unit().start();
        for (Change change : changes) {
            changed.append(text, done, change.start()).append(change.text());
            done = change.end();
        }
        return changed.append(text, done, parts.unit().end()).toString();
    }
}
