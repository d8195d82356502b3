package parkhang.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.edition.AddressText;
import parkhang.gate.order.DirectedText;
import parkhang.html.DocumentKind;

/**
 * What an HTML edition holds, as far as it can be compared.
 *
 * @param language as the root says
 * @param direction as the root says, {@code ltr} or {@code rtl}
 * @param metas what it says of itself, by name
 * @param canonical its published address; empty where it has none
 * @param kind what it is of
 * @param anchors what a link in it can lead to
 * @param text what a PDF of it must hold too, in reading order
 * @param letters how many of it are in which language
 * @param turns what says in it how its parts run, in their order
 * @param article where in the text an edition's own text stands
 * @param notes its lists of notes, in their order
 * @param sections of a volume: its title's and those of its contents, parts, chapters, index and colophon
 * @param imprint the office's lines
 * @param pictures of pixels, in their order
 * @param descriptions of all pictures, in their order
 * @param active what would run, or be loaded from elsewhere
 */
record PageFacts(
        String language,
        String direction,
        String title,
        Map<String, String> metas,
        String canonical,
        DocumentKind kind,
        List<Heading> headings,
        List<Link> links,
        Set<String> anchors,
        String text,
        LanguageLetters letters,
        List<DirectedText.Turn> turns,
        Article article,
        List<NoteList> notes,
        List<Section> sections,
        List<ImprintLine> imprint,
        List<Picture> pictures,
        List<String> descriptions,
        List<Active> active) {

    /** The text as it runs. */
    DirectedText directed() {
        return new DirectedText(text, turns, direction.equals("rtl"));
    }

    /**
     * A line of the office's.
     *
     * @param addresses where its links lead, in their order
     * @param once whether a PDF has it at its end only; the others stand at the foot of each page before as well
     */
    record ImprintLine(String text, List<String> addresses, boolean once) {}

    /**
     * A link.
     *
     * @param printed whether a PDF of the page has it too
     */
    record Link(String address, boolean printed, int line, int column) {}

    /** Where a picture stands. */
    enum Spot {
        /** Beside the office's name: a logo. */
        OFFICE,
        /** In the text, and as wide as it. */
        FIGURE,
        /** In anything else. */
        TEXT
    }

    /** A picture's file in base 64. */
    record Picture(String base64, Spot spot) {}

    /** With the characters that a page must escape in addresses and a list on paper need not. */
    static String unescaped(String text) {
        return AddressText.unescaped(text);
    }

    /** Where the links lead from elsewhere, with no sign escaped; the page's own places are wherever its text is. */
    List<String> addressesAway() {
        String folder = canonical.replaceFirst("[^/]*$", "");
        return links.stream()
                .filter(Link::printed)
                .map(Link::address)
                .filter(address -> !address.startsWith("#"))
                .flatMap(address -> AddressText.isWhole(address)
                        ? Stream.of(address)
                        : canonical.isEmpty() ? Stream.empty() : Stream.of(folder + address))
                .filter(address -> canonical.isEmpty() || !address.startsWith(canonical + "#"))
                .map(AddressText::unescaped)
                .toList();
    }

    /** The same page with what its PDF for paper has instead. */
    PageFacts onPaper(
            String paperText,
            List<DirectedText.Turn> paperTurns,
            LanguageLetters paperLetters,
            List<NoteList> shifted,
            List<Heading> paperHeadings,
            List<Link> paperLinks) {
        return with(paperText, paperTurns, paperLetters, shifted, sections, paperHeadings, paperLinks, pictures);
    }

    /**
     * The same page without its figures, and its office's name and imprint where another one has the same: beside that they are not
     * printed again.
     */
    PageFacts without(PageFacts other) {
        List<String> lines = lines();
        List<String> otherLines = other.lines();
        boolean isOneOffice =
                !lines.isEmpty() && !otherLines.isEmpty() && lines.get(0).equals(otherLines.get(0));
        int end = lines.size() - (imprint.equals(other.imprint) ? imprint.size() : 0);
        String rest = String.join("\n", lines.subList(isOneOffice ? 1 : 0, Math.max(1, end)));
        List<Picture> others = pictures.stream()
                .filter(picture -> picture.spot() == Spot.TEXT || (picture.spot() == Spot.OFFICE && !isOneOffice))
                .toList();
        return with(rest, List.of(), letters, notes, sections, headings, links, others);
    }

    /** Those of its text; the first is the office's name, and the last are its imprint's. */
    private List<String> lines() {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** The same page with its notes behind all else, as they are read in a PDF that has them at the foot of its pages. */
    PageFacts withNotesBehind() {
        List<Piece> pieces = new ArrayList<>();
        List<Heading> kept = new ArrayList<>(headings);
        LanguageLetters others = letters;
        int from = 0;
        int removed = 0;
        for (NoteList list : notes) {
            pieces.add(new Piece(from, list.start() + 1, list.start()));
            from = list.end();
            others = others.without(list.language(), text.substring(list.start(), list.items()));
            if (list.heading() >= 0) {
                kept.remove(list.heading() - removed++);
            }
        }
        pieces.add(new Piece(from, Integer.MAX_VALUE, text.length()));
        notes.forEach(list -> pieces.add(new Piece(list.items(), list.end(), list.end())));
        StringBuilder moved = new StringBuilder();
        List<DirectedText.Turn> movedTurns = new ArrayList<>();
        for (Piece piece : pieces) {
            int shift = moved.length() - piece.from();
            turns.stream()
                    .filter(piece::has)
                    .map(turn -> new DirectedText.Turn(turn.place() + shift, turn.sign()))
                    .forEach(movedTurns::add);
            moved.append(text, piece.from(), piece.to());
        }
        List<Section> parts = new ArrayList<>();
        sections.forEach(section -> parts.add(
                new Section(section.withoutNotes(), section.withoutNotes(), section.numbered(), section.part())));
        String items = notes.stream()
                .map(list -> text.substring(list.items(), list.end()))
                .collect(Collectors.joining());
        parts.add(new Section(items, items, false, false));
        return with(moved.toString(), movedTurns, others, List.of(), parts, kept, links, pictures);
    }

    /**
     * A piece of the text.
     *
     * @param turnsTo before which a turn must stand to be one of the piece's: an element that ends where it does has its turn there
     */
    private record Piece(int from, int turnsTo, int to) {
        boolean has(DirectedText.Turn turn) {
            return turn.place() >= from && turn.place() < turnsTo;
        }
    }

    private PageFacts with(
            String otherText,
            List<DirectedText.Turn> otherTurns,
            LanguageLetters otherLetters,
            List<NoteList> otherNotes,
            List<Section> otherSections,
            List<Heading> otherHeadings,
            List<Link> otherLinks,
            List<Picture> otherPictures) {
        return new PageFacts(
                language,
                direction,
                title,
                metas,
                canonical,
                kind,
                otherHeadings,
                otherLinks,
                anchors,
                otherText,
                otherLetters,
                otherTurns,
                article,
                otherNotes,
                otherSections,
                imprint,
                otherPictures,
                descriptions,
                active);
    }

    /**
     * An edition's own text, before the colophon.
     *
     * @param links in their order
     * @param headings how many it has
     * @param end where in the page's text it ends
     */
    record Article(List<Words> links, int headings, int end) {}

    /**
     * The words of a link.
     *
     * @param end where in the page's text they end
     * @param turns how many of the page's turns stand before what follows them
     */
    record Words(String text, String address, int end, int turns) {}

    /**
     * A part of a volume, from its heading to the next one's.
     *
     * @param withoutNotes the text without its lists of notes
     * @param numbered whether it says where something stands, which a PDF does by the numbers of pages
     * @param part whether its heading is that of a part
     */
    record Section(String text, String withoutNotes, boolean numbered, boolean part) {}

    /**
     * A list of notes under its heading, by where in the page's text they stand.
     *
     * @param items where the list begins behind its heading
     * @param heading its number among the page's, from 0; negative where there is none
     * @param language of the heading
     */
    record NoteList(int start, int items, int end, int heading, String language) {
        /** The same when something is put into the text. */
        NoteList behind(int place, int length) {
            return new NoteList(
                    start + (place <= start ? length : 0),
                    items + (place <= items ? length : 0),
                    end + (place <= end ? length : 0),
                    heading,
                    language);
        }
    }

    /** What no edition has: a script, say. */
    record Active(String what, int line, int column) {}
}
