package parkhang.export;

import java.nio.charset.StandardCharsets;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.FileKind;
import parkhang.gate.GateCode;
import parkhang.gate.PlainFile;
import parkhang.gate.PlainGate;
import parkhang.plain.MarkdownRenderer;
import parkhang.plain.PlainEdition;
import parkhang.plain.TextRenderer;

/** What a file of an edition's words must hold before it is kept: them, what is said of its pictures, and where its links lead. */
final class PlainProof {
    private PlainProof() {}

    /** Markdown or plain text. */
    static byte[] proved(FileKind kind, Edition edition, Place place, Diagnostics found) {
        String text = kind == FileKind.MARKDOWN ? MarkdownRenderer.render(edition) : TextRenderer.render(edition);
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        check(kind, file, edition, place, found);
        return file;
    }

    static void check(FileKind kind, byte[] file, Edition edition, Place place, Diagnostics found) {
        boolean isMarkdown = kind == FileKind.MARKDOWN;
        PlainEdition plain = PlainEdition.of(edition);
        PlainGate gate = new PlainGate(isMarkdown ? "the Markdown" : "the plain text", place, found);
        PlainFile.read(file, isMarkdown, place.file(), GateCode.TEXT_LOST, found)
                .ifPresent(read -> gate.check(
                        read,
                        EditionText.texts(EditionText.whole(edition), isMarkdown),
                        plain.descriptions(),
                        isMarkdown ? plain.addresses() : plain.unsaidAddresses()));
    }
}
