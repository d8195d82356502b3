package parkhang.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;
import parkhang.edition.Correction;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.translation.UnitKind;

/** The texts of an edition under the names that addresses lead to. */
final class ChapterPassages {
    private final Edition edition;
    private final Map<String, Integer> numbers;
    private final List<Passage> passages = new ArrayList<>();

    private ChapterPassages(Edition edition) {
        this.edition = edition;
        numbers = edition.notes().stream().collect(Collectors.toMap(EditionNote::label, EditionNote::number));
    }

    /** A text as it is read on the page, with the numbers of its notes. */
    record Passage(String anchor, String text) {}

    static List<Passage> of(Edition edition) {
        ChapterPassages chapter = new ChapterPassages(edition);
        chapter.add(edition.anchors().of(UnitKind.TITLE), edition.title());
        chapter.add(edition.anchors().of(UnitKind.SUMMARY), edition.summary());
        chapter.add(edition.correction());
        edition.body().forEach(chapter::block);
        edition.notes().forEach(note -> note.blocks().forEach(chapter::block));
        return chapter.passages;
    }

    private void add(@Nullable Correction correction) {
        String anchor = edition.anchors().of(UnitKind.CORRECTION);
        if (correction != null && anchor != null) {
            passages.add(new Passage(anchor, correction.lead() + " " + words(correction.text())));
        }
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            add(heading.anchor(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.place(), paragraph.text());
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(this::block));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::block);
        } else if (block instanceof Block.Figure figure) {
            line(figure.caption());
        } else if (block instanceof Block.Table table) {
            line(table.caption());
            table.head().forEach(this::row);
            table.body().forEach(this::row);
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> add(cell.place(), cell.text()));
    }

    private void line(@Nullable Line line) {
        if (line != null) {
            add(line.place(), line.text());
        }
    }

    private void add(Place place, List<Inline> run) {
        add(edition.anchors().at(place), run);
    }

    private void add(@Nullable String anchor, List<Inline> run) {
        if (anchor != null && !run.isEmpty()) {
            passages.add(new Passage(anchor, words(run)));
        }
    }

    private String words(List<Inline> run) {
        return Runs.flat(run).stream()
                .filter(inline -> inline.children().isEmpty())
                .map(inline -> inline instanceof Inline.NoteReference reference
                        ? String.valueOf(numbers.getOrDefault(reference.label(), 0))
                        : inline instanceof Inline.Image ? "" : PlainText.of(List.of(inline)))
                .collect(Collectors.joining());
    }
}
