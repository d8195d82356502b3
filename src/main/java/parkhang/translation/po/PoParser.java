package parkhang.translation.po;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/** Cuts a PO file into its entries, one after the other. An entry with a fault is reported and left out. */
final class PoParser {
    /** A file with more of them is no PO file, and nobody reads them all. */
    private static final int MOST_FAULTS = 100;

    private static final Pattern KEYWORD =
            Pattern.compile("(msgctxt|msgid_plural|msgid|msgstr\\[[0-9]{1,3}]|msgstr)(?=[\\s\"]|$)");

    /** How much of a faulty line is quoted. */
    private static final int LONGEST = 100;

    private final SourceText source;
    private final Consumer<PoEntry> taker;
    private final Diagnostics diagnostics;
    private final List<String> comment = new ArrayList<>();
    private final List<String> extracted = new ArrayList<>();
    private final Map<String, Begun> strings = new LinkedHashMap<>();
    private PoString current = new PoString();
    private boolean fuzzy;
    private boolean broken;
    private int faults;

    private PoParser(SourceText source, Consumer<PoEntry> taker, Diagnostics diagnostics) {
        this.source = source;
        this.taker = taker;
        this.diagnostics = diagnostics;
    }

    /** A string that may go on in the next line, and the offset of its keyword. */
    private record Begun(int offset, PoString string) {}

    /** Hands over each entry; false where there were so many faults that the rest was not read. */
    static boolean parse(SourceText source, Consumer<PoEntry> taker, Diagnostics diagnostics) {
        PoParser parser = new PoParser(source, taker, diagnostics);
        String text = source.text();
        for (int start = 0; start < text.length() && parser.faults < MOST_FAULTS; ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            parser.line(text.substring(start, end), start);
            start = end + 1;
        }
        parser.end();
        return parser.faults < MOST_FAULTS;
    }

    private void line(String line, int offset) {
        if (line.startsWith("#~|")) {
            return; // what the string was before
        } else if (line.startsWith("#~")) {
            string(line, 2, offset);
        } else if (line.startsWith("#")) {
            comment(line);
        } else {
            string(line, 0, offset);
        }
    }

    private void comment(String line) {
        if (!strings.isEmpty()) {
            end();
        }
        String kind = line.length() > 1 ? line.substring(1, 2) : "";
        switch (kind) {
            case "," ->
                fuzzy |= List.of(line.substring(2).strip().split("\\s*,\\s*")).contains("fuzzy");
            case "." -> extracted.add(withoutSpace(line.substring(2)));
            case ":", "|", "=" -> {
                // References, what the string was before, and flags for programs.
            }
            default -> comment.add(withoutSpace(line.substring(1)));
        }
    }

    private static String withoutSpace(String text) {
        return text.startsWith(" ") ? text.substring(1) : text;
    }

    private void string(String line, int from, int offset) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        Matcher keyword = KEYWORD.matcher(line).region(at, line.length());
        if (at == line.length()) {
            return;
        } else if (keyword.lookingAt()) {
            begin(keyword.group(1), offset + at);
            at = keyword.end();
        } else if (line.charAt(at) != '"' || strings.isEmpty()) {
            fault(offset + at, "line", Map.of("text", shown(line.substring(at))));
            return;
        }
        PoString.Fault fault = current.read(line, at);
        if (fault != null) {
            fault(offset + fault.column(), fault.which(), Map.of("text", shown(fault.text())));
        }
    }

    private void begin(String keyword, int offset) {
        boolean isFirst = keyword.equals("msgctxt")
                || (keyword.equals("msgid") && strings.keySet().stream().anyMatch(before -> !before.equals("msgctxt")));
        if (isFirst) {
            end();
        }
        broken &= !strings.isEmpty();
        current = new PoString();
        if (strings.putIfAbsent(keyword, new Begun(offset, current)) != null) {
            fault(offset, "second", Map.of("keyword", keyword));
        }
    }

    /** Hands over the entry at hand, and makes room for the next one. */
    private void end() {
        boolean isWhole =
                strings.containsKey("msgid") && strings.keySet().stream().anyMatch(key -> key.startsWith("msgstr"));
        if (!broken && isWhole) {
            Map<String, PoEntry.Text> texts = new LinkedHashMap<>();
            strings.forEach((key, begun) -> texts.put(
                    key,
                    new PoEntry.Text(source.at(begun.offset()), begun.string().text())));
            taker.accept(new PoEntry(String.join("\n", comment).strip(), extracted, fuzzy, texts));
        } else if (!broken && !strings.isEmpty()) {
            fault(strings.values().iterator().next().offset(), "part", Map.of());
        }
        if (!strings.isEmpty()) {
            strings.clear();
            comment.clear();
            extracted.clear();
            fuzzy = false;
            broken = false;
        }
    }

    private void fault(int offset, String which, Map<String, ?> gaps) {
        faults++;
        broken = true;
        diagnostics.report(source.at(offset), PoCode.PO_SYNTAX.with(which, gaps));
    }

    private static String shown(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
