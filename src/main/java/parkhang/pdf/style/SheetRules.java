package parkhang.pdf.style;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.context.StylesheetFactoryImpl;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.css.sheet.Stylesheet;
import com.openhtmltopdf.extend.NamespaceHandler;
import com.openhtmltopdf.layout.SharedContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The rules of style sheets. Which of them hold for an element is found once for each kind of element, however many documents
 * there are. For one thread, as the documents are.
 */
public final class SheetRules {
    /** So many kinds are kept from document to document. A plain edition has a hundred; each odd column of a table is one more. */
    private static final int MOST_KINDS = 3000;

    private static final String MEDIUM = "print";

    private final List<Stylesheet> sheets;
    private final NamespaceHandler markup;
    private Map<Traits, ElementKind> roots = new HashMap<>();
    private Matcher matcher;
    private int kinds;

    /**
     * The rules of sheets that select by name, class, language, first and last child, and by attributes other than those that say
     * what an element means.
     *
     * @param sheets the weaker ones first
     * @param markup what an element's attributes say of its looks
     */
    public SheetRules(List<Stylesheet> sheets, NamespaceHandler markup) {
        this.sheets = sheets;
        this.markup = markup;
        this.matcher = matcher();
    }

    /** The rules for one layout of a document, which stays as it is meanwhile. */
    public StyleReference of(Document document, SharedContext context) {
        if (kinds > MOST_KINDS) {
            roots = new HashMap<>();
            matcher = matcher();
            kinds = 0;
        }
        return new DocumentStyles(this, matcher, document, context);
    }

    /** @param parent the kind of what the element stands in; null for a document's root */
    ElementKind kind(@Nullable ElementKind parent, Element element) {
        return (parent == null ? roots : parent.children()).computeIfAbsent(Traits.of(element), traits -> {
            kinds++;
            return new ElementKind(parent, traits, element, markup);
        });
    }

    private Matcher matcher() {
        KindResolver resolver = new KindResolver();
        return new Matcher(resolver, resolver, new StylesheetFactoryImpl(null), sheets, MEDIUM);
    }
}
