package parkhang.theme;

import java.util.List;
import java.util.Locale;

/** What a colour is for, with the colours that the style sheets have for it: the first on a screen, the others on paper. */
public enum Role {
    /** What the office says itself: its name, headings, links, the rule above the page. */
    ACCENT("7a1f2b"),
    /** The text. */
    INK("231f1c", "1f1b18"),
    /** What is said beside the text: summary, captions, notes, head and foot. */
    QUIET("5f5750", "6a625b", "4a433d"),
    /** Hairlines, which say nothing by themselves. */
    RULE("d8d0c6", "c9c0b6"),
    /** Behind notices of the office. */
    TINT("f5efe8", "f4f0eb"),
    /** Behind everything, on a screen only. */
    PAPER("fffdfa"),
    /** Rules and bars that the accent would have otherwise. Nothing is read on it or in it, so it needs no contrast. */
    DECORATION("7a1f2b");

    @SuppressWarnings("ImmutableEnumChecker") // Stream.toList is immutable.
    private final List<Colour> usual;

    Role(String... usual) {
        this.usual = List.of(usual).stream()
                .flatMap(text -> Colour.of(text).stream())
                .toList();
    }

    List<Colour> usual() {
        return usual;
    }

    /** The key in {@code theme.yaml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
