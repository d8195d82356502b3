package parkhang.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Message;
import parkhang.text.SourceText;

/**
 * Looks through a text that a parser has refused for what a hand that edits XML gets wrong: it knows where each element was
 * opened, and what to write instead. Whatever else is wrong with it stays the parser's to say.
 */
final class MarkupScan {
    private static final int MOST = 20;
    private static final Set<String> UNITS = Set.of("unit", "trans-unit", "tu", "termEntry", "conceptEntry");
    private static final Set<String> WORDING = Set.of("source", "target", "seg", "term", "note");
    private static final Set<String> OWN_ENTITIES = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final Pattern NAME = Pattern.compile("[\\p{L}_:][\\p{L}\\p{N}_:.\\-]*+");
    private static final Pattern REFERENCE = Pattern.compile(
            "&(?:#(?<decimal>[0-9]{1,9})|#x(?<hex>[0-9a-fA-F]{1,8})|(?<name>[\\p{L}_][\\p{L}\\p{N}_.\\-]*+));");
    private static final Pattern DECLARATION = Pattern.compile("<\\?[xX][mM][lL][\\s?]");
    private static final Pattern END_TAG = Pattern.compile("</(?<name>" + NAME + ")\\s*+>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s++(?<name>" + NAME + ")(?<is>\\s*+=\\s*+)?+(?<quote>[\"'])?+");

    private final SourceText source;
    private final String text;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;
    private boolean rooted;
    private boolean lost;

    private MarkupScan(SourceText source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * Something wrong.
     *
     * @param offset in UTF-16 units
     */
    record Fault(int offset, Message message) {}

    private record Open(String name, int offset, @Nullable String id) {}

    /** What is wrong, up to where it is no longer clear which element is open. */
    static List<Fault> faults(SourceText source) {
        MarkupScan scan = new MarkupScan(source, source.text());
        scan.run();
        return scan.faults;
    }

    /** The id of the unit in which an offset lies, where it lies in one that has any. */
    static Optional<String> unit(SourceText source, int offset) {
        MarkupScan scan = new MarkupScan(source, source.text().substring(0, offset));
        scan.run();
        return Optional.ofNullable(scan.unit());
    }

    private void run() {
        while (!lost && faults.size() < MOST && at < text.length()) {
            int tag = text.indexOf('<', at);
            int end = tag < 0 ? text.length() : tag;
            words(end);
            at = end;
            if (tag >= 0) {
                markup();
            }
        }
        if (!rooted && faults.isEmpty()) {
            fault(text.length(), "empty", Map.of());
        } else if (!lost && at >= text.length() && !open.isEmpty()) {
            fault(text.length(), "cut", opened(open.element()));
        }
    }

    private void words(int end) {
        String run = text.substring(at, end);
        references(run);
        int mark = run.indexOf("]]>");
        if (mark >= 0) {
            fault(at + mark, "cdata-end", Map.of());
        }
        if (open.isEmpty() && !run.isBlank()) {
            fault(end - run.stripLeading().length(), rooted ? "text-behind" : "text-before", Map.of());
            lost = true;
        }
    }

    /** @param run what stands at hand */
    private void references(String run) {
        for (int found = run.indexOf('&'); found >= 0; found = run.indexOf('&', found + 1)) {
            Matcher reference = REFERENCE.matcher(run).region(found, run.length());
            if (!reference.lookingAt()) {
                fault(at + found, "ampersand", Map.of());
            } else if (reference.group("name") == null) {
                number(at + found, reference);
            } else if (!OWN_ENTITIES.contains(reference.group("name"))) {
                fault(at + found, "name", Map.of("reference", reference.group()));
            }
        }
    }

    private void number(int offset, Matcher reference) {
        String hex = reference.group("hex");
        long point = hex == null ? Long.parseLong(reference.group("decimal")) : Long.parseLong(hex, 16);
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (control || surrogate || point == 0xFFFE || point == 0xFFFF || point > Character.MAX_CODE_POINT) {
            fault(offset, "number", Map.of("reference", reference.group()));
        }
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            comment();
        } else if (text.startsWith("<![CDATA[", at)) {
            passOver("]]>", "cdata");
        } else if (at > 0 && DECLARATION.matcher(text).region(at, text.length()).lookingAt()) {
            fault(at, "declaration", Map.of());
            passOver("?>", "instruction");
        } else if (text.startsWith("<?", at)) {
            passOver("?>", "instruction");
        } else if (text.startsWith("<!", at)) {
            int end = text.indexOf('>', at);
            boolean holdsOthers = end >= 0 && text.substring(at, end).contains("[");
            passOver(holdsOthers ? "]>" : ">", "declaration");
        } else if (text.startsWith("</", at)) {
            endTag();
        } else if (NAME.matcher(text).region(at + 1, text.length()).lookingAt()) {
            startTag();
        } else {
            int stray = at;
            while (at < text.length() && text.charAt(at) == '<') {
                at++;
            }
            if (at < text.length()) {
                fault(stray, "bracket", Map.of());
            }
        }
    }

