package parkhang.pdf;

import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.w3c.dom.Document;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;

/** Gives each document of a theme the one print style sheet for its direction, parsed once, whatever sheets the document names itself. */
final class PrintSheets extends XhtmlNamespaceHandler {
    private static final String PRINT = "print.css";

    private final StylesheetInfo leftToRight;
    private final StylesheetInfo rightToLeft;

    PrintSheets(Theme theme) {
        String sheet = ThemedSheet.of(read(), theme);
        leftToRight = parse(sheet, "parkhang:" + PRINT);
        rightToLeft = parse(MirroredSheet.of(sheet), "parkhang:mirrored-" + PRINT);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(PrintSheets.class.getResourceAsStream(PRINT))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StylesheetInfo parse(String sheet, String name) {
        StylesheetInfo info = new StylesheetInfo();
        info.setUri(name);
        info.setOrigin(StylesheetInfo.AUTHOR);
        info.setMedia("all");
        info.setType("text/css");
        info.setStylesheet(new StylesheetFactoryImpl(null).parse(new StringReader(sheet), info));
        return info;
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
        return new StylesheetInfo[] {Dom.isRightToLeft(document) ? rightToLeft : leftToRight};
    }
}
