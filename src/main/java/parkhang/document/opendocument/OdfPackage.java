package parkhang.document.opendocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.document.DocumentCode;
import parkhang.parts.ZipParts;
import parkhang.xml.XmlElement;
import parkhang.xml.XmlStream;

/** The parts of a file: those of a zip, or one XML that has them all. Nothing outside of the file is ever asked for. */
final class OdfPackage {
    private final String file;
    private final @Nullable ZipParts zip;
    private final @Nullable XmlElement flat;
    private final Diagnostics diagnostics;

    private OdfPackage(String file, @Nullable ZipParts zip, @Nullable XmlElement flat, Diagnostics diagnostics) {
        this.file = file;
        this.zip = zip;
        this.flat = flat;
        this.diagnostics = diagnostics;
    }

    /** Empty and reported where the file is damaged, or has a password. */
    static Optional<OdfPackage> of(String file, byte[] bytes, Diagnostics diagnostics) {
        if (bytes.length > 0 && bytes[0] != 'P') {
            return read(file, file, bytes, diagnostics).map(root -> new OdfPackage(file, null, root, diagnostics));
        }
        return ZipParts.read(file, bytes, DocumentCode.DOCUMENT_BROKEN, DocumentCode.DOCUMENT_TOO_LARGE, diagnostics)
                .map(zip -> new OdfPackage(file, zip, null, diagnostics))
                .filter(parts -> !parts.isEncrypted());
    }

    private boolean isEncrypted() {
        boolean isEncrypted = xml("META-INF/manifest.xml").stream()
                        .anyMatch(root -> root.all("encryption-data").findAny().isPresent())
                || bytes("encrypted-package").isPresent();
        if (isEncrypted) {
            diagnostics.report(Place.of(file), DocumentCode.DOCUMENT_ENCRYPTED.with("password", Map.of()));
        }
        return isEncrypted;
    }

    /** The roots of the parts that hold something of a kind, such as {@code styles}: in a flat file it is always the same one. */
    private Stream<XmlElement> root(String part) {
        return flat == null ? xml(part + ".xml").stream() : Stream.of(flat);
    }

    /** The text; empty where the document is of another kind. */
    Optional<XmlElement> text() {
        return root("content")
                .flatMap(root -> root.child("body").stream())
                .flatMap(body -> body.child("text").stream())
                .findFirst();
    }

    /** Styles that hold for all of the file, then those that only the text has. */
    List<XmlElement> stylesOfText() {
        List<XmlElement> groups = new ArrayList<>();
        root("styles").forEach(root -> groups.addAll(root.elements("styles")));
        root("content").forEach(root -> groups.addAll(root.elements("automatic-styles")));
        return groups;
    }

    /** Styles that hold for all of the file, then those that only what stands on each page has. */
    List<XmlElement> stylesOfPages() {
        List<XmlElement> groups = new ArrayList<>();
        root("styles").forEach(root -> {
            groups.addAll(root.elements("styles"));
            groups.addAll(root.elements("automatic-styles"));
        });
        return groups;
    }

    List<XmlElement> pages() {
        return root("styles")
                .flatMap(root -> root.elements("master-styles").stream())
                .flatMap(master -> master.elements("master-page").stream())
                .toList();
    }

    Optional<XmlElement> properties() {
        return root("meta").flatMap(root -> root.child("meta").stream()).findFirst();
    }

    boolean hasMacros() {
        return root("content")
                        .anyMatch(root -> root.all("event-listener").findAny().isPresent())
                || bytes("Basic/script-lc.xml").isPresent();
    }

    Optional<byte[]> bytes(String part) {
        return zip == null ? Optional.empty() : zip.part(part.startsWith("./") ? part.substring(2) : part);
    }

    /** The XML of a part; empty where there is none, and reported where it is broken. */
    Optional<XmlElement> xml(String part) {
        return bytes(part).flatMap(bytes -> read(file, part, bytes, diagnostics));
    }

    private static Optional<XmlElement> read(String file, String part, byte[] bytes, Diagnostics diagnostics) {
        try {
            return Optional.of(XmlElement.read(part, bytes));
        } catch (XMLStreamException e) {
            String problem = XmlStream.problem(e);
            Finding found = part.equals(file)
                    ? new Finding(DocumentCode.DOCUMENT_BROKEN, new Message.Words(problem))
                    : DocumentCode.DOCUMENT_BROKEN.shared("zip.part", Map.of("part", part, "problem", problem));
            diagnostics.report(Place.of(file), found);
            return Optional.empty();
        }
    }
}
