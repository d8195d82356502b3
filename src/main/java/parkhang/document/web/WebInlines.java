package parkhang.document.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import parkhang.article.AddressRules;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.text.Characters;

/** Reads words and what stands in their line. */
final class WebInlines {
    private static final int DEEPEST = 60;
    /** A picture often leads to itself in full size. */
    private static final Pattern PICTURE =
            Pattern.compile("(?i)|.*\\.(?:png|jpe?g|gif|webp|svg|tiff?|avif)(?:[?#].*)?");

    private final String file;
    private final WebPictures pictures;
    private final boolean hasArticles;
    private final Diagnostics findings;
    private final Set<String> anchors = new HashSet<>();

    WebInlines(String file, WebPictures pictures, boolean hasArticles, Diagnostics findings) {
        this.file = file;
        this.pictures = pictures;
        this.hasArticles = hasArticles;
        this.findings = findings;
    }

    /** @param names of the text's headings, to which its links may lead */
    void anchors(List<String> names) {
        anchors.addAll(names);
    }

    /** The inlines of some nodes that stand beside each other; spaces are as a browser would set them. */
    List<Inline> read(List<? extends Node> nodes, WebNotes notes) {
        List<Inline> read = new ArrayList<>();
        nodes.forEach(node -> add(node, notes, read, 0));
        return collapsed(read);
    }

    private List<Inline> children(Element element, WebNotes notes, int depth) {
        List<Inline> read = new ArrayList<>();
        if (depth > DEEPEST) {
            addText(element, element.text(), read);
            return read;
        }
        element.childNodes().forEach(node -> add(node, notes, read, depth));
        return read;
    }

    private void add(Node node, WebNotes notes, List<Inline> into, int depth) {
        if (node instanceof TextNode text) {
            addText(node, text.getWholeText(), into);
        } else if (node instanceof Element element) {
            element(element, notes, into, depth + 1);
        }
    }

    private void addText(Node node, String words, List<Inline> into) {
        Place place = WebBlocks.place(file, node);
        if (Characters.firstRefused(words.replace("\r", "")) >= 0) {
            findings.report(place, DocumentCode.TEXT_OMITTED.with("characters", Map.of()));
        }
        into.add(new Inline.Text(place, Characters.without(words).replaceAll("[ \\t\\n\\f]+", " ")));
    }

    private void element(Element element, WebNotes notes, List<Inline> into, int depth) {
        Place place = WebBlocks.place(file, element);
        if (WebBlocks.isHidden(element)) {
            WebBlocks.reportOmitted(findings, place, "hidden", element, element.text());
            return;
        }
        switch (element.nodeName()) {
            case "br" -> into.add(new Inline.LineBreak(place));
            case "em", "i", "cite", "dfn", "var" ->
                wrapped(new Inline.Emphasis(place, List.of()), element, notes, into, depth);
            case "strong", "b" -> wrapped(new Inline.Strong(place, List.of()), element, notes, into, depth);
            case "s", "strike", "del" ->
                wrapped(new Inline.Styled(place, Inline.Style.STRIKETHROUGH, List.of()), element, notes, into, depth);
            case "sub" ->
                wrapped(new Inline.Styled(place, Inline.Style.SUBSCRIPT, List.of()), element, notes, into, depth);
            case "sup" -> superscript(place, element, notes, into, depth);
            case "code", "kbd", "samp", "tt" ->
                into.add(new Inline.Code(
                        place, Characters.without(element.wholeText().replaceAll("\\s+", " "))));
            case "a" -> link(place, element, notes, into, depth);
            case "img" -> pictures.read(element).ifPresent(into::add);
            case "q" -> {
                into.add(new Inline.Text(place, "“"));
                into.addAll(children(element, notes, depth));
                into.add(new Inline.Text(place, "”"));
            }
            case "rt" -> into.add(new Inline.Text(place, " (" + element.text() + ")"));
            case "rp" -> {}
            case "iframe", "video", "audio", "embed", "object" -> embedded(place, element, into);
            case "input", "button", "select", "textarea", "svg", "canvas", "math" ->
                WebBlocks.reportOmitted(findings, place, "element", element, words(element));
            default -> into.addAll(children(element, notes, depth));
        }
    }

    /** The words of each element of a drawing or a form apart: no spaces stand between them. */
    private static String words(Element parent) {
        return parent.stream()
                .map(Element::ownText)
                .filter(own -> !own.isBlank())
                .collect(Collectors.joining(" "));
    }

    private void wrapped(Inline shell, Element element, WebNotes notes, List<Inline> into, int depth) {
        List<Inline> inside = children(element, notes, depth);
        if (!inside.isEmpty()) {
            into.add(shell.withChildren(inside));
        }
    }

