package parkhang.document.opendocument;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.BlockGathering;
import parkhang.document.Content;
import parkhang.document.DocumentCode;
import parkhang.document.FileProperties;
import parkhang.document.Furniture;
import parkhang.document.GuessedHeadings;
import parkhang.xml.XmlElement;

/** Reads a text in OpenDocument (ISO/IEC 26300), .odt or .ott, or flat in one XML, .fodt. */
public final class OpenDocument {
    private final String file;
    private final OdfPackage parts;
    private final OdfPart text;

    private OpenDocument(String file, OdfPackage parts, XmlElement text) {
        this.file = file;
        this.parts = parts;
        this.text = OdfPart.of(file, parts, text);
    }

    /** What a file holds; empty and reported where it can't be read. */
    public static Optional<Content> read(String file, byte[] bytes, Diagnostics diagnostics) {
        Diagnostics broken = new Diagnostics();
        Optional<OdfPackage> parts = OdfPackage.of(file, bytes, broken);
        Optional<Content> content =
                parts.flatMap(found -> found.text().map(text -> new OpenDocument(file, found, text).content(text)));
        if (content.isEmpty() && !broken.hasErrors()) {
            broken.report(Place.of(file), DocumentCode.DOCUMENT_BROKEN.with("open-document", Map.of()));
        }
        diagnostics.add(broken);
        return broken.hasErrors() ? Optional.empty() : content;
    }

    private Content content(XmlElement body) {
        BlockGathering read = OdfBlocks.body(text, body);
        GuessedHeadings.Headed headed = GuessedHeadings.of(read.blocks(), read.title(), read.strong());
        text.findings().kept(headed.blocks());
        text.changesLeft().forEach(region -> OdfParagraph.tell(text, Place.of(file), region));
        List<Content.Aside> furniture = furniture();
        if (parts.hasMacros()) {
            text.findings().report(Place.of(file), DocumentCode.MACROS_OMITTED.with(Map.of()));
        }
        Locale language =
                text.languages().most(text.styles().language(), text.findings()).orElse(null);
        return new Content(
                file,
                properties().said(file, headed.title(), read.subtitle(), read.authors(), language),
                furniture,
                headed.blocks(),
                text.notes(),
                text.pictures(),
                headed.guesses(),
                text.findings().all().list());
    }

    private List<Content.Aside> furniture() {
        Furniture furniture = new Furniture();
        for (XmlElement page : parts.pages()) {
            for (XmlElement kind : page.elements()) {
                String label = kind.name().replaceFirst("-.*", "");
                boolean isShown = !"false".equals(kind.attribute("display"));
                if (isShown && (label.equals("header") || label.equals("footer"))) {
                    furniture(text.onPages(label), kind, furniture);
                }
            }
        }
        return furniture.asides();
    }

    private static void furniture(OdfPart part, XmlElement root, Furniture into) {
        int before = part.pictures().size();
        into.add(OdfBlocks.of(part, root).blocks());
        if (part.pictures().size() > before) {
            part.findings().report(part.last(), DocumentCode.PICTURE_OMITTED.with("furniture", Map.of()));
        }
    }

    private FileProperties properties() {
        XmlElement meta = parts.properties().orElse(null);
        String first = value(meta, "initial-creator");
        return new FileProperties(
                value(meta, "title"),
                value(meta, "description"),
                first.isEmpty() ? value(meta, "creator") : first,
                keywords(meta),
                value(meta, "date"),
                value(meta, "creation-date"));
    }

    private static String keywords(@Nullable XmlElement meta) {
        return meta == null
                ? ""
                : meta.elements("keyword").stream().map(XmlElement::text).collect(Collectors.joining(";"));
    }

    private static String value(@Nullable XmlElement meta, String name) {
        return meta == null
                ? ""
                : meta.child(name).map(XmlElement::text).orElse("").strip();
    }
}
