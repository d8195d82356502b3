package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.document.Piece;
import parkhang.xml.XmlElement;

/** Reads the frames and drawings of a paragraph: pictures, text boxes, formulas, charts. */
final class OdfDrawings {
    private final OdfPart part;
    private final Place place;
    private final List<Inline.Image> pictures = new ArrayList<>();
    private final List<XmlElement> boxes = new ArrayList<>();

    OdfDrawings(OdfPart part, Place place) {
        this.part = part;
        this.place = place;
    }

    /** Those that stand in no line. */
    List<Inline.Image> pictures() {
        return pictures;
    }

    List<XmlElement> boxes() {
        return boxes;
    }

    /** A frame holds the same in several forms, of which the first that is known counts; gives what stands in the line. */
    List<Piece> frame(XmlElement frame) {
        String description = description(frame);
        Optional<XmlElement> box = frame.child("text-box");
        Optional<XmlElement> object = frame.child("object");
        List<XmlElement> images = frame.elements("image");
        if (box.isPresent()) {
            named(description);
            boxes.add(box.get());
            return List.of();
        }
        Optional<XmlElement> inside = object.flatMap(part::object);
        if (inside.isPresent() && inside.get().name().equals("math")) {
            named(description);
            return formula(inside.get());
        }
        inside.ifPresent(root -> chart(root, images));
        images.stream().filter(image -> !OdfBlocks.words(image).isBlank()).forEach(image -> boxes.add(image));
        Optional<XmlElement> image = images.stream()
                .filter(part::isPicture)
                .findFirst()
                .or(() -> images.stream().findFirst());
        if (image.isEmpty()) {
            frame.elements().stream()
                    .filter(child -> !Set.of("title", "desc").contains(child.name()))
                    .filter(child -> !child.name().equals("object") || inside.isEmpty())
                    .forEach(child -> part.findings().picture(place, description, "unknown", child.name()));
            return List.of();
        }
        return image(image.get(), description, "as-char".equals(frame.attribute("anchor-type")));
    }

    /** Any other drawing: its words are a box of their own. */
    List<Piece> shape(XmlElement shape) {
        if (shape.name().equals("frame")) {
            return frame(shape);
        }
        named(description(shape));
        List<Piece> line = new ArrayList<>();
        if (!shape.elements("p").isEmpty() || !shape.elements("list").isEmpty()) {
            boxes.add(shape);
        }
        for (XmlElement child : shape.elements()) {
            if (child.namespace().contains("drawing") || child.namespace().contains("dr3d")) {
                line.addAll(shape(child));
            }
        }
        return line;
    }

    /** What a drawing says to those who can't see it, where nothing of the article can say it. */
    private void named(String description) {
        part.findings().omitted(place, "drawing-description", description);
    }

    private static String description(XmlElement drawing) {
        List<String> words = Stream.of("title", "desc")
                .flatMap(name -> drawing.elements(name).stream())
                .map(found -> found.text().strip().replaceAll("\\s+", " "))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return words.size() == 2 && words.get(0).matches(".*\\p{L}$")
                ? words.get(0) + ". " + words.get(1)
                : String.join(" ", words);
    }

    private List<Piece> image(XmlElement image, String description, boolean isInLine) {
        Optional<Inline.Image> found = part.picture(image, description, place)
                .map(address -> new Inline.Image(
                        place, address, new Line(place, List.of(new Inline.Text(place, description)))));
        if (found.isPresent() && isInLine) {
            return List.of(new Piece(null, found.get()));
        }
        found.ifPresent(pictures::add);
        return List.of();
    }

    private List<Piece> formula(XmlElement math) {
        part.findings().count(place, DocumentCode.FORMATTING_OMITTED, "formula");
        return List.of(new Piece(null, new Inline.Text(place, signs(math).replaceAll("\\s+", ""))));
    }

    /** Without the same formula in another notation, which may stand beside it. */
    private static String signs(XmlElement math) {
        return math.children().stream()
                .map(child -> child instanceof XmlElement element
                        ? element.name().startsWith("annotation") ? "" : signs(element)
                        : String.valueOf(child))
                .collect(Collectors.joining());
    }

    /** Another document in the text, of which a picture may show what can be seen of it. */
    private void chart(XmlElement root, List<XmlElement> images) {
        String words = OdfBlocks.words(root);
        boolean isShown = images.stream().anyMatch(part::isPicture);
        if (isShown) {
            part.findings().omitted(place, "chart", words);
        } else {
            part.findings().report(place, DocumentCode.PICTURE_OMITTED.with("chart", Map.of("words", words)));
        }
    }
}
