package parkhang.translation.xliff.validity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constraints on a unit and its segments (XLIFF 2.1, sections 4.2.2 and 4.3.1). */
final class UnitRules {
    private static final String[] CODES = {"ph", "pc", "sc", "ec", "mrk", "sm"};

    private final Faults faults;
    private final FileIndex file;
    private final Element unit;
    private final List<Element> parts;
    private final List<Element> sources;
    private final List<Element> targets;
    private final Set<String> data;
    private final Set<String> notes;
    /** The inline codes by their ids, those of the sources first. */
    private final Map<String, Element> codes = new HashMap<>();

    UnitRules(Faults faults, FileIndex file, Element unit) {
        this.faults = faults;
        this.file = file;
        this.unit = unit;
        this.parts = unit.children("segment", "ignorable").toList();
        this.sources = inline("source");
        this.targets = inline("target");
        this.data = ids(unit.children("originalData").flatMap(all -> all.children("data")));
        this.notes = ids(unit.children("notes").flatMap(all -> all.children("note")));
        Stream.concat(sources.stream(), targets.stream())
                .filter(one -> one.is("ph", "pc", "sc", "ec"))
                .forEach(one -> codes.putIfAbsent(one.id(), one));
    }

    private List<Element> inline(String side) {
        return parts.stream()
                .flatMap(part -> part.children(side))
                .flatMap(Element::descendants)
                .toList();
    }

    private static Set<String> ids(Stream<Element> elements) {
        return elements.map(Element::id).collect(Collectors.toSet());
    }

    void check() {
        if (unit.children("segment").findAny().isEmpty() && !parts.isEmpty()) {
            faults.report(unit, "<unit> has no <segment>");
        }
        unit.children("originalData")
                .forEach(data -> faults.unique(data.children("data").toList(), "unit"));
        sourceIds();
        targetIds();
        order();
        parts.forEach(this::segment);
        Stream.concat(sources.stream(), targets.stream()).filter(Element::isOwn).forEach(this::code);
        new PairRules(faults, file, sources).check();
        new PairRules(faults, file, targets).check();
    }

    /** Of segments and of what is in their sources: one name for one thing. */
    private void sourceIds() {
        List<Element> named = new ArrayList<>();
        for (Element part : parts) {
            named.add(part);
            part.children("source")
                    .flatMap(Element::descendants)
                    .filter(one -> one.is(CODES))
                    .forEach(named::add);
        }
        faults.unique(named, "unit");
    }

    /** An id in a target is that of the same code in the source beside it, or one of its own. */
    private void targetIds() {
        Map<String, Element> all = new HashMap<>();
        parts.forEach(part -> all.putIfAbsent(part.id(), part));
        Stream.concat(sources.stream(), targets.stream())
                .filter(one -> one.is(CODES))
                .forEach(one -> all.putIfAbsent(one.id(), one));
        for (Element part : parts) {
            Map<String, Element> beside = new HashMap<>();
            part.children("source")
                    .flatMap(Element::descendants)
                    .filter(one -> one.is(CODES))
                    .forEach(one -> beside.putIfAbsent(one.id(), one));
            Set<String> seen = new HashSet<>();
            part.children("target")
                    .flatMap(Element::descendants)
                    .filter(one -> one.is(CODES) && one.has("id"))
                    .forEach(one ->
                            targetId(one, beside.get(one.id()), all.getOrDefault(one.id(), one), !seen.add(one.id())));
        }
    }

    /**
     * Checks a code of a target.
     *
     * @param source the one of its id in the source beside it
     * @param first the first one of its id in the unit
     */
    private void targetId(Element code, @Nullable Element source, Element first, boolean again) {
        String named = code.tag() + " has the id " + code.id() + ", which ";
        if (again) {
            faults.report(code, code.tag() + " with the id " + code.id() + " stands twice in the target");
        } else if (source != null && !isLike(source, code)) {
            faults.report(code, named + "in the source is of " + source.tag());
        } else if (source == null && !first.equals(code)) {
            faults.report(
                    code,
                    named + first.tag() + " in line " + first.place().line() + " has, and not the source beside it");
        }
    }

    /** A pair may be written as one element or as its two ends. */
    private static boolean isLike(Element one, Element other) {
        return one.name().equals(other.name())
                || (one.is("pc", "sc") && other.is("pc", "sc"))
                || (one.is("mrk", "sm") && other.is("mrk", "sm"));
    }

