package parkhang.pdf;

import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import parkhang.text.Resource;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;

/**
 * Gives each document the one style sheet for its direction and its kind of page, parsed once, whatever sheets the document
 * names itself.
 */
final class PrintSheets extends XhtmlNamespaceHandler {
    private static final String PRINT = read("print.css") + read("volume.css");
    private static final String PAPER = read("paper.css");
    private static final String NARROW = read("narrow.css");

    private final Map<Kind, StylesheetInfo> sheets = new HashMap<>();
    private StylesheetInfo sheet = new StylesheetInfo();

    /** What makes a sheet another one. */
    private record Kind(boolean rightToLeft, boolean grey, PageGeometry page, Theme theme) {}

    /** Chooses the sheet for the next layout. */
    void choose(Document document, PageSetup setup) {
        boolean rightToLeft = Dom.isRightToLeft(document);
        Kind kind = new Kind(rightToLeft, setup.profile().isGrey(), setup.geometry(), setup.theme());
        sheet = sheets.computeIfAbsent(kind, next -> parse(sheet(next), "parkhang:" + next));
    }

    private static String sheet(Kind kind) {
        String sheet = ThemedSheet.of(PRINT, kind.theme());
        if (kind.page().twoSided()) {
            sheet += PAPER + (kind.page().isNarrow() ? NARROW : "");
        }
        sheet = kind.page().fill(sheet);
        if (kind.grey()) {
            sheet = GreySheet.of(sheet);
        }
        return kind.rightToLeft() ? MirroredSheet.of(sheet) : sheet;
    }

    private static String read(String name) {
        return Resource.text(PrintSheets.class, name);
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
        return new StylesheetInfo[] {sheet};
    }
}
