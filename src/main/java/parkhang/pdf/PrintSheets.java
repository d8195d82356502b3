package parkhang.pdf;

import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.w3c.dom.Document;

/** Gives each document the one print style sheet, parsed once, whatever sheets the document names itself. */
final class PrintSheets extends XhtmlNamespaceHandler {
    private static final String PRINT = "print.css";

    private final StylesheetInfo print = new StylesheetInfo();

    PrintSheets() {
        print.setUri("parkhang:" + PRINT);
        print.setOrigin(StylesheetInfo.AUTHOR);
        print.setMedia("all");
        print.setType("text/css");
        print.setStylesheet(parse());
    }

    private Stylesheet parse() {
        StylesheetFactory factory = new StylesheetFactoryImpl(null);
        try (InputStream in = Objects.requireNonNull(PrintSheets.class.getResourceAsStream(PRINT))) {
            return factory.parse(new InputStreamReader(in, StandardCharsets.UTF_8), print);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
        return new StylesheetInfo[] {print};
    }
}
