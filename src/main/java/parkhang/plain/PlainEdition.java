package parkhang.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Note;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;
import parkhang.edition.AddressText;
import parkhang.edition.Correction;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.LabelledText;
import parkhang.text.PartSeparator;
import parkhang.text.typography.PrintMarks;

/**
 * All of an edition as an article's blocks, in the order in which a page has it, with notes under their numbers.
 *
 * @param opening what stands above the title
 * @param text from below the title to the contacts
 * @param closing how the edition was made, and who publishes it
 */
public record PlainEdition(
        List<Block> opening, List<Inline> title, List<Block> text, List<Note> notes, List<Block> closing) {
    /** Of what the edition says itself. */
    private static final Place NOWHERE = Place.of("");

    private static final int SECTION = 2;

    public static PlainEdition of(Edition edition) {
        PlainRuns runs = new PlainRuns(edition);
        PlainBlocks blocks = new PlainBlocks(runs);
        return new PlainEdition(
                opening(edition),
                runs.of(edition.title()),
                text(edition, runs, blocks),
                edition.notes().stream()
                        .map(note -> new Note(NOWHERE, String.valueOf(note.number()), blocks.of(note.blocks())))
                        .toList(),
                closing(edition));
    }

    /** The addresses that links lead to, in the order of reading, notes last. */
    public List<String> addresses() {
        return inlines(Inline.Link.class, true).map(Inline.Link::address).toList();
    }

    /** The same with notes before the closing, as a page has them. */
    public List<String> addressesOfPage() {
        return inlines(Inline.Link.class, false).map(Inline.Link::address).toList();
    }

    /** Those of them that the links' words don't say, with notes before the closing. */
    public List<String> unsaidAddresses() {
        return inlines(Inline.Link.class, false)
                .filter(link -> !AddressText.isShown(link))
                .map(Inline.Link::address)
                .toList();
    }

    /** What is said of the pictures, which stand in the text and in notes. */
    public List<String> descriptions() {
        return inlines(Inline.Image.class, true)
                .map(image -> PlainText.of(image.description().text()))
                .toList();
    }

    private <T extends Inline> Stream<T> inlines(Class<T> kind, boolean notesLast) {
        List<Block> all = new ArrayList<>(opening);
        all.addAll(text);
        all.addAll(notesLast ? closing : List.of());
        notes.forEach(note -> all.addAll(note.blocks()));
        all.addAll(notesLast ? List.of() : closing);
        return Runs.of(all).stream().flatMap(run -> Runs.only(kind, Runs.flat(run)).stream());
    }

    private static List<Block> opening(Edition edition) {
        List<Block> blocks = new ArrayList<>();
        add(edition.office(), blocks);
        add(edition.kicker() == null ? null : edition.kicker().words(), blocks);
        if (edition.embargo() != null) {
            blocks.add(new Block.Paragraph(NOWHERE, List.of(strong(edition.embargo()))));
        }
        return blocks;
    }

    private static List<Block> text(Edition edition, PlainRuns runs, PlainBlocks blocks) {
        List<Block> text = new ArrayList<>();
        if (!edition.summary().isEmpty()) {
            text.add(new Block.Paragraph(NOWHERE, runs.of(edition.summary())));
        }
        add(edition.byline() == null ? null : edition.byline().words(), text);
        add(edition.dateline().text(), text);
        add(edition.banner(), text);
        Correction correction = edition.correction();
        if (correction != null) {
            List<Inline> words = new ArrayList<>(List.of(strong(correction.lead()), words(" ")));
            words.addAll(runs.of(correction.text()));
            text.add(new Block.Paragraph(NOWHERE, words));
        }
        text.addAll(blocks.of(edition.body()));
        if (!edition.contacts().lines().isEmpty()) {
            text.add(heading(edition.furniture().contact()));
            text.add(lines(edition.contacts().lines()));
        }
        return text;
    }

    private static List<Block> closing(Edition edition) {
        return List.of(
                heading(edition.furniture().colophon()),
                lines(edition.colophon().stream().map(List::of).toList()),
                new Block.ThematicBreak(NOWHERE),
                lines(edition.imprint().stream().map(line -> line.texts()).toList()));
    }

    private static void add(@Nullable String text, List<Block> blocks) {
        if (text != null) {
            blocks.add(new Block.Paragraph(NOWHERE, List.of(words(text))));
        }
    }

    private static Block heading(String text) {
        return new Block.Heading(NOWHERE, SECTION, "", List.of(words(text)));
    }

    private static Block lines(List<List<LabelledText>> lines) {
        List<Inline> text = new ArrayList<>();
        for (List<LabelledText> line : lines) {
            if (!text.isEmpty()) {
                text.add(new Inline.LineBreak(NOWHERE));
            }
            for (int i = 0; i < line.size(); i++) {
                text.add(words(i == 0 ? "" : PartSeparator.TEXT));
                text.addAll(labelled(line.get(i)));
            }
        }
        return new Block.Paragraph(NOWHERE, text);
    }

    private static List<Inline> labelled(LabelledText one) {
        String label = one.label() == null ? "" : one.label() + " ";
        return one.address() == null
                ? List.of(words(EditionText.words(one)))
                : List.of(words(label), new Inline.Link(NOWHERE, one.address(), List.of(words(one.text()))));
    }

    private static Inline words(String text) {
        return new Inline.Text(NOWHERE, PrintMarks.without(text));
    }

    private static Inline strong(String text) {
        return new Inline.Strong(NOWHERE, List.of(words(text)));
    }
}
