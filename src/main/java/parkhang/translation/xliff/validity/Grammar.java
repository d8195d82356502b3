package parkhang.translation.xliff.validity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which elements and attributes XLIFF's core has, and in which order (XLIFF 2.1, sections 4.2 and 4.3). Modules and other
 * tools' extensions are known by their namespaces alone.
 */
final class Grammar {
    /** Text may stand there, and elements as named; {@code OTHER} are those of other namespaces. */
    private static final String INLINE = "TEXT cp,ph,pc,sc,ec,mrk,sm,em*";

    private static final String HINTS =
            "canCopy:YES_NO canDelete:YES_NO canReorder:YES_FIRST_NO copyOf:TOKEN subType:PREFIXED"
                    + " type:CODE_TYPE id:TOKEN";
    private static final String HALF =
            " canOverlap:YES_NO dataRef:TOKEN dir:DIRECTION disp:TEXT equiv:TEXT isolated:YES_NO" + " subFlows:TOKENS";
    private static final String INHERITED =
            " canResegment:YES_NO translate:YES_NO srcDir:DIRECTION trgDir:DIRECTION xml:space:SPACE";
    private static final String MARK = "id:TOKEN! translate:YES_NO type:MARK_TYPE ref:ADDRESS value:TEXT OTHER";

    private static final Map<String, Rule> RULES = rules();

    private Grammar() {}

    /**
     * What may stand in a place.
     *
     * @param names of elements; {@code OTHER} for those of other namespaces
     * @param least how many there are at least, 0 or 1
     */
    record Slot(List<String> names, int least, boolean many) {
        boolean takes(Element element) {
            return names.contains(element.isOwn() ? element.name() : "OTHER");
        }
    }

    record Attribute(AttributeType type, boolean required) {}

    /**
     * What an element may hold.
     *
     * @param text whether words may stand in it
     * @param slots in their order
     * @param others whether it may have attributes of other namespaces
     */
    record Rule(boolean text, List<Slot> slots, Map<String, Attribute> attributes, boolean others) {}

    /** Null for an element that the core does not have. */
    static @org.jspecify.annotations.Nullable Rule of(String element) {
        return RULES.get(element);
    }

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("xliff", rule("file+", "version:TEXT! srcLang:LANGUAGE! trgLang:LANGUAGE xml:space:SPACE OTHER"));
        rules.put("file", rule("skeleton? OTHER* notes? unit,group+", "id:TOKEN! original:TEXT OTHER" + INHERITED));
        rules.put("skeleton", rule("TEXT OTHER*", "href:ADDRESS"));
        rules.put("group", rule("OTHER* notes? unit,group*", "id:TOKEN! name:TEXT type:CUSTOM OTHER" + INHERITED));
        rules.put(
                "unit",
                rule(
                        "OTHER* notes? originalData? segment,ignorable+",
                        "id:TOKEN! name:TEXT type:CUSTOM OTHER" + INHERITED));
        rules.put("segment", rule("source target?", "id:TOKEN canResegment:YES_NO state:STATE subState:CUSTOM"));
        rules.put("ignorable", rule("source target?", "id:TOKEN"));
        rules.put("notes", rule("note+", ""));
        rules.put("note", rule("TEXT", "id:TOKEN appliesTo:APPLIES category:TEXT priority:PRIORITY ref:ADDRESS OTHER"));
        rules.put("originalData", rule("data+", ""));
        rules.put("data", rule("TEXT cp*", "id:TOKEN! dir:DIRECTION xml:space:PRESERVE"));
        rules.put("source", rule(INLINE, "xml:lang:LANGUAGE xml:space:SPACE"));
        rules.put("target", rule(INLINE, "xml:lang:LANGUAGE xml:space:SPACE order:ORDER"));
        rules.put("cp", rule("", "hex:HEX!"));
        rules.put("ph", rule("", HINTS + "! dataRef:TOKEN disp:TEXT equiv:TEXT subFlows:TOKENS OTHER"));
        rules.put(
                "pc",
                rule(
                        INLINE,
                        HINTS + "! canOverlap:YES_NO dataRefStart:TOKEN dataRefEnd:TOKEN dispStart:TEXT dispEnd:TEXT"
                                + " equivStart:TEXT equivEnd:TEXT subFlowsStart:TOKENS subFlowsEnd:TOKENS dir:DIRECTION OTHER"));
        rules.put("sc", rule("", HINTS + "! OTHER" + HALF));
        rules.put("ec", rule("", HINTS + " startRef:TOKEN OTHER" + HALF));
        rules.put("mrk", rule(INLINE, MARK));
        rules.put("sm", rule("", MARK));
        rules.put("em", rule("", "startRef:TOKEN!"));
        return rules;
    }

    private static Rule rule(String content, String attributes) {
        List<String> parts = words(content);
        List<Slot> slots = new ArrayList<>();
        parts.stream().filter(part -> !part.equals("TEXT")).forEach(part -> slots.add(slot(part)));
        Map<String, Attribute> known = new LinkedHashMap<>();
        for (String attribute : words(attributes)) {
            int colon = attribute.lastIndexOf(':');
            if (colon > 0) {
                AttributeType type =
                        AttributeType.named(attribute.substring(colon + 1).replace("!", ""));
                known.put(attribute.substring(0, colon), new Attribute(type, attribute.endsWith("!")));
            }
        }
        return new Rule(parts.contains("TEXT"), slots, known, words(attributes).contains("OTHER"));
    }

    private static Slot slot(String part) {
        String names = part.replaceAll("[?*+]$", "");
        boolean optional = part.endsWith("?") || part.endsWith("*");
        return new Slot(List.of(names.split(",")), optional ? 0 : 1, part.endsWith("*") || part.endsWith("+"));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .filter(word -> !Objects.equals(word, ""))
                .toList();
    }
}
