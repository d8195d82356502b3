package parkhang.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Note;
import parkhang.article.Runs;
import parkhang.translation.Labels;

/**
 * Numbers an edition's notes by their first references in it. A target may turn the references around or lack one, and
 * what is left out takes its references with it: a note that nothing refers to is none.
 */
final class NoteNumbering {
    private final Map<String, List<Block>> unread = new LinkedHashMap<>();
    private final Labels labels;
    private final List<EditionNote> found = new ArrayList<>();

    private NoteNumbering(List<Note> notes, Labels labels, OwnWords own) {
        notes.forEach(note -> unread.put(note.label(), own.in(Pruning.of(note.blocks()))));
        this.labels = labels;
    }

    static List<EditionNote> of(List<Block> body, List<Note> notes, Labels labels, OwnWords own) {
        NoteNumbering numbering = new NoteNumbering(notes, labels, own);
        numbering.read(body);
        // A note may refer to further notes: the list grows while it is read.
        for (int i = 0; i < numbering.found.size(); i++) {
            numbering.read(numbering.found.get(i).blocks());
        }
        return numbering.found;
    }

    private void read(List<Block> blocks) {
        for (List<Inline> run : Runs.of(blocks)) {
            for (Inline inline : Runs.flat(run)) {
                if (inline instanceof Inline.NoteReference reference) {
                    number(reference.label());
                }
            }
        }
    }

    private void number(String label) {
        List<Block> blocks = unread.remove(label);
        if (blocks != null) {
            int number = found.size() + 1;
            found.add(new EditionNote(number, label, labels.get("note-back", Map.of("number", number)), blocks));
        }
    }
}
