package parkhang.pdf.style;

import com.openhtmltopdf.css.extend.AttributeResolver;
import com.openhtmltopdf.css.extend.TreeResolver;
import org.jspecify.annotations.Nullable;

/** Answers what the engine's matcher asks of an element by its kind. What no kind knows, no style sheet of ours may ask. */
final class KindResolver implements TreeResolver, AttributeResolver {
    private static ElementKind kind(Object element) {
        return (ElementKind) element;
    }

    @Override
    public @Nullable Object getParentElement(Object element) {
        return kind(element).parent();
    }

    @Override
    public String getElementName(Object element) {
        return kind(element).traits().name();
    }

    @Override
    public boolean matchesElement(Object element, @Nullable String namespace, String name) {
        if (namespace != null) {
            throw unknown("namespace");
        }
        return kind(element).traits().name().equals(name);
    }

    @Override
    public boolean isFirstChildElement(Object element) {
        return kind(element).traits().first();
    }

    @Override
    public boolean isLastChildElement(Object element) {
        return kind(element).traits().last();
    }

    @Override
    public Object getPreviousSiblingElement(Object element) {
        throw unknown("sibling");
    }

    @Override
    public int getPositionOfElement(Object element) {
        throw unknown("position");
    }

    @Override
    public @Nullable String getAttributeValue(Object element, String name) {
        return kind(element).traits().attribute(name);
    }

    @Override
    public @Nullable String getAttributeValue(Object element, @Nullable String namespace, String name) {
        if (namespace != null && !namespace.equals(NO_NAMESPACE)) {
            throw unknown("namespace");
        }
        return getAttributeValue(element, name);
    }

    @Override
    public @Nullable String getClass(Object element) {
        return kind(element).traits().attribute("class");
    }

    /** None: names are for links, and a rule for one element alone is none that a style sheet of ours has. */
    @Override
    public @Nullable String getID(Object element) {
        return null;
    }

    @Override
    public String getElementStyling(Object element) {
        return kind(element).ownStyle();
    }

    @Override
    public String getNonCssStyling(Object element) {
        return kind(element).markupStyle();
    }

    @Override
    public String getLang(Object element) {
        return kind(element).language();
    }

    @Override
    public boolean isLink(Object element) {
        return kind(element).traits().link();
    }

    @Override
    public boolean isVisited(Object element) {
        return false;
    }

    @Override
    public boolean isHover(Object element) {
        return false;
    }

    @Override
    public boolean isActive(Object element) {
        return false;
    }

    @Override
    public boolean isFocus(Object element) {
        return false;
    }

    @Override
    public boolean isMarker(Object element) {
        return false;
    }

    private static UnsupportedOperationException unknown(String what) {
        return new UnsupportedOperationException("a style sheet asks for what no kind of element has: " + what);
    }
}
