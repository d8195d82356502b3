package parkhang.plain;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.edition.AddressNote;
import parkhang.edition.AddressText;
import parkhang.edition.Edition;
import parkhang.edition.EditionNote;
import parkhang.text.typography.PrintMarks;

/**
 * Runs of an edition as an article would have them: no language around words, no marks for print, links that hold away from the
 * edition's page, notes called by their numbers, and pictures by the name of their file, which is all that can be said of them here.
 */
final class PlainRuns {
    private final Edition edition;
    private final Map<String, Integer> numbers;

    PlainRuns(Edition edition) {
        this.edition = edition;
        this.numbers = edition.notes().stream().collect(Collectors.toMap(EditionNote::label, EditionNote::number));
    }

    List<Inline> of(List<Inline> run) {
        return run.stream().flatMap(this::plain).toList();
    }

    private Stream<Inline> plain(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return Stream.of(new Inline.Text(text.place(), PrintMarks.without(text.text())));
        } else if (inline instanceof Inline.Code code) {
            return Stream.of(new Inline.Code(code.place(), PrintMarks.without(code.text())));
        } else if (inline instanceof Inline.InLanguage) {
            return of(inline.children()).stream();
        } else if (inline instanceof Inline.Link link) {
            Inline plain = new Inline.Link(link.place(), address(link), of(link.text()));
            AddressNote note = edition.noteOf(link);
            return note == null ? Stream.of(plain) : Stream.of(plain, new Inline.Text(link.place(), note.mark()));
        } else if (inline instanceof Inline.Image image) {
            return Stream.of(image(image));
        } else if (inline instanceof Inline.NoteReference reference) {
            int number = numbers.getOrDefault(reference.label(), 0);
            return Stream.of(new Inline.NoteReference(reference.place(), String.valueOf(number)));
        }
        return Stream.of(inline.withChildren(of(inline.children())));
    }

    private String address(Inline.Link link) {
        return AddressText.away(
                link.address(), edition.slug(), edition.publication().address());
    }

    Inline.Image image(Inline.Image image) {
        String name = image.address().replaceFirst(".*/", "");
        Line description =
                new Line(image.description().place(), of(image.description().text()));
        return new Inline.Image(image.place(), name, description);
    }
}
