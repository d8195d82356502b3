package parkhang.translation.memory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parkhang.translation.Content;

/**
 * Gives the codes of a content other ids, and its text normalization form C. A code that gets none, or one that stands there
 * already, is left out, and its text kept.
 */
final class Recoding {
    private final Naming naming;
    private final Set<String> used = new HashSet<>();
    private boolean whole = true;

    private Recoding(Naming naming) {
        this.naming = naming;
    }

    /** A code's new id; empty for none. */
    @FunctionalInterface
    interface Naming {
        String of(String id, boolean spans);
    }

    /**
     * @param content the same with other codes
     * @param codes how many it has
     * @param whole whether no code was left out
     */
    record Recoded(Content content, int codes, boolean whole) {}

    static Recoded of(Content content, Naming naming) {
        Recoding recoding = new Recoding(naming);
        Content recoded = new Content(recoding.parts(content.parts()));
        return new Recoded(recoded, recoding.used.size(), recoding.whole);
    }

    private List<Content.Part> parts(List<Content.Part> parts) {
        List<Content.Part> recoded = new ArrayList<>();
        for (Content.Part part : parts) {
            if (part instanceof Content.Text text) {
                recoded.add(new Content.Text(Normalizer.normalize(text.text(), Normalizer.Form.NFC)));
            } else if (part instanceof Content.Paired paired) {
                String id = named(paired.id(), true);
                List<Content.Part> inside = parts(paired.parts());
                recoded.addAll(id.isEmpty() ? inside : List.of(new Content.Paired(id, inside)));
            } else if (part instanceof Content.Standalone standalone) {
                String id = named(standalone.id(), false);
                recoded.addAll(id.isEmpty() ? List.of() : List.of(new Content.Standalone(id)));
            }
        }
        return recoded;
    }

    private String named(String id, boolean spans) {
        String name = naming.of(id, spans);
        if (name.isEmpty() || !used.add(name)) {
            whole = false;
            return "";
        }
        return name;
    }
}
