package parkhang.pdf.style;

import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.extend.StylesheetFactory;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.html.PageClass;
import parkhang.html.ScriptRules;
import parkhang.pdf.furniture.FurnitureStyles;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.page.PageGeometry;
import parkhang.pdf.page.PageSetup;
import parkhang.text.Resource;
import parkhang.theme.Arrangement;
import parkhang.theme.Theme;
import parkhang.theme.ThemedSheet;

/**
 * Gives each document the one style sheet for its direction and its kind of page, parsed and matched once, whatever sheets the
 * document names itself.
 */
public final class StyleSheets extends XhtmlNamespaceHandler {
    private static final String PRINT = read("print.css");
    private static final String VOLUME = PRINT + read("volume.css");
    private static final String CARD = read("card.css");
    private static final String PAPER = read("paper.css");
    private static final String NARROW = read("narrow.css");
    private static final String FORM = read("form.css");
    private static final String GREY = read("grey.css");
    private static final String PARALLEL = read("parallel.css");

    private static final Pattern SIDE = Pattern.compile("(?<!:)\\b(left|right)\\b");

    /** Top, right, bottom and left, when all four are given. */
    private static final Pattern FOUR_SIDES =
            Pattern.compile("\\b(margin|padding): *([^ ;]+) ([^ ;]+) ([^ ;]+) ([^ ;]+);");

    private final Map<Kind, SheetRules> sheets = new HashMap<>();

    /** What makes a sheet another one. */
    public record Kind(
            boolean volume,
            boolean card,
            boolean rightToLeft,
            boolean grey,
            PageGeometry page,
            Theme theme,
            Collection<String> languages,
            double lines,
            List<Column> columns) {
        /**
         * What a document on a page asks for.
         *
         * @param lines by what factor they are higher than usual in a language
         */
        public static Kind of(Document document, PageSetup setup, ToDoubleFunction<Locale> lines) {
            Stream<Locale> languages = Dom.all(document).stream()
                    .filter(element -> element.hasAttribute("lang"))
                    .map(element -> Locale.forLanguageTag(element.getAttribute("lang")));
            return new Kind(
                    Dom.isVolume(document),
                    Dom.isCard(document),
                    Dom.isRightToLeft(document),
                    setup.profile().isGrey(),
                    setup.geometry(),
                    setup.theme(),
                    ScriptRules.needed(languages.collect(Collectors.toSet())),
                    lines.applyAsDouble(Dom.locale(document)),
                    Dom.isParallel(document)
                            ? List.of(
                                    Column.of(document, PageClass.FIRST, lines),
                                    Column.of(document, PageClass.SECOND, lines))
                            : List.of());
        }
    }

    /**
     * One of two languages that stand side by side, each as its own edition is set.
     *
     * @param language the class of all that is in it
     */
    public record Column(PageClass language, boolean rightToLeft, double lines) {
        static Column of(Document document, PageClass language, ToDoubleFunction<Locale> lines) {
            Element any = Dom.first(document, "div", language).orElseThrow();
            Locale locale = Locale.forLanguageTag(any.getAttribute("lang"));
            return new Column(language, any.getAttribute("dir").equals("rtl"), lines.applyAsDouble(locale));
        }
    }

    public SheetRules rules(Kind kind) {
        return sheets.computeIfAbsent(kind, next -> new SheetRules(parsed(next), this));
    }

    /** The engine's own sheet and ours. One at a time: it numbers selectors, and two threads might give one number twice. */
    public List<Stylesheet> parsed(Kind kind) {
        synchronized (StyleSheets.class) {
            StylesheetFactoryImpl parser = new StylesheetFactoryImpl(null);
            StylesheetInfo sheet = new StylesheetInfo();
            sheet.setUri("parkhang:sheet");
            sheet.setOrigin(StylesheetInfo.AUTHOR);
            Stylesheet engines = super.getDefaultStylesheet(parser).getStylesheet();
            return List.of(engines, parser.parse(new StringReader(sheet(kind)), sheet));
        }
    }

    /** What the heads and the feet of an edition's pages look like. They are set no larger than usual: there is no room for that. */
    public static FurnitureStyles furniture(Document document, PageSetup setup, double lines) {
        Theme theme = setup.theme();
        String scaled = TypeScale.of(
                FurnitureStyles.SHEET, Math.min(1, theme.arrangement().factor()));
        String sheet = WiderLines.ofFurniture(ThemedSheet.of(scaled, theme), lines);
        return FurnitureStyles.of(setup.profile().isGrey() ? GreyStyleSheet.of(sheet) : sheet, Dom.locale(document));
    }

    private static String sheet(Kind kind) {
        String sheet = kind.card() ? CARD : ofPages(kind, kind.page());
        if (kind.columns().isEmpty()) {
            return filled(sheet, kind.page(), kind, kind.lines(), kind.rightToLeft());
        }
        StringBuilder columns = new StringBuilder();
        columns.append(ColumnSheet.ofPage(filled(sheet, kind.page(), kind, kind.lines(), kind.rightToLeft())));
        PageGeometry page = kind.page().inColumns();
        for (Column column : kind.columns()) {
            String own = filled(ofPages(kind, page), page, kind, column.lines(), column.rightToLeft());
            columns.append(ColumnSheet.of(own, column.language()));
        }
        return columns.append(filled(PARALLEL, page, kind, 1, kind.rightToLeft()))
                .toString();
    }

    private static String filled(String named, PageGeometry page, Kind kind, double lines, boolean rightToLeft) {
        String filled = page.fill(ThemedSheet.of(named, kind.theme()));
        String sheet = NoteRoom.of(WiderLines.of(ScriptRules.of(filled, kind.languages()), lines));
        if (kind.grey()) {
            sheet = GreyStyleSheet.of(sheet);
        }
        return rightToLeft ? mirrored(sheet) : sheet;
    }

    private static String ofPages(Kind kind, PageGeometry page) {
        String sheet = kind.volume() ? VOLUME : PRINT;
        sheet += page.twoSided() ? PAPER : "";
        sheet += page.isNarrow() ? NARROW : "";
        return kind.theme().arrangement().equals(Arrangement.NONE)
                ? sheet
                : TypeScale.of(
                        sheet + FORM + (kind.grey() ? GREY : ""),
                        kind.theme().arrangement().factor());
    }

    /** For a page that runs from right to left: what stands left stands right. A page's side is told by its number. */
    public static String mirrored(String sheet) {
        String sides = SIDE.matcher(sheet).replaceAll(side -> side.group().equals("left") ? "right" : "left");
        return FOUR_SIDES.matcher(sides).replaceAll("$1: $2 $5 $4 $3;");
    }

    private static String read(String name) {
        return Resource.text(StyleSheets.class, name);
    }

    /** None for the engine itself, which would match it anew for each layout. */
    @Override
    public @Nullable StylesheetInfo getDefaultStylesheet(StylesheetFactory factory) {
        return null;
    }

    /** None, as above. */
    @Override
    public StylesheetInfo[] getStylesheets(Document document) {
        return new StylesheetInfo[0];
    }
}
