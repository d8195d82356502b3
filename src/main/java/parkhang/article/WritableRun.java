package parkhang.article;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;

/**
 * A run as Markdown can say it and {@link InlineReader} gives it back, but for the places: spaces stand outside of emphasis and not at
 * the ends of a line, what touches and is of one kind is one, nothing is emphasized twice, a reference stands behind its link. What Markdown can't say is reported.
 */
final class WritableRun {
    /** The place of all that is compared without regard to it. */
    static final Place NOWHERE = Place.of("");

    private final Set<String> notes;
    private final boolean hasLines;
    private final Diagnostics diagnostics;
    private final Deque<Inline> around = new ArrayDeque<>();

    /**
     * @param notes the labels that a reference may name
     * @param hasLines whether a line may end in the run
     */
    WritableRun(Set<String> notes, boolean hasLines, Diagnostics diagnostics) {
        this.notes = Set.copyOf(notes);
        this.hasLines = hasLines;
        this.diagnostics = diagnostics;
    }

    List<Inline> of(List<Inline> run) {
        return trimmed(parts(run, false, 1));
    }

    private List<Inline> parts(List<Inline> run, boolean inLink, int depth) {
        return joined(run.stream()
                .flatMap(inline -> part(inline, inLink, depth).stream())
                .toList());
    }

