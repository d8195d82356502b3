package parkhang.ingest.release;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.Note;
import parkhang.article.PressContact;

/** Reads blocks, whatever document they come from, as a press release. */
public final class ReleaseReader {
    private static final int LONGEST_NAME = 4;

    private final String file;
    private final Locale usual;
    private final @Nullable String suggested;

    /**
     * @param file the document's name
     * @param usual the language that is preferred where the document has two, and taken where none is told
     * @param suggested the title that the document's own data give; null where they give none
     */
    public ReleaseReader(String file, Locale usual, @Nullable String suggested) {
        this.file = file;
        this.usual = usual;
        this.suggested = suggested;
    }

    /** The release; of two languages the usual one, or else the first, with the other one in it. */
    public Release read(List<Block> blocks, List<Note> notes) {
        List<LanguageParts.Part> parts = LanguageParts.of(Row.of(blocks));
        boolean marked = blocks.stream().filter(Block.Heading.class::isInstance).count() > 1;
        List<Release> releases =
                parts.stream().map(part -> read(part, notes, marked)).toList();
        if (releases.size() == 1) {
            return releases.get(0);
        }
        boolean second = isUsual(releases.get(1)) && !isUsual(releases.get(0));
        return second ? both(releases.get(1), releases.get(0)) : both(releases.get(0), releases.get(1));
    }

    /** Whether any line of a document holds a date, an address or a word of permission alone, as a release's head does. */
    public static boolean isHeaded(List<Block> blocks, Locale language) {
        return Row.of(blocks).stream()
                .limit(DateFinder.FIRST_LINES)
                .filter(Row::isLine)
                .map(Row::words)
                .anyMatch(words -> AddressFinder.isOfHead(words, language));
    }

    /** Whether a heading is of a section that says who sends the release, as the same words do in each of his releases. */
    public static boolean isBoilerplate(String heading) {
        return Sections.isAbout(heading) || Phrases.ALL.are("boilerplate", heading);
    }

    private boolean isUsual(Release release) {
        Locale language = release.language();
        return language != null && language.getLanguage().equals(usual.getLanguage());
    }

    /** Contacts and embargo of the one are the other's, where that has none. */
    private static Release both(Release one, Release other) {
        Head head = one.head();
        Head beside = other.head();
        Head joined = new Head(
                head.kind() == null ? beside.kind() : head.kind(),
                head.title(),
                head.summary(),
                head.date() == null ? beside.date() : head.date(),
                head.canonical() == null ? beside.canonical() : head.canonical(),
                head.embargo() == null ? beside.embargo() : head.embargo(),
                head.contacts().isEmpty() ? beside.contacts() : head.contacts());
        return new Release(
                joined,
                one.language(),
                one.blocks(),
                one.footnotes(),
                one.aside(),
                one.offices().isEmpty() ? other.offices() : one.offices(),
                one.notes(),
                one.problems(),
                one.count(),
                other);
    }

    private Release read(LanguageParts.Part part, List<Note> notes, boolean marked) {
        List<Row> rows = new ArrayList<>(part.rows());
        Locale language = part.language() == null ? usual : part.language();
        Reading reading = new Reading(with(rows, part.marks()), language);
        reading.omit(part.marks(), ReleaseCode.PASSAGE_OMITTED, "language");
        String words = rows.stream().map(Row::words).collect(Collectors.joining("\n"));
        Omissions omissions = new Omissions(reading);
        omissions.mailHead();
        omissions.signature();
        omissions.hints();
        DateFinder dates = new DateFinder(reading);
        KickerFinder kicker = new KickerFinder(reading, dates);
        kicker.find();
        EmbargoFinder embargo = new EmbargoFinder(reading, dates);
        embargo.takeLines();
        new Sections(reading, marked).part();
        List<PressContact> contacts = new ContactFinder(reading).find(sender(reading, words));
        omissions.notForPublication();
        omissions.ends();
        OfficeReader.Found offices = new OfficeReader().read(reading.rows);
        List<Office> placed = new OfficeLocales(reading.notes).offices(offices.offices());
        reading.move(offices.offices().stream()
                .filter(OfficeEntry::isLocated)
                .flatMap(entry -> entry.rows().stream())
                .toList());
        URI canonical = AddressFinder.find(reading, file);
        dates.find();
        embargo.read();
        TitleFinder title = new TitleFinder(
                reading,
                dates,
                words,
                part.marks().stream().mapToInt(Row::block).findFirst().orElse(0));
        title.find(suggested);
        dates.placeBeforeText();
        Sections sections = new Sections(reading, marked);
        sections.guess();
        sections.notes();
        // Beside notes of the document's own, a figure in brackets is something else.
        List<Note> footnotes = notes.isEmpty() ? new NoteFinder(reading).find() : notes;
        omissions.ends();
        return new Release(
                new Head(kicker.kind(), title.title, title.summary, dates.date(), canonical, embargo.time(), contacts),
                part.language(),
                Row.levelled(Row.blocks(reading.rows)),
                footnotes,
                reading.aside().stream()
                        .filter(row -> !part.marks().contains(row)) // no words that a translation could lack
                        .map(ReleaseReader::line)
                        .toList(),
                placed,
                reading.notes.list(),
                reading.problems.list(),
                new Release.Count(reading.paragraphs(), reading.omitted()),
                null);
    }

    private static List<Row> with(List<Row> rows, List<Row> marks) {
        List<Row> all = new ArrayList<>(marks);
        all.addAll(rows);
        return all;
    }

    /** Who sends the release: a short line at its beginning that names him, or that comes again. */
    private static @Nullable String sender(Reading reading, String text) {
        return reading.rows.stream()
                .filter(Row::isLine)
                .limit(2)
                .filter(row -> row.wordCount() <= LONGEST_NAME && row.isBare())
                .map(Row::words)
                .filter(words -> words.chars().noneMatch(Character::isDigit))
                .filter(words ->
                        Phrases.ALL.hold("organisation", words) || text.indexOf(words) < text.lastIndexOf(words))
                .findFirst()
                .orElse(null);
    }

    private static Line line(Row row) {
        Line line = row.line();
        return line == null ? new Line(row.place(), List.of(new Inline.Text(row.place(), row.words()))) : line;
    }
}
