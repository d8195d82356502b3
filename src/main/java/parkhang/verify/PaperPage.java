package parkhang.verify;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;
import parkhang.edition.AddressNote;
import parkhang.edition.AddressNumbering;
import parkhang.edition.Profile;
import parkhang.gate.order.DirectedText;

/**
 * What a page's PDF for paper must hold: the page's text, behind each link the mark of its address, and these addresses in a list
 * behind the notes, each from left to right. What that list is headed by only the PDF knows.
 */
final class PaperPage {
    /** Level of the heading over the addresses. */
    private static final int SECOND = 2;

    private final PageFacts page;
    private final @Nullable URI published;
    private final List<Inline.Link> links;
    private final List<AddressNote> notes;
    private final StringBuilder text = new StringBuilder();
    private final List<PageFacts.Link> live;
    private final List<DirectedText.Turn> turns = new ArrayList<>();
    private final List<PageFacts.NoteList> lists;
    private LanguageLetters letters;
    private int written;
    private int turned;

    private PaperPage(PageFacts page, BiFunction<List<List<Inline>>, @Nullable URI, List<AddressNote>> numbering) {
        this.page = page;
        published = page.canonical().isEmpty() ? null : URI.create(page.canonical());
        links = page.article().links().stream().map(PaperPage::link).toList();
        notes = numbering.apply(links.stream().map(List::<Inline>of).toList(), published);
        live = new ArrayList<>(page.links());
        letters = page.letters();
        lists = new ArrayList<>(page.notes());
    }

    /**
     * The page as it is on paper.
     *
     * @param profile a print shop's sheets have no links that can be followed
     * @param tagged the PDF's headings
     * @param notesAtFoot whether it has none over its notes
     */
    static PageFacts of(PageFacts page, Profile profile, List<Heading> tagged, boolean notesAtFoot) {
        return new PaperPage(page, AddressNumbering::of)
                .write(
                        profile == Profile.PRESS,
                        tagged,
                        notesAtFoot ? page.notes().size() : 0);
    }

    /**
     * What the plain text of a mail must hold, which has whole addresses.
     *
     * @param lines of the mail, of which one heads the addresses
     */
    static String inMail(PageFacts page, List<String> lines) {
        PaperPage mail = new PaperPage(page, AddressNumbering::whole);
        String heading = "";
        if (!mail.notes.isEmpty()) {
            AddressNote first = mail.notes.get(0);
            int listed = Math.max(0, lines.lastIndexOf("  " + first.mark() + ' ' + first.text()));
            heading = lines.subList(0, listed).stream()
                    .filter(line -> !line.isBlank())
                    .reduce("", (before, line) -> line);
        }
        int place = page.article().headings();
        List<Heading> headings = new ArrayList<>(Collections.nCopies(place, new Heading(SECOND, "")));
        headings.add(new Heading(SECOND, heading));
        return mail.write(false, headings, 0).text();
    }

    private PageFacts write(boolean dead, List<Heading> tagged, int missing) {
        int listed = 0;
        for (int i = 0; i < links.size(); i++) {
            PageFacts.Words words = page.article().links().get(i);
            AddressNote note = AddressNumbering.find(links.get(i), notes, published);
            if (note != null) {
                writeTo(words.end(), words.turns());
                lists.replaceAll(list -> list.behind(text.length(), note.mark().length()));
                text.append(note.mark());
                live.add(new PageFacts.Link("#", true, 0, 0));
            }
            if (note != null && note.number() > listed) {
                listed++;
                live.add(new PageFacts.Link(words.address(), true, 0, 0));
            }
        }
        writeTo(page.article().end(), turnsUpTo(page.article().end()));
        List<Heading> headings = new ArrayList<>(page.headings());
        if (!notes.isEmpty()) {
            int place = page.article().headings();
            Heading heading = new Heading(
                    SECOND,
                    place - missing < tagged.size()
                            ? tagged.get(place - missing).text()
                            : "");
            headings.add(place, heading);
            letters = letters.withUnknown(heading.text());
            writeNotes(heading);
        }
        writeTo(page.text().length(), page.turns().size());
        return page.onPaper(text.toString(), turns, letters, lists, headings, dead ? List.of() : live);
    }

    private int turnsUpTo(int end) {
        return (int) page.turns().stream().filter(turn -> turn.place() <= end).count();
    }

    /**
     * Writes the page's text up to a place.
     *
     * @param turnsEnd how many of its turns stand before that
     */
    private void writeTo(int end, int turnsEnd) {
        int added = text.length() - written;
        for (; turned < turnsEnd; turned++) {
            DirectedText.Turn turn = page.turns().get(turned);
            turns.add(new DirectedText.Turn(turn.place() + added, turn.sign()));
        }
        text.append(page.text(), written, end);
        written = end;
    }

    private void writeNotes(Heading heading) {
        text.append('\n').append(heading.text());
        for (AddressNote note : notes) {
            text.append('\n').append(note.mark()).append(' ');
            turns.add(new DirectedText.Turn(text.length(), DirectedText.Sign.LEFT_TO_RIGHT));
            text.append(note.text());
            turns.add(new DirectedText.Turn(text.length(), DirectedText.Sign.END));
        }
        text.append('\n');
    }

    /** As the article has it. */
    private static Inline.Link link(PageFacts.Words words) {
        Place nowhere = Place.of("");
        List<Inline> text = List.of(new Inline.Text(nowhere, PageFacts.unescaped(words.text())));
        return new Inline.Link(nowhere, PageFacts.unescaped(words.address()), text);
    }
}