    private static List<Inline> joined(List<Inline> run) {
        Joiner joiner = new Joiner();
        run.forEach(joiner::add);
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : joiner.all()) {
            int last = joined.size() - 1;
            Inline both = last < 0 ? null : both(joined.get(last), inline);
            if (both != null) {
                joined.set(last, both);
            } else {
                joined.add(inline instanceof Inline.Text text ? text(text.text()) : inline);
            }
        }
        return joined;
    }

    /** Two that touch and are of one kind, as one; null where they are not. */
    private static @Nullable Inline both(Inline first, Inline second) {
        if (first instanceof Inline.Code code && second instanceof Inline.Code other) {
            return new Inline.Code(NOWHERE, code.text() + other.text());
        }
        return isEmphasis(first) && isSameKind(first, second)
                ? first.withChildren(joined(Stream.concat(first.children().stream(), second.children().stream())
                        .toList()))
                : null;
    }

    private static boolean isEmphasis(Inline inline) {
        return inline instanceof Inline.Emphasis || inline instanceof Inline.Strong || inline instanceof Inline.Styled;
    }

    private static boolean isSameKind(Inline first, Inline second) {
        return first.getClass() == second.getClass()
                && !(first instanceof Inline.Styled one
                        && second instanceof Inline.Styled other
                        && one.style() != other.style());
    }

    private List<Inline> part(Inline inline, boolean inLink, int depth) {
        if (inline instanceof Inline.Text text) {
            return List.of(new Inline.Text(NOWHERE, line(text.place(), text.text())));
        } else if (inline instanceof Inline.LineBreak) {
            return lineBreak(inline.place());
        } else if (inline instanceof Inline.Code code) {
            String words = line(code.place(), code.text());
            return words.isEmpty() ? List.of() : List.of(new Inline.Code(NOWHERE, words));
        } else if (inline instanceof Inline.Image image) {
            return List.of(image(image));
        } else if (inline instanceof Inline.NoteReference reference) {
            return reference(reference);
        } else if (inline instanceof Inline.Link link) {
            return link(link, inLink, depth);
        } else if (inline instanceof Inline.InLanguage) {
            return parts(inline.children(), inLink, depth);
        } else if (isEmphasis(inline)) {
            return emphasis(inline, inLink, depth);
        }
        throw new IllegalStateException("an article has no inline " + inline);
    }

    private List<Inline> lineBreak(Place place) {
        if (hasLines) {
            return List.of(new Inline.LineBreak(NOWHERE));
        }
        NotInMarkdown.report(place, "break", diagnostics);
        return List.of(new Inline.Text(NOWHERE, " "));
    }

    private List<Inline> emphasis(Inline inline, boolean inLink, int depth) {
        boolean isInItself = around.stream().anyMatch(outer -> isSameKind(outer, inline));
        if (isInItself || depth >= MarkdownParser.MAX_DEPTH - 1) {
            return parts(inline.children(), inLink, depth);
        }
        around.push(inline);
        List<Inline> children = parts(inline.children(), inLink, depth + 1);
        around.pop();
        return tight(inline.withChildren(children));
    }

    /** An image's description is words alone. */
    Inline.Image image(Inline.Image image) {
        String words =
                line(image.place(), PlainText.of(image.description().text())).strip();
        Line description = new Line(NOWHERE, List.of(new Inline.Text(NOWHERE, words)));
        String address =
                Characters.without(image.address().replaceAll("\\s", " ")).strip();
        return new Inline.Image(NOWHERE, address, description, image.size());
    }

    private List<Inline> reference(Inline.NoteReference reference) {
        String label = Note.labelOf(reference.label());
        if (notes.contains(label)) {
            return List.of(new Inline.NoteReference(NOWHERE, label));
        }
        diagnostics.report(reference.place(), ArticleCode.NOTE_MISSING.with(Map.of("note", "[^" + label + "]")));
        return List.of();
    }

    private List<Inline> link(Inline.Link link, boolean inLink, int depth) {
        List<Inline> parts = parts(link.text(), true, depth + 1);
        if (AddressRules.isMissing(link.address())) {
            diagnostics.report(link.place(), ArticleCode.LINK_ADDRESS_MISSING.with(Map.of()));
            return parts;
        } else if (!AddressRules.isAllowed(link.address())) {
            String address = Characters.without(link.address());
            diagnostics.report(link.place(), ArticleCode.LINK_ADDRESS_REFUSED.with(Map.of("address", address)));
            return parts;
        } else if (inLink) {
            NotInMarkdown.report(link.place(), "link", diagnostics);
            return parts;
        }
        List<Inline> references = new ArrayList<>(Runs.only(Inline.NoteReference.class, Runs.flat(parts)));
        List<Inline> text = references.isEmpty() ? parts : joined(withoutReferences(parts));
        references.add(0, new Inline.Link(NOWHERE, link.address(), text));
        return references;
    }

    private static List<Inline> withoutReferences(List<Inline> run) {
        return run.stream()
                .filter(inline -> !(inline instanceof Inline.NoteReference))
                .map(inline -> inline.withChildren(withoutReferences(inline.children())))
                .toList();
    }

    /** The element with the spaces at its ends outside of it; nothing but these where it holds nothing else. */
    private static List<Inline> tight(Inline element) {
        List<Inline> inside = new ArrayList<>(element.children());
        String before = "";
        String after = "";
        if (!inside.isEmpty() && inside.get(0) instanceof Inline.Text first) {
            String rest = withoutSpaceBefore(first.text());
            before = first.text().substring(0, first.text().length() - rest.length());
            inside.set(0, new Inline.Text(NOWHERE, rest));
        }
        int end = inside.size() - 1;
        if (end >= 0 && inside.get(end) instanceof Inline.Text last) {
            String rest = withoutSpaceBehind(last.text());
            after = last.text().substring(rest.length());
            inside.set(end, new Inline.Text(NOWHERE, rest));
        }
        List<Inline> words = joined(inside);
        Stream<Inline> tight = words.isEmpty() ? Stream.of() : Stream.of(unplaced(element, words));
        return Stream.of(Stream.of(text(before)), tight, Stream.of(text(after)))
                .flatMap(part -> part)
                .collect(Collectors.toList());
    }

    private static Inline unplaced(Inline element, List<Inline> words) {
        if (element instanceof Inline.Emphasis) {
            return new Inline.Emphasis(NOWHERE, words);
        }
        return element instanceof Inline.Styled styled
                ? new Inline.Styled(NOWHERE, styled.style(), words)
                : new Inline.Strong(NOWHERE, words);
    }

    private static Inline text(String words) {
        return new Inline.Text(NOWHERE, words);
    }

    private static String withoutSpaceBefore(String text) {
        int from = 0;
        while (from < text.length() && isSpace(text.charAt(from))) {
            from++;
        }
        return text.substring(from);
    }

    private static String withoutSpaceBehind(String text) {
        int to = text.length();
        while (to > 0 && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(0, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Without spaces where a line begins or ends, and without lines that are empty at the beginning and the end. */
    private static List<Inline> trimmed(List<Inline> run) {
        List<Inline> trimmed = new ArrayList<>();
        for (int i = 0; i < run.size(); i++) {
            Inline inline = run.get(i);
            if (inline instanceof Inline.Text text) {
                boolean begins = i == 0 || run.get(i - 1) instanceof Inline.LineBreak;
                boolean ends = i + 1 == run.size() || run.get(i + 1) instanceof Inline.LineBreak;
                String words = begins ? text.text().replaceFirst("^ ++", "") : text.text();
                words = ends ? words.replaceFirst("(?<! ) ++$", "") : words;
                if (!words.isEmpty()) {
                    trimmed.add(text(words));
                }
            } else {
                trimmed.add(inline);
            }
        }
        while (!trimmed.isEmpty() && trimmed.get(0) instanceof Inline.LineBreak) {
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1) instanceof Inline.LineBreak) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    /** The words on one line, without what no edition can hold. */
    private String line(Place place, String text) {
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            diagnostics.report(place, Characters.finding(text, refused));
        }
        return Characters.without(text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' '));
    }
}
