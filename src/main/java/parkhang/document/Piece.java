package parkhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;

/**
 * A part of a paragraph's text, as an office program has it: a few words that are set alike.
 *
 * @param format null where it has none
 * @param inside what stands in a link
 */
public record Piece(@Nullable RunFormat format, Inline inline, List<Piece> inside) {
    public Piece {
        inside = List.copyOf(inside);
    }

    public Piece(@Nullable RunFormat format, Inline inline) {
        this(format, inline, List.of());
    }

    private String words() {
        return inline instanceof Inline.Link ? words(inside) : inline instanceof Inline.Text text ? text.text() : "";
    }

    static String words(List<Piece> pieces) {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    boolean isStrong() {
        return words().isBlank()
                || (inline instanceof Inline.Link
                        ? inside.stream().allMatch(Piece::isStrong)
                        : format != null && format.isStrong());
    }

    /**
     * Words that lead somewhere; the words alone, and told, where no edition would link there.
     *
     * @param address null where it leads to another place of the document
     */
    public static List<Piece> link(@Nullable String address, List<Piece> inside, Findings findings, Place place) {
        String words = words(inside);
        if (address == null) {
            findings.count(place, DocumentCode.FORMATTING_OMITTED, "inner-link");
            return inside;
        }
        if (!AddressRules.isAllowed(address)) {
            String shown = Characters.without(address);
            findings.report(place, DocumentCode.LINK_OMITTED.with("words", Map.of("words", words, "address", shown)));
            return inside;
        }
        if (words.isBlank()) {
            return inside;
        }
        List<Piece> notes = inside.stream()
                .filter(piece -> piece.inline() instanceof Inline.NoteReference)
                .toList();
        List<Piece> text = new ArrayList<>(inside);
        text.removeAll(notes);
        List<Piece> pieces = new ArrayList<>(notes);
        pieces.add(0, new Piece(null, new Inline.Link(place, address, List.of()), text));
        return pieces;
    }

    /** The text of pieces beside each other; those that are set alike are joined. */
    public static List<Inline> inlines(List<Piece> pieces, boolean withStrong) {
        List<Inline> inlines = new ArrayList<>();
        List<Inline> same = new ArrayList<>();
        RunFormat format = null;
        for (Piece piece : pieces) {
            RunFormat next = piece.format();
            if (!same.isEmpty() && (format == null || next == null || !format.isSetAs(next))) {
                inlines.addAll(formatted(format, same, withStrong));
                same.clear();
            }
            format = next;
            same.add(
                    piece.inline() instanceof Inline.Link link
                            ? new Inline.Link(link.place(), link.address(), inlines(piece.inside(), withStrong))
                            : piece.inline());
        }
        if (!same.isEmpty()) {
            inlines.addAll(formatted(format, same, withStrong));
        }
        return inlines;
    }

    private static List<Inline> formatted(@Nullable RunFormat format, List<Inline> same, boolean withStrong) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : same) {
            int last = joined.size() - 1;
            if (inline instanceof Inline.Text text && last >= 0 && joined.get(last) instanceof Inline.Text before) {
                joined.set(last, new Inline.Text(before.place(), before.text() + text.text()));
            } else {
                joined.add(inline);
            }
        }
        return format == null ? joined : (withStrong ? format : format.withoutStrong()).around(joined);
    }
}