    private void order() {
        Map<Integer, Element> taken = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Element target = parts.get(i).children("target").findFirst().orElse(null);
            String order = target == null ? null : target.attribute("order");
            if (target != null && (order == null || AttributeType.ORDER.allows(order))) {
                int place = order == null ? i + 1 : Integer.parseInt(order);
                if (place > parts.size()) {
                    faults.report(
                            target,
                            "order is " + place + "; the unit has " + parts.size() + " segments and ignorables");
                }
                Element other = taken.putIfAbsent(place, target);
                if (other != null) {
                    Element named = order == null ? other : target;
                    faults.report(
                            named,
                            "two targets of the unit stand in place " + place + "; give each an order of its own");
                }
            }
        }
    }

    private void segment(Element part) {
        if (part.has("subState") && !part.has("state")) {
            faults.report(part, "subState stands without state");
        }
    }

    private void code(Element code) {
        for (String reference : List.of("dataRef", "dataRefStart", "dataRefEnd")) {
            data(code, reference);
        }
        for (String flows : List.of("subFlows", "subFlowsStart", "subFlowsEnd")) {
            subFlows(code, flows);
        }
        if (code.has("subType")) {
            subType(code);
        }
        if (code.has("copyOf")) {
            copy(code);
        }
        String order = code.attribute("canReorder", "yes");
        if (!order.equals("yes") && !(code.says("canCopy", "no") && code.says("canDelete", "no"))) {
            faults.report(code, "canReorder is " + order + ", so canCopy and canDelete must be no");
        }
        if (code.is("mrk", "sm")) {
            mark(code);
        }
        if (code.is("cp")) {
            character(code);
        }
    }

    private void data(Element code, String reference) {
        String id = code.attribute(reference);
        if (id != null && !data.contains(id)) {
            faults.report(
                    code, reference + " of " + code.tag() + " names the data " + id + ", which the unit does not have");
        }
    }

    private void subFlows(Element code, String attribute) {
        for (String id : code.attribute(attribute, "").strip().split("\\s+", -1)) {
            if (id.equals(unit.id()) && !id.isEmpty()) {
                faults.report(code, attribute + " names the unit in which it stands");
            } else if (!id.isEmpty() && !file.hasUnit(id)) {
                faults.report(code, attribute + " names the unit " + id + ", which the file does not have");
            }
        }
    }

    private void subType(Element code) {
        String type = code.attribute("type");
        String sub = code.attribute("subType", "");
        String wanted =
                switch (sub) {
                    case "xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u" -> "fmt";
                    case "xlf:var" -> "ui";
                    default -> null;
                };
        if (type == null) {
            faults.report(code, "subType stands without type");
        } else if (sub.startsWith("xlf:") && wanted == null) {
            faults.report(
                    code, "subType is " + sub + "; XLIFF's own are xlf:lb, xlf:pb, xlf:b, xlf:i, xlf:u and xlf:var");
        } else if (wanted != null && !wanted.equals(type)) {
            faults.report(code, "subType is " + sub + ", so type must be " + wanted);
        }
    }

    private void copy(Element code) {
        String base = code.attribute("copyOf");
        Element original = codes.get(base);
        if (original == null || original.equals(code)) {
            faults.report(code, "copyOf names the code " + base + ", which the unit does not have");
        } else if (original.has("dataRef") || original.has("dataRefStart") || original.has("dataRefEnd")) {
            faults.report(code, "copyOf names the code " + base + ", which has original data; refer to that instead");
        }
        if (code.has("dataRef") || code.has("dataRefStart") || code.has("dataRefEnd")) {
            faults.report(code, "copyOf stands beside a reference to original data; keep one of the two");
        }
    }

    private void mark(Element mark) {
        String type = mark.attribute("type", "generic");
        if (type.equals("generic") && !mark.has("translate")) {
            faults.report(mark, mark.tag() + " of the type generic has no translate");
        } else if (type.equals("comment") && mark.has("ref") == mark.has("value")) {
            faults.report(mark, mark.tag() + " of the type comment must have value or ref, and not both");
        } else if (type.equals("comment") && mark.has("ref") && !isNote(mark.attribute("ref"))) {
            faults.report(
                    mark,
                    "ref is " + mark.attribute("ref") + ", and names no note of the unit; write #n= and the note's id");
        }
    }

    private boolean isNote(@Nullable String reference) {
        String id = String.valueOf(reference).replaceFirst("^(?:.*[#/]n=|#)", "");
        return notes.contains(id);
    }

    /** Only what XML can't hold is written so. */
    private void character(Element cp) {
        String hex = cp.attribute("hex", "");
        if (AttributeType.HEX.allows(hex)) {
            int point = Integer.parseInt(hex, 16);
            boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point > Character.MAX_CODE_POINT) {
                faults.report(cp, "hex is " + hex + ", beyond the last character");
            } else if (!control && !surrogate && point != 0xFFFE && point != 0xFFFF) {
                faults.report(cp, "<cp> stands for U+" + hex + ", which XML can hold; write the character itself");
            }
        }
    }
}
