package parkhang.localization;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Conflict;
import parkhang.text.SourceText;
import parkhang.translation.docx.DocxReader;
import parkhang.translation.exchange.ExchangeCode;
import parkhang.translation.exchange.Handback;
import parkhang.translation.po.PoReader;
import parkhang.translation.tmx.TmxHandback;
import parkhang.translation.xliff.Xliff1Handback;
import parkhang.translation.xliff.XliffHandback;
import parkhang.translation.xliff.validity.Validity;
import parkhang.xml.XmlRoot;

/** Reads a file that came back, whatever format it is in. Tools change a file's extension; its content tells what it is. */
final class HandbackReader {
    private static final Pattern PO = Pattern.compile("(?m)^\\h*msgid\\h*\"");

    private HandbackReader() {}

    /** Empty and reported where it is in no format that goes out, or broken. */
    static Optional<Handback> read(String file, byte[] bytes, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Handback> handback = DocxReader.isWord(bytes)
                ? DocxReader.read(file, bytes, found)
                : SourceText.decode(file, bytes, found).flatMap(source -> read(source, XmlRoot.of(source), found));
        diagnostics.add(found);
        return found.hasErrors() ? Optional.empty() : handback;
    }

    private static Optional<Handback> read(SourceText source, Optional<XmlRoot> root, Diagnostics found) {
        String name = root.map(XmlRoot::name).orElse("");
        if (name.equals("xliff")) {
            boolean first = root.get().version().startsWith("1.");
            if (first) {
                return Xliff1Handback.read(source, found);
            }
            Validity.check(source, found);
            return XliffHandback.read(source, found);
        } else if (name.equals("tmx")) {
            return Optional.of(TmxHandback.read(source, found));
        } else if (name.isEmpty() && PO.matcher(source.text()).find()) {
            return Conflict.reported(source, found) ? Optional.empty() : PoReader.read(source, found);
        }
        String which = name.isEmpty() ? "none" : "root";
        found.report(Place.of(source.file()), ExchangeCode.HANDBACK_FORMAT.with(which, Map.of("root", name)));
        return Optional.empty();
    }
}
