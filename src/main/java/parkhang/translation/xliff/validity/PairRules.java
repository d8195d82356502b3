package parkhang.translation.xliff.validity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constraints on the two ends of codes and marks that are written apart (XLIFF 2.1, sections 4.2.3 and 4.7.2). */
final class PairRules {
    private static final List<String> HINTS = List.of("canCopy", "canDelete", "canOverlap");

    private final Faults faults;
    private final FileIndex file;
    private final List<Element> inline;
    /** Where the ends of codes and of marks stand, by what they say they end. */
    private final Map<String, List<Integer>> ends = new HashMap<>();
    /** Where the first start of a name stands. */
    private final Map<String, Integer> starts = new HashMap<>();

    /** @param inline all that stands in a unit's sources, or in its targets, in its order */
    PairRules(Faults faults, FileIndex file, List<Element> inline) {
        this.faults = faults;
        this.file = file;
        this.inline = inline;
        for (int i = 0; i < inline.size(); i++) {
            Element element = inline.get(i);
            if (element.is("ec", "em")) {
                ends.computeIfAbsent(element.name() + " " + element.attribute("startRef"), none -> new ArrayList<>())
                        .add(i);
            } else if (element.is("sc", "sm")) {
                starts.putIfAbsent(element.name() + " " + element.id(), i);
            }
        }
    }

    void check() {
        for (int i = 0; i < inline.size(); i++) {
            Element element = inline.get(i);
            if (element.is("sc")) {
                start(element, i);
            } else if (element.is("ec")) {
                end(element, i);
            } else if (element.is("sm")) {
                mark(element, i);
            } else if (element.is("em")) {
                markEnd(element, i);
            }
        }
    }

    private static boolean isolated(Element element) {
        return element.says("isolated", "yes");
    }

    /** Up to two that end a start behind a place. */
    private List<Element> ends(Element start, String name, int behind) {
        return ends.getOrDefault(name + " " + start.id(), List.of()).stream()
                .filter(at -> at > behind)
                .limit(2)
                .map(inline::get)
                .toList();
    }

    private boolean isBegun(String name, @Nullable String reference, int before) {
        return starts.getOrDefault(name + " " + reference, before) < before;
    }

    private void start(Element start, int at) {
        if (isolated(start)) {
            if (!ends(start, "ec", -1).isEmpty()) {
                faults.report(start, "<sc> is isolated, and its <ec> stands in the same unit");
            }
            partner(start, "ec", "behind");
            return;
        }
        List<Element> behind = ends(start, "ec", at);
        if (behind.isEmpty()) {
            faults.report(
                    start,
                    "<sc> " + start.id() + " has no <ec> behind it in the unit; write one with startRef=\"" + start.id()
                            + "\", or isolated=\"yes\"");
        } else if (behind.size() > 1) {
            faults.report(behind.get(1), "<sc> " + start.id() + " has a second <ec>");
        } else {
            hints(start, behind.get(0));
        }
    }

    /** Both ends say the same of what may be done with the code. */
    private void hints(Element start, Element end) {
        for (String hint : HINTS) {
            if (!start.attribute(hint, "yes").equals(end.attribute(hint, "yes"))) {
                faults.report(
                        end,
                        hint + " of <ec> is not that of its <sc> in line "
                                + start.place().line());
            }
        }
        String order = start.attribute("canReorder", "yes");
        if (!end.attribute("canReorder", "yes").equals(order.equals("firstNo") ? "no" : order)) {
            faults.report(
                    end,
                    "canReorder of <ec> must be " + (order.equals("firstNo") ? "no" : order)
                            + ", because its <sc> in line " + start.place().line() + " has " + order);
        }
    }

    private void end(Element end, int at) {
        if (isolated(end)) {
            if (!end.has("id") || end.has("startRef")) {
                faults.report(end, "<ec> is isolated: it must have an id, and no startRef");
            }
            partner(end, "sc", "before");
            return;
        }
        String reference = end.attribute("startRef");
        if (reference == null || end.has("id")) {
            faults.report(end, "<ec> is not isolated: it must have a startRef, and no id");
        }
        if (end.has("dir")) {
            faults.report(end, "dir stands in an <ec> that is not isolated; its <sc> says it");
        }
        if (reference != null && !isBegun("sc", reference, at)) {
            faults.report(end, "startRef of <ec> is " + reference + ", and no such <sc> stands before it in the unit");
        }
    }

    /** The other end of an isolated code is in another unit of the file. */
    private void partner(Element one, String name, String where) {
        List<Element> partners = file.partners(one);
        if (partners.isEmpty() && one.has("id")) {
            faults.report(
                    one,
                    one.tag() + " " + one.id() + " is isolated, and no unit " + where + " it has its <" + name + ">");
        } else if (one.is("sc")) {
            partners.forEach(end -> hints(one, end));
        }
    }

    private void mark(Element mark, int at) {
        List<Element> behind = ends(mark, "em", at);
        if (behind.isEmpty()) {
            faults.report(mark, "<sm> " + mark.id() + " has no <em> behind it in the unit");
        } else if (behind.size() > 1) {
            faults.report(behind.get(1), "<sm> " + mark.id() + " has a second <em>");
        }
    }

    private void markEnd(Element end, int at) {
        String reference = end.attribute("startRef");
        if (reference != null && !isBegun("sm", reference, at)) {
            faults.report(end, "startRef of <em> is " + reference + ", and no such <sm> stands before it in the unit");
        }
    }
}