    /** What holds nothing but the reference to a note is no superscript. */
    private void superscript(Place place, Element element, WebNotes notes, List<Inline> into, int depth) {
        List<Inline> inside = children(element, notes, depth);
        boolean isReference = !inside.isEmpty()
                && inside.stream()
                        .allMatch(inline -> inline instanceof Inline.NoteReference
                                || (inline instanceof Inline.Text text
                                        && text.text().isBlank()));
        if (isReference) {
            into.addAll(inside);
        } else if (!inside.isEmpty()) {
            into.add(new Inline.Styled(place, Inline.Style.SUPERSCRIPT, inside));
        }
    }

    private void link(Place place, Element element, WebNotes notes, List<Inline> into, int depth) {
        @Nullable String label = notes.label(element);
        if (label != null) {
            into.add(new Inline.NoteReference(place, label));
            return;
        }
        List<Inline> inside = children(element, notes, depth);
        String address = element.attr("href").strip();
        boolean isHeading = address.startsWith("#") && anchors.contains(address.substring(1));
        boolean isKnown = isHeading || hasArticles || address.contains(":");
        boolean isWhole = isKnown && isHeading == address.startsWith("#") && AddressRules.isAllowed(address);
        if (isWhole && !element.text().isBlank()) {
            into.add(new Inline.Link(place, address, inside));
            return;
        }
        if (element.text().isBlank()
                && element.selectFirst("img") != null
                && !PICTURE.matcher(address).matches()) {
            findings.report(
                    place, DocumentCode.LINK_OMITTED.with("picture", Map.of("address", Characters.without(address))));
        }
        if (!isWhole
                && !address.isEmpty()
                && (hasArticles || !address.startsWith("#"))
                && !element.text().isBlank()) {
            findings.report(
                    place,
                    DocumentCode.LINK_OMITTED.with(
                            "words", Map.of("words", element.text(), "address", Characters.without(address))));
        }
        into.addAll(inside);
    }

    /** A film or a page in the page: a link to it, where it has an address. */
    private void embedded(Place place, Element element, List<Inline> into) {
        if (!element.text().isBlank()) {
            Map<String, String> instead = Map.of("element", element.nodeName(), "words", element.text());
            findings.report(place, DocumentCode.SURROUNDINGS_OMITTED.with("instead", instead));
        }
        String address = Optional.of(element.attr("src"))
                .filter(found -> !found.isBlank())
                .orElseGet(() -> element.select("source[src]").stream()
                        .map(source -> source.attr("src"))
                        .findFirst()
                        .orElse(element.attr("data")))
                .strip();
        WebBlocks.reportOmitted(findings, place, "instead", element, words(element));
        if (AddressRules.web(address).isPresent() && AddressRules.isAllowed(address)) {
            findings.report(place, DocumentCode.TEXT_MOVED.with("embedded", Map.of("address", address)));
            into.add(new Inline.Link(place, address, List.of(new Inline.Text(place, address))));
        } else {
            findings.report(
                    place, DocumentCode.PICTURE_OMITTED.with("embedded", Map.of("element", element.nodeName())));
        }
    }

    /** Spaces that follow each other as one, and none at the ends. */
    private static List<Inline> collapsed(List<Inline> run) {
        List<Inline> collapsed = new Spaces().collapse(run);
        int last = collapsed.size() - 1;
        if (last >= 0 && collapsed.get(last) instanceof Inline.Text text) {
            String words = text.text().replaceFirst(" $", "");
            if (words.isEmpty()) {
                collapsed.remove(last);
            } else {
                collapsed.set(last, new Inline.Text(text.place(), words));
            }
        }
        return collapsed;
    }

    /** Goes through a run and remembers whether a space was the last. */
    private static final class Spaces {
        private boolean isSpaceLast = true;

        List<Inline> collapse(List<Inline> run) {
            List<Inline> collapsed = new ArrayList<>();
            for (Inline inline : run) {
                if (inline instanceof Inline.Text text) {
                    String words = isSpaceLast ? text.text().replaceFirst("^ ", "") : text.text();
                    if (!words.isEmpty()) {
                        isSpaceLast = words.endsWith(" ");
                        join(collapsed, new Inline.Text(text.place(), words));
                    }
                } else if (inline instanceof Inline.LineBreak) {
                    isSpaceLast = true;
                    collapsed.add(inline);
                } else if (inline.children().isEmpty()) {
                    isSpaceLast = false;
                    collapsed.add(inline);
                } else {
                    List<Inline> inside = collapse(inline.children());
                    if (!inside.isEmpty()) {
                        collapsed.add(inline.withChildren(inside));
                    }
                }
            }
            return collapsed;
        }

        private static void join(List<Inline> run, Inline.Text next) {
            int last = run.size() - 1;
            if (last >= 0 && run.get(last) instanceof Inline.Text before) {
                run.set(last, new Inline.Text(before.place(), before.text() + next.text()));
            } else {
                run.add(next);
            }
        }
    }

    /** A run as a caption or a title; null where it holds nothing. */
    static @Nullable Line line(Place place, List<Inline> run) {
        return run.isEmpty() ? null : new Line(place, run);
    }
}
