package parkhang.document.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The notes of a page: what small figures lead to, each with a way back. Pandoc, WordPress, Wikipedia, Word and LibreOffice write them so,
 * each in a form of its own.
 */
final class WebNotes {
    private static final String REFERENCES =
            "sup a[href^=#], a.footnote-ref[href^=#], a[role=doc-noteref][href^=#], a:has(> sup:only-child)[href^=#],"
                    + " a[href~=^#_(ftn|edn)[0-9]+$]";

    private static final String BACK =
            "a[href^=#].footnote-back, a[role=doc-backlink], a.footnote-backref, .mw-cite-backlink, a.sdfootnotesym, a.sdendnotesym,"
                    + " a[href~=^#_(ftn|edn)ref]";

    /** Around a note of several paragraphs, as Word and LibreOffice have it. */
    private static final String AROUND = "div[id~=^(ftn|edn|sdfootnote|sdendnote)[0-9]+$]";

    private static final Pattern ARROWS = Pattern.compile("[\\s↩↑^⤴\\uFE0E\\uFE0F]*");

    private final Map<String, Element> byId;
    private final Map<String, String> labels = new HashMap<>();

    private WebNotes(Map<String, Element> byId) {
        this.byId = byId;
        byId.keySet().forEach(id -> labels.put(id, String.valueOf(labels.size() + 1)));
    }

    /** Takes the notes out of a page, in the order of their references in its text. */
    static WebNotes takenFrom(Element page, Element text) {
        Map<String, Element> found = new LinkedHashMap<>();
        for (Element reference : text.select(REFERENCES)) {
            String id = reference.attr("href").substring(1);
            Element note = id.isEmpty() ? null : note(page, id);
            if (note != null && !note.text().isBlank() && !reference.parents().contains(note)) {
                found.putIfAbsent(id, note);
            }
        }
        found.values().forEach(WebNotes::take);
        return new WebNotes(found);
    }

    private static @Nullable Element note(Element page, String id) {
        Element target = page.getElementById(id);
        if (target == null) {
            target = page.select("a[name]").stream()
                    .filter(named -> named.attr("name").equals(id))
                    .findFirst()
                    .orElse(null);
        }
        if (target == null || target.nameIs("li") || target.nameIs("p") || target.nameIs("div")) {
            return target;
        }
        Element around = target.closest(AROUND);
        return around == null ? target.closest("li, p") : around;
    }

    private static void take(Element note) {
        note.select(BACK).remove();
        note.select("a[href^=#]").stream()
                .filter(link -> ARROWS.matcher(link.text()).matches())
                .forEach(Element::remove);
        Element list = note.parent();
        note.remove();
        while (list != null && list.parent() != null && list.text().isBlank() && !list.nameIs("body")) {
            Element empty = list;
            list = list.parent();
            empty.remove();
        }
    }

    /** The notes by the labels of their references. */
    Map<String, Element> all() {
        Map<String, Element> all = new LinkedHashMap<>();
        byId.forEach((id, note) -> all.put(labels.getOrDefault(id, ""), note));
        return all;
    }

    /** The label of the note that a link refers to; null where it refers to none. */
    @Nullable
    String label(Element link) {
        String address = link.attr("href");
        return address.startsWith("#") ? labels.get(address.substring(1)) : null;
    }
}
