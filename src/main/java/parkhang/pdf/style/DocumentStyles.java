package parkhang.pdf.style;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.extend.UserInterface;
import com.openhtmltopdf.layout.SharedContext;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the engine asks of styles while it lays out one document: answered for the kinds of its elements. All that it would ask
 * its own matcher for is here. Proved on OpenHTMLtoPDF 1.1.65.
 */
final class DocumentStyles extends StyleReference {
    private final SheetRules rules;
    private final Matcher matcher;
    private final Document document;
    private final SharedContext context;
    private final IdentityHashMap<Element, ElementKind> kinds = new IdentityHashMap<>();

    DocumentStyles(SheetRules rules, Matcher matcher, Document document, SharedContext context) {
        super(context.getUserAgentCallback());
        this.rules = rules;
        this.matcher = matcher;
        this.document = document;
        this.context = context;
    }

    /** @throws UnsupportedOperationException always: the document is the one that these were made for */
    @Override
    public void setDocumentContext(SharedContext shared, NamespaceHandler markup, Document other, UserInterface user) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return context.getStyle(document.getDocumentElement());
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        return element == null
                ? CascadedStyle.emptyCascadedStyle
                : kind(element).style(matcher);
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        Node element = node.getNodeType() == Node.ELEMENT_NODE ? node : node.getParentNode();
        return kind((Element) element).pseudoStyle(pseudoElement, matcher);
    }

    @Override
    public PageInfo getPageStyle(String page, String pseudoPage) {
        return matcher.getPageCascadedStyle(page, pseudoPage);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return matcher.getFontFaceRules();
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return matcher.getCSSForAllDescendants(kind(element));
    }

    @Override
    public int getFragmentHide(Element element) {
        return matcher.getFragmentHide(kind(element));
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }

    private ElementKind kind(Element element) {
        ElementKind known = kinds.get(element);
        if (known == null) {
            Node parent = element.getParentNode();
            known = rules.kind(parent instanceof Element outer ? kind(outer) : null, element);
            kinds.put(element, known);
        }
        return known;
    }
}
