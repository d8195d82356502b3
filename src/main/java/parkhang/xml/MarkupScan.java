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
    record Fault(int offset, String message) {}

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
            fault(text.length(), "the file has no element; was it emptied?");
        } else if (!lost && at >= text.length() && !open.isEmpty()) {
            fault(
                    text.length(),
                    "the file ends here, and " + opened(open.element()) + " has no end tag; was it cut off?");
        }
    }

    private void words(int end) {
        String run = text.substring(at, end);
        references(run);
        int mark = run.indexOf("]]>");
        if (mark >= 0) {
            fault(at + mark, "]]> ends nothing here; write ]]&gt;");
        }
        if (open.isEmpty() && !run.isBlank()) {
            fault(
                    end - run.stripLeading().length(),
                    rooted ? "text behind the end of the file's last element" : "text before the file's first element");
            lost = true;
        }
    }

    /** @param run what stands at hand */
    private void references(String run) {
        for (int found = run.indexOf('&'); found >= 0; found = run.indexOf('&', found + 1)) {
            Matcher reference = REFERENCE.matcher(run).region(found, run.length());
            if (!reference.lookingAt()) {
                fault(at + found, "& stands by itself; write &amp;");
            } else if (reference.group("name") == null) {
                number(at + found, reference);
            } else if (!OWN_ENTITIES.contains(reference.group("name"))) {
                fault(
                        at + found,
                        reference.group() + " is no name that XML knows; write the sign itself, or &amp; for the &");
            }
        }
    }

    private void number(int offset, Matcher reference) {
        String hex = reference.group("hex");
        long point = hex == null ? Long.parseLong(reference.group("decimal")) : Long.parseLong(hex, 16);
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (control || surrogate || point == 0xFFFE || point == 0xFFFF || point > Character.MAX_CODE_POINT) {
            fault(offset, reference.group() + " is no character that XML allows; delete it");
        }
    }

    private void markup() {
        if (text.startsWith("<!--", at)) {
            comment();
        } else if (text.startsWith("<![CDATA[", at)) {
            passOver("]]>", "the CDATA section");
        } else if (at > 0 && DECLARATION.matcher(text).region(at, text.length()).lookingAt()) {
            fault(at, "<?xml stands at a file's very beginning or nowhere; delete it, or what is before it");
            passOver("?>", "the processing instruction");
        } else if (text.startsWith("<?", at)) {
            passOver("?>", "the processing instruction");
        } else if (text.startsWith("<!", at)) {
            int end = text.indexOf('>', at);
            boolean holdsOthers = end >= 0 && text.substring(at, end).contains("[");
            passOver(holdsOthers ? "]>" : ">", "the declaration");
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
                fault(stray, "< stands by itself; write &lt;");
            }
        }
    }

    private void comment() {
        int dashes = text.indexOf("--", at + "<!--".length());
        if (dashes >= 0 && !text.startsWith("-->", dashes)) {
            fault(dashes, "-- inside a comment; write - or end it by -->");
            lost = true;
        }
        passOver("-->", "the comment");
    }

    private void passOver(String end, String what) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            fault(at, what + " that begins here has no end; write " + end);
            lost = true;
        }
        at = found < 0 ? text.length() : found + end.length();
    }

    private void endTag() {
        Matcher tag = END_TAG.matcher(text).region(at, text.length());
        if (!tag.lookingAt()) {
            fault(at, "the end tag is not whole; write its name and >");
            lost = true;
            return;
        }
        String name = tag.group("name");
        if (!open.isEmpty() && open.element().name().equals(name)) {
            open.pop();
        } else {
            fault(at, mismatch(name));
            lost = true;
        }
        at = tag.end();
    }

    private String mismatch(String name) {
        String tag = "</" + name + ">";
        if (open.isEmpty()) {
            return tag + " ends nothing; delete it";
        }
        Open inner = open.element();
        String own = "</" + inner.name() + ">";
        if (open.stream().noneMatch(one -> one.name().equals(name))) {
            return tag + " ends nothing, and " + opened(inner) + " is open; write " + own + ", or delete " + tag;
        }
        boolean typed = open.stream().skip(1).anyMatch(outer -> WORDING.contains(outer.name()));
        String text =
                typed ? " before " + tag + ", or &lt;" + inner.name() + "&gt; there if it is text" : " before " + tag;
        return opened(inner) + " has no end tag; write " + own + text;
    }

    private String opened(Open element) {
        return "<" + element.name() + "> opened in line "
                + source.at(element.offset()).line();
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
            fault(end, "the file ends here, in the tag <" + name.group() + "; was it cut off?");
            lost = true;
        } else if (!lost && !empty && !text.startsWith(">", end)) {
            fault(start, "the tag <" + name.group() + " is not whole; write >, or &lt; for a < that is text");
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
            fault(start, "a second root, <" + name + ">, begins; XML has one");
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
            fault(attribute.start("name"), name + " has no value in quotation marks; write " + name + "=\"…\"");
            lost = true;
            return false;
        }
        int end = text.indexOf(quote, attribute.end());
        int tag = text.indexOf('<', attribute.end());
        if (end < 0 || (tag >= 0 && tag < end)) {
            fault(
                    attribute.end() - 1,
                    "the value of " + name + " has no end; write " + quote + ", or &lt; for a < in it");
            lost = true;
            return false;
        }
        at = attribute.end();
        String value = text.substring(at, end);
        references(value);
        if (attributes.put(name, value) != null) {
            fault(attribute.start("name"), name + " stands twice in one tag; delete one");
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

    private void fault(int offset, String what) {
        String unit = unit();
        faults.add(new Fault(offset, unit == null ? what : "unit " + unit + ": " + what));
    }
}
