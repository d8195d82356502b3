package parkhang.edition;

import java.util.List;

/**
 * Whom journalists ask, as it stands below the text.
 *
 * @param ofOffice whether the office's imprint says so, and not the article
 * @param lines one for each person; none where nobody is named
 */
public record PressContacts(boolean ofOffice, List<List<LabelledText>> lines) {
    static final PressContacts NONE = new PressContacts(false, List.of());

    public PressContacts {
        lines = List.copyOf(lines);
    }
}
