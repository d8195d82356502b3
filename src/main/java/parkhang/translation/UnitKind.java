package parkhang.translation;

import java.util.Locale;
import java.util.Optional;

/** What a unit is in its article. */
public enum UnitKind {
    TITLE,
    SUMMARY,
    CORRECTION,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    CAPTION,
    IMAGE_DESCRIPTION;

    /** The word for it in files and on screen, in kebab case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word. */
    public static Optional<UnitKind> of(String word) {
        for (UnitKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
