package parkhang.translation.xliff.validity;

import java.util.List;
import java.util.Map;

/** Finds elements and attributes that stand where they may not, that are missing, or whose values are none. */
final class GrammarCheck {
    private final Faults faults;

    GrammarCheck(Faults faults) {
        this.faults = faults;
    }

    /** Checks an element and all that is in it. */
    void check(Element element) {
        Grammar.Rule rule = element.isOwn() ? Grammar.of(element.name()) : null;
        if (rule != null) {
            attributes(element, rule);
            content(element, rule);
            element.children().stream().filter(Element::isOwn).forEach(this::check);
        } else if (element.isOwn()) {
            faults.report(element, "XLIFF 2 has no element " + element.tag());
        }
    }

    private void attributes(Element element, Grammar.Rule rule) {
        rule.attributes().forEach((name, attribute) -> {
            if (attribute.required() && !element.has(name)) {
                faults.report(element, element.tag() + " has no " + name);
            }
        });
        for (Map.Entry<String, String> there : element.attributes().entrySet()) {
            String name = there.getKey();
            Grammar.Attribute attribute = rule.attributes().get(name);
            if (attribute == null) {
                if (!name.contains(":") || !rule.others()) {
                    faults.report(element, element.tag() + " may not have an attribute " + name);
                }
            } else if (!attribute.type().allows(there.getValue())) {
                String found = name + " of " + element.tag() + " is \"" + there.getValue() + "\"; write "
                        + attribute.type().words();
                faults.report(element, found);
            }
        }
    }

    private void content(Element element, Grammar.Rule rule) {
        if (element.hasText() && !rule.text()) {
            faults.report(element, "words stand directly in " + element.tag());
        }
        List<Grammar.Slot> slots = rule.slots();
        int[] counts = new int[slots.size()];
        int at = 0;
        for (Element child : element.children()) {
            if (child.isOwn() && Grammar.of(child.name()) == null) {
                continue; // reported by its own check
            }
            int slot = slot(slots, child, at);
            if (slot < 0) {
                int before = slot(slots, child, 0);
                String found = before < 0
                        ? child.tag() + " may not stand in " + element.tag()
                        : child.tag() + " stands too late in " + element.tag() + "; put it before "
                                + String.join(", ", slots.get(at).names())
                                        .replace("OTHER", "other namespaces' elements");
                faults.report(child, found);
            } else {
                at = slot;
                if (++counts[at] == 2 && !slots.get(at).many()) {
                    faults.report(child, element.tag() + " has a second " + child.tag());
                }
            }
        }
        missing(element, slots, counts);
    }

    private void missing(Element element, List<Grammar.Slot> slots, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < slots.get(i).least()) {
                faults.report(
                        element,
                        element.tag() + " has no <"
                                + String.join("> or <", slots.get(i).names()) + ">");
            }
        }
    }

    /** The first slot from one on that takes an element; -1 where none does. */
    private static int slot(List<Grammar.Slot> slots, Element child, int from) {
        for (int i = from; i < slots.size(); i++) {
            if (slots.get(i).takes(child)) {
                return i;
            }
        }
        return -1;
    }
}
