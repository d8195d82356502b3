package parkhang.pdf;

import com.openhtmltopdf.context.StandardAttributeResolver;
import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.extend.lib.DOMTreeResolver;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.NullUserInterface;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxUserAgent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import parkhang.edition.Profile;
import parkhang.pdf.markup.Dom;
import parkhang.pdf.markup.XhtmlReader;
import parkhang.pdf.page.PageSetup;
import parkhang.pdf.style.StyleSheets;
import parkhang.theme.Theme;

/** The styles that the engine's own matcher finds for an edition's elements, beside those of kinds of elements. */
public final class EngineStyles {
    private static final List<String> PSEUDO_ELEMENTS =
            List.of("before", "after", "marker", "first-line", "first-letter");

    private static final UserAgentCallback AGENT =
            new PdfBoxUserAgent(new PdfBoxFastOutputDevice(1, false, true, false));

    /** One for all editions, so that each of them meets the kinds of those before it. */
    private final StyleSheets sheets = new StyleSheets();

    public EngineStyles() {
        EngineLog.listen(null);
    }

    /** The elements of an edition, on each kind of page, that have other styles than the engine itself would give them. */
    public List<String> differences(String html) {
        return Stream.of(
                        Samples.A4,
                        new PageSetup(595.28f, 841.89f, 0, Samples.A4.folio(), null, Profile.PRINT, Theme.NONE),
                        new PageSetup(420, 595, 8.5f, Samples.A4.folio(), null, Profile.PRESS, Theme.NONE))
                .flatMap(setup -> differences(new XhtmlReader().read(html), setup).stream())
                .toList();
    }

    private List<String> differences(Document document, PageSetup setup) {
        StyleSheets.Kind kind = StyleSheets.Kind.of(document, setup, locale -> 1);
        Matcher engine = new Matcher(
                new DOMTreeResolver(),
                new StandardAttributeResolver(sheets, AGENT, new NullUserInterface()),
                new StylesheetFactoryImpl(null),
                sheets.parsed(kind),
                "print");
        SharedContext context = new SharedContext();
        context.registerWithThread();
        context.setUserAgentCallback(AGENT);
        StyleReference ours = sheets.rules(kind).of(document, context);
        List<String> differences = new ArrayList<>();
        for (Element element : Dom.all(document)) {
            String own = print(ours.getCascadedStyle(element, false));
            String engines = print(engine.getCascadedStyle(element, false));
            if (!own.equals(engines)) {
                differences.add(name(element) + " has " + own + " for " + engines);
            }
            for (String pseudo : PSEUDO_ELEMENTS) {
                if (!print(ours.getPseudoElementStyle(element, pseudo))
                        .equals(print(engine.getPECascadedStyle(element, pseudo)))) {
                    differences.add(name(element) + ':' + pseudo);
                }
            }
        }
        return differences;
    }

    private static String name(Element element) {
        return element.getTagName() + '.' + element.getAttribute("class");
    }

    private static String print(@Nullable CascadedStyle style) {
        return style == null ? "" : style.getFingerprint();
    }
}
