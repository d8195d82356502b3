package parkhang.imprint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.article.PressContact;

/**
 * The office that publishes, as it is printed at the foot of an edition.
 *
 * @param name the office's full name
 * @param address the lines of its postal address
 * @param phone as the office writes it, for example {@code +49 (0)30 27879086}
 * @param website an address that begins with {@code https://} or {@code http://}
 * @param trim the sheet of a print shop when it is trimmed; null where it is the paper
 * @param pressContacts whom a journalist asks, where an article names nobody itself
 * @param responsible the person who answers for the content by press law (German: V.i.S.d.P.)
 */
public record Imprint(
        String name,
        List<String> address,
        @Nullable String phone,
        @Nullable String fax,
        @Nullable String mail,
        @Nullable String website,
        List<PressContact> pressContacts,
        @Nullable String responsible,
        Paper paper,
        @Nullable TrimSize trim) {
    public Imprint {
        address = List.copyOf(address);
        pressContacts = List.copyOf(pressContacts);
    }

    /** An office that prints on its paper. */
    public Imprint(
            String name,
            List<String> address,
            @Nullable String phone,
            @Nullable String fax,
            @Nullable String mail,
            @Nullable String website,
            List<PressContact> pressContacts,
            @Nullable String responsible,
            Paper paper) {
        this(name, address, phone, fax, mail, website, pressContacts, responsible, paper, null);
    }

    /** The sheet of a print shop when it is trimmed. */
    public TrimSize trimmed() {
        return trim == null ? TrimSize.of(paper) : trim;
    }

    /** An office of which nothing is known but its name. */
    public static Imprint named(String name, Paper paper) {
        return new Imprint(name, List.of(), null, null, null, null, List.of(), null, paper);
    }
}
