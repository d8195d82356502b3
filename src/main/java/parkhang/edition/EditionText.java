package parkhang.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Place;
import parkhang.text.PartSeparator;

/** All that a reader must find in an edition, in the order of reading, but for the footer that stands on each page. */
public final class EditionText {
    private final List<Passage> passages = new ArrayList<>();
    private final Edition edition;
    private final Map<String, Integer> numbers;
    private Part part = Part.TEXT;

    private EditionText(Edition edition) {
        this.edition = edition;
        numbers = edition.notes().stream().collect(Collectors.toMap(EditionNote::label, EditionNote::number));
    }

    /**
     * A piece of text.
     *
     * @param place where it was written; null where the edition says it of its own
     */
    public record Passage(@Nullable Place place, String text, Part part) {
        /** A piece of the text. */
        public Passage(@Nullable Place place, String text) {
            this(place, text, Part.TEXT);
        }
    }

    /** What a passage is of. */
    public enum Part {
        TEXT,
        /** The heading over the notes, which have none at the foot of a page. */
        NOTES_HEADING,
        NOTE
    }

    /** The texts of passages, in their order; where notes stand at the foot of pages, these behind all else. */
    public static List<String> texts(List<Passage> passages, boolean notesAtFoot) {
        return Stream.concat(
                        passages.stream().filter(passage -> !notesAtFoot || passage.part() == Part.TEXT),
                        passages.stream().filter(passage -> notesAtFoot && passage.part() == Part.NOTE))
                .map(Passage::text)
                .toList();
    }

    public static List<Passage> of(Edition edition) {
        EditionText text = new EditionText(edition);
        text.own(edition.office());
        text.article(edition);
        text.own(edition.furniture().colophon());
        edition.colophon().forEach(labelled -> text.own(words(labelled)));
        return text.passages;
    }

    /** The same with the imprint at the end. */
    public static List<Passage> whole(Edition edition) {
        List<Passage> passages = new ArrayList<>(of(edition));
        imprint(edition).forEach(line -> passages.add(new Passage(null, line)));
        return passages;
    }

    /** The same of an edition that is bound with others, under one cover and with one colophon. */
    public static List<Passage> ofChapter(Edition edition) {
        EditionText text = new EditionText(edition);
        text.article(edition);
        return text.passages;
    }

    /**
     * The texts of an edition's link card.
     *
     * @param title as much of it as the card has
     */
    public static List<String> ofCard(Edition edition, String title) {
        return Stream.of(
                        edition.office(),
                        edition.kicker() == null ? null : edition.kicker().words(),
                        edition.embargo(),
                        title,
                        edition.dateline().text())
                .filter(Objects::nonNull)
                .toList();
    }

    /** An edition's title, as it is read. */
    public static Passage title(Edition edition) {
        EditionText text = new EditionText(edition);
        text.run(edition.title());
        return text.passages.get(0);
    }

    /** The runs of an edition that its author wrote, in the order of reading. */
    public static List<List<Inline>> runs(Edition edition) {
        List<List<Inline>> runs = new ArrayList<>(List.of(edition.title(), edition.summary()));
        runs.add(edition.correction() == null ? List.of() : edition.correction().text());
        runs.addAll(Runs.of(edition.body()));
        edition.notes().forEach(note -> runs.addAll(Runs.of(note.blocks())));
        return runs;
    }

    private void article(Edition edition) {
        own(edition.kicker() == null ? null : edition.kicker().words());
        own(edition.embargo());
        run(edition.title());
        run(edition.summary());
        own(edition.byline() == null ? null : edition.byline().words());
        own(edition.dateline().text());
        own(edition.banner());
        Correction correction = edition.correction();
        if (correction != null) {
            own(correction.lead());
            run(correction.text());
        }
        blocks(edition.body());
        contacts();
        notes();
        addresses();
    }

    /** The imprint's lines at the end. */
    public static List<String> imprint(Edition edition) {
        return edition.imprint().stream().map(line -> line(line.texts())).toList();
    }

    /** Those of them that stand at the foot of each page before as well. */
    public static List<String> footer(Edition edition) {
        return edition.imprint().stream()
                .filter(line -> !line.once())
                .map(line -> line(line.texts()))
                .toList();
    }

    /** Texts that stand in one line, as it is read. */
    public static String line(List<LabelledText> texts) {
        return texts.stream().map(EditionText::words).collect(Collectors.joining(PartSeparator.TEXT));
    }

    /** A text with its label as it is read. */
    public static String words(LabelledText labelled) {
        return labelled.label() == null ? labelled.text() : labelled.label() + " " + labelled.text();
    }

    private void contacts() {
        if (!edition.contacts().lines().isEmpty()) {
            own(edition.furniture().contact());
            edition.contacts().lines().forEach(line -> own(line(line)));
        }
    }

    private void notes() {
        if (!edition.notes().isEmpty()) {
            part = Part.NOTES_HEADING;
            own(edition.furniture().notes());
            part = Part.NOTE;
            edition.notes().forEach(note -> blocks(note.blocks()));
            part = Part.TEXT;
        }
    }

    private void addresses() {
        if (!edition.addresses().isEmpty()) {
            own(edition.furniture().addresses());
            edition.addresses().forEach(note -> own(note.mark() + " " + note.text()));
        }
    }

    private void blocks(List<Block> blocks) {
        Runs.of(blocks).forEach(this::run);
    }

    private void run(List<Inline> run) {
        if (!run.isEmpty()) {
            passages.add(new Passage(run.get(0).place(), words(run), part));
        }
    }

    private String words(List<Inline> run) {
        return run.stream().map(this::words).collect(Collectors.joining());
    }

    private String words(Inline inline) {
        if (inline instanceof Inline.NoteReference reference) {
            return String.valueOf(numbers.getOrDefault(reference.label(), 0));
        }
        List<Inline> children = inline.children();
        String words = children.isEmpty() ? PlainText.of(List.of(inline)) : words(children);
        AddressNote note = inline instanceof Inline.Link link ? edition.noteOf(link) : null;
        return note == null ? words : words + note.mark();
    }

    private void own(@Nullable String text) {
        if (text != null) {
            passages.add(new Passage(null, text, part));
        }
    }
}
