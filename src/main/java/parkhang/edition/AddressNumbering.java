package parkhang.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.article.Runs;

/** Numbers the addresses of an edition's links: each once, and none that the link's own words show. */
public final class AddressNumbering {
    private final @Nullable URI page;
    private final UnaryOperator<String> written;
    private final Map<String, AddressNote> found = new LinkedHashMap<>();

    private AddressNumbering(@Nullable URI page, UnaryOperator<String> written) {
        this.page = page;
        this.written = written;
    }

    /**
     * The notes of some runs.
     *
     * @param runs in the order of reading
     * @param page where the edition is published; null where nowhere, and then relative addresses lead nowhere on paper
     */
    public static List<AddressNote> of(List<List<Inline>> runs, @Nullable URI page) {
        return new AddressNumbering(page, AddressText::shown).notes(runs);
    }

    /** The same with whole addresses, for those who are to follow them. */
    public static List<AddressNote> whole(List<List<Inline>> runs, @Nullable URI page) {
        return new AddressNumbering(page, UnaryOperator.identity()).notes(runs);
    }

    /** Where a link leads; null where its own words say so, and where nobody knows. */
    public static @Nullable AddressNote find(Inline.Link link, List<AddressNote> notes, @Nullable URI page) {
        String address = notes.isEmpty() || AddressText.isShown(link) ? null : AddressText.whole(link.address(), page);
        if (address == null) {
            return null;
        }
        String shown = AddressText.shown(address);
        for (AddressNote note : notes) {
            if (note.text().equals(shown) || note.text().equals(address)) {
                return note;
            }
        }
        return null;
    }

    private List<AddressNote> notes(List<List<Inline>> runs) {
        runs.forEach(this::read);
        return new ArrayList<>(found.values());
    }

    private void read(List<Inline> run) {
        for (Inline inline : Runs.flat(run)) {
            if (inline instanceof Inline.Link link) {
                String address = AddressText.whole(link.address(), page);
                if (address != null && !AddressText.isShown(link)) {
                    String text = written.apply(address);
                    found.computeIfAbsent(text, next -> new AddressNote(found.size() + 1, address, next));
                }
            }
        }
    }
}