    private void comment() {
        int dashes = text.indexOf("--", at + "<!--".length());
        if (dashes >= 0 && !text.startsWith("-->", dashes)) {
            fault(dashes, "dashes", Map.of());
            lost = true;
        }
        passOver("-->", "comment");
    }

    private void passOver(String end, String what) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            fault(at, "endless", Map.of("what", what, "end", end));
            lost = true;
        }
        at = found < 0 ? text.length() : found + end.length();
    }

    private void endTag() {
        Matcher tag = END_TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            fault(at, "end-tag", Map.of());
            lost = true;
            return;
        }
        String name = tag.group("name");
        if (!open.isEmpty() && open.element().name().equals(name)) {
            open.pop();
        } else {
            mismatch(name);
            lost = true;
        }
        at = tag.end();
    }

    private void mismatch(String name) {
        if (open.isEmpty()) {
            fault(at, "stray-end", Map.of("name", name));
            return;
        }
        Map<String, Object> gaps = new HashMap<>(opened(open.element()));
        gaps.put("name", name);
        boolean isOpen = open.stream().anyMatch(one -> one.name().equals(name));
        boolean typed = open.stream().skip(1).anyMatch(outer -> WORDING.contains(outer.name()));
        fault(at, !isOpen ? "other-end" : typed ? "typed-tag" : "no-end", gaps);
    }

    private Map<String, Object> opened(Open element) {
        return Map.of(
                "open", element.name(), "line", source.at(element.offset()).line());
    }

    private void startTag() {
        int start = at;
        Matcher name = NAME.matcher(text).region(at + 1, text.length());
        name.lookingAt();
        at = name.end();
        Map<String, String> attributes = new HashMap<>();
        while (!lost && attribute(attributes)) {
            // Each in its turn.
        }
        int end = spaceEnd();
        boolean empty = text.startsWith("/>", end);
        if (!lost && end == text.length()) {
            fault(end, "cut-tag", Map.of("name", name.group()));
            lost = true;
        } else if (!lost && !empty && !text.startsWith(">", end)) {
            fault(start, "tag", Map.of("name", name.group()));
            lost = true;
        }
        if (lost) {
            return;
        }
        begun(name.group(), start, attributes, empty);
        at = end + (empty ? 2 : 1);
    }

    private void begun(String name, int start, Map<String, String> attributes, boolean empty) {
        if (open.isEmpty() && rooted) {
            fault(start, "root", Map.of("name", name));
            lost = true;
        }
        rooted = true;
        if (!empty) {
            open.push(new Open(name, start, attributes.getOrDefault("id", attributes.get("tuid"))));
        }
    }

    private int spaceEnd() {
        int end = at;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Takes the next attribute of the tag at hand; whether there is one. */
    private boolean attribute(Map<String, String> attributes) {
        Matcher attribute = ATTRIBUTE.matcher(text).region(at, text.length());
        if (!attribute.lookingAt()) {
            return false;
        }
        String name = attribute.group("name");
        String quote = attribute.group("quote");
        if (attribute.group("is") == null || quote == null) {
            fault(attribute.start("name"), "no-value", Map.of("name", name));
            lost = true;
            return false;
        }
        int end = text.indexOf(quote, attribute.end());
        int tag = text.indexOf('<', attribute.end());
        if (end < 0 || (tag >= 0 && tag < end)) {
            fault(attribute.end() - 1, "value", Map.of("name", name, "quote", quote));
            lost = true;
            return false;
        }
        at = attribute.end();
        String value = text.substring(at, end);
        references(value);
        if (attributes.put(name, value) != null) {
            fault(attribute.start("name"), "twice", Map.of("name", name));
        }
        at = end + 1;
        return true;
    }

    private @Nullable String unit() {
        return open.stream()
                .filter(element -> UNITS.contains(element.name().replaceFirst("^.*:", "")))
                .map(Open::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void fault(int offset, String which, Map<String, ?> gaps) {
        String unit = unit();
        Message fault = new Message.Sentence("xml." + which, gaps);
        faults.add(new Fault(offset, unit == null ? fault : fault.ofUnit(unit)));
    }
}
