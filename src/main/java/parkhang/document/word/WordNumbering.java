package parkhang.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.document.ListItem;
import parkhang.xml.XmlElement;

/** The lists of a document and how far their numbers have come (ECMA-376, part 1, 17.9). */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final WordStyles styles;
    private final Map<String, XmlElement> lists = new HashMap<>();
    private final Map<String, XmlElement> kinds = new HashMap<>();
    private final Map<String, @Nullable Integer[]> lasts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    WordNumbering(@Nullable XmlElement root, WordStyles styles) {
        this.styles = styles;
        if (root != null) {
            root.elements("num").forEach(num -> lists.put(String.valueOf(num.attribute("numId")), num));
            root.elements("abstractNum")
                    .forEach(kind -> kinds.put(String.valueOf(kind.attribute("abstractNumId")), kind));
        }
    }

    /** Counts a paragraph; empty where it is in no list. */
    Optional<ListItem> item(@Nullable XmlElement properties, @Nullable String style) {
        Optional<XmlElement> own = properties == null ? Optional.empty() : properties.child("numPr");
        Optional<XmlElement> ofStyle = styles.paragraph(style, "numPr");
        String list = own.flatMap(found -> WordStyles.value(found, "numId"))
                .or(() -> ofStyle.flatMap(found -> WordStyles.value(found, "numId")))
                .orElse("0");
        XmlElement num = lists.get(list);
        if (num == null) {
            return Optional.empty();
        }
        int level = own.flatMap(found -> WordStyles.value(found, "ilvl"))
                .or(() -> ofStyle.flatMap(found -> WordStyles.value(found, "ilvl")))
                .map(text -> WordStyles.number(text, 0))
                .orElseGet(() -> levelOf(num, style));
        return Optional.of(counted(list, num, Math.max(0, Math.min(level, LEVELS - 1))));
    }

    private int levelOf(XmlElement num, @Nullable String style) {
        return kind(num)
                .flatMap(kind -> kind.elements("lvl").stream()
                        .filter(level -> style != null
                                && WordStyles.value(level, "pStyle").orElse("").equals(style))
                        .findFirst())
                .map(level -> WordStyles.number(level.attribute("ilvl"), 0))
                .orElse(0);
    }

    /** What a list is made after, also by way of a style that holds it. */
    private Optional<XmlElement> kind(XmlElement num) {
        Optional<XmlElement> kind = WordStyles.value(num, "abstractNumId").map(kinds::get);
        Optional<String> link = kind.flatMap(found -> WordStyles.value(found, "numStyleLink"));
        return link.isEmpty()
                ? kind
                : kinds.values().stream()
                        .filter(other -> WordStyles.value(other, "styleLink").equals(link))
                        .findFirst()
                        .or(() -> kind);
    }

    private ListItem counted(String list, XmlElement num, int level) {
        Optional<XmlElement> kind = kind(num);
        String key = kind.map(found -> String.valueOf(found.attribute("abstractNumId")))
                .orElse(list);
        @Nullable Integer[] last = lasts.computeIfAbsent(key, none -> new Integer[LEVELS]);
        if (begun.add(list)) {
            num.elements("lvlOverride").stream()
                    .filter(override -> override.child("startOverride").isPresent())
                    .map(override -> WordStyles.number(override.attribute("ilvl"), 0))
                    .filter(overridden -> overridden >= 0 && overridden < LEVELS)
                    .forEach(overridden -> last[overridden] = null);
        }
        Optional<XmlElement> form = form(num, kind, level);
        String format = form.flatMap(found -> WordStyles.value(found, "numFmt")).orElse("decimal");
        String sign = form.flatMap(found -> WordStyles.value(found, "lvlText")).orElse("%1");
        boolean isBlank = sign.isBlank() || format.equals("none");
        Arrays.fill(last, level + 1, LEVELS, null);
        if (!isBlank) {
            Integer before = last[level];
            last[level] = before == null ? start(num, form, level) : before + 1;
        }
        boolean isBulleted = format.equals("bullet") || isBlank;
        return new ListItem(list, level, isBulleted ? null : last[level], isBlank);
    }

    private static int start(XmlElement num, Optional<XmlElement> form, int level) {
        return override(num, level)
                .flatMap(found -> WordStyles.value(found, "startOverride"))
                .or(() -> form.flatMap(found -> WordStyles.value(found, "start")))
                .map(text -> WordStyles.number(text, 1))
                .orElse(1);
    }

    private static Optional<XmlElement> form(XmlElement num, Optional<XmlElement> kind, int level) {
        return override(num, level)
                .flatMap(found -> found.child("lvl"))
                .or(() -> kind.flatMap(found -> found.elements("lvl").stream()
                        .filter(one -> WordStyles.number(one.attribute("ilvl"), 0) == level)
                        .findFirst()));
    }

    private static Optional<XmlElement> override(XmlElement num, int level) {
        return num.elements("lvlOverride").stream()
                .filter(one -> WordStyles.number(one.attribute("ilvl"), 0) == level)
                .findFirst();
    }
}
