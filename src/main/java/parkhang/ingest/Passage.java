package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** A line of a document as it was read, before anything was taken out of the text. */
public record Passage(Place place, String words) {
    /** Those of a draft, in the order of the document; what stands on each page comes first. */
    static List<Passage> of(Draft draft) {
        List<Passage> passages = new ArrayList<>();
        SourceText own = draft.own();
        if (own != null) {
            List<String> lines = own.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                passages.add(new Passage(Place.of(own.file(), i + 1), lines.get(i)));
            }
            return passages;
        }
        Draft.Understood understood = draft.understood();
        (understood == null ? draft.blocks() : understood.read()).forEach(block -> add(passages, block));
        draft.notes().forEach(note -> note.blocks().forEach(block -> add(passages, block)));
        Set<Place> there = passages.stream().map(Passage::place).collect(Collectors.toSet());
        return Stream.concat(
                        draft.letterhead().stream()
                                .filter(line -> !there.contains(line.place()))
                                .map(line -> new Passage(line.place(), line.words())),
                        passages.stream())
                .distinct()
                .toList();
    }

    private static void add(List<Passage> passages, Block block) {
        if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(one -> add(passages, one)));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(one -> add(passages, one));
        } else if (block instanceof Block.Table table) {
            Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .forEach(cell -> lines(passages, cell.place(), cell.text()));
        } else {
            Runs.of(List.of(block)).forEach(run -> lines(passages, block.place(), run));
        }
    }

    /** The lines that a run is broken into, for each of them may say something else. */
    private static void lines(List<Passage> passages, Place place, List<Inline> run) {
        List<Inline> line = new ArrayList<>();
        for (Inline inline : run) {
            if (inline instanceof Inline.LineBreak) {
                end(passages, place, line);
            } else {
                line.add(inline);
            }
        }
        end(passages, place, line);
    }

    private static void end(List<Passage> passages, Place block, List<Inline> line) {
        String words = PlainText.of(line);
        if (!words.isBlank()) {
            Place own = line.get(0).place();
            passages.add(new Passage(own.line() == 0 ? block : own, words));
        }
        line.clear();
    }
}
