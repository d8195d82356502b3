package parkhang.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteDefinition;

/** Reads the footnotes that a text refers to, in the order of their first reference. */
final class NoteReader {
    private final BlockReader blocks;

    NoteReader(BlockReader blocks) {
        this.blocks = blocks;
    }

    List<Note> read(List<FootnoteDefinition> definitions) {
        Map<String, FootnoteDefinition> unused = new HashMap<>();
        definitions.forEach(definition -> unused.putIfAbsent(Note.labelOf(definition.getLabel()), definition));
        Set<FootnoteDefinition> read = new HashSet<>();
        List<Note> notes = new ArrayList<>();
        List<String> references = blocks.inlines().references();
        // A note's own text may refer to further notes: the list grows while it is read.
        for (int i = 0; i < references.size(); i++) {
            FootnoteDefinition definition = unused.remove(references.get(i));
            if (definition != null) {
                read.add(definition);
                notes.add(new Note(blocks.inlines().place(definition), references.get(i), blocks.read(definition)));
            }
        }
        definitions.stream().filter(definition -> !read.contains(definition)).forEach(this::reportUnused);
        return notes;
    }

    /** All notes, also those that nothing refers to. */
    List<Note> readAll(List<FootnoteDefinition> definitions) {
        return definitions.stream()
                .map(definition -> new Note(
                        blocks.inlines().place(definition),
                        Note.labelOf(definition.getLabel()),
                        blocks.read(definition)))
                .toList();
    }

    private void reportUnused(FootnoteDefinition definition) {
        blocks.inlines().report(definition, ArticleCode.NOTE_UNUSED.with(Map.of()));
    }
}
