package parkhang.pdf.style;

import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.Matcher;
import com.openhtmltopdf.extend.NamespaceHandler;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Elements that a style sheet can't tell apart: they have the same traits, and so have their parents, up to the root. It stands
 * for each of them before the engine's matcher, and keeps what that has found.
 */
final class ElementKind {
    private final @Nullable ElementKind parent;
    private final Traits traits;
    private final String language;
    private final String ownStyle;
    private final String markupStyle;
    private final Map<Traits, ElementKind> children = new HashMap<>();
    private final Map<String, CascadedStyle> pseudoStyles = new HashMap<>();
    private @Nullable CascadedStyle style;

    /** @param first of the elements of this kind; any other would do as well */
    ElementKind(@Nullable ElementKind parent, Traits traits, Element first, NamespaceHandler markup) {
        this.parent = parent;
        this.traits = traits;
        this.language = markup.getLang(first);
        this.ownStyle = markup.getElementStyling(first);
        this.markupStyle = markup.getNonCssStyling(first);
    }

    @Nullable
    ElementKind parent() {
        return parent;
    }

    Traits traits() {
        return traits;
    }

    /** Its own language or that of what it stands in. */
    String language() {
        return language;
    }

    /** What its attribute {@code style} says, and those that say the like. */
    String ownStyle() {
        return ownStyle;
    }

    /** What other attributes say of its looks, which any rule may overrule. */
    String markupStyle() {
        return markupStyle;
    }

    /** The kinds of what such elements hold. */
    Map<Traits, ElementKind> children() {
        return children;
    }

    CascadedStyle style(Matcher matcher) {
        CascadedStyle known = style == null ? matcher.getCascadedStyle(this, false) : style;
        style = known;
        return known;
    }

    /** The style of what stands before, behind or at the beginning of such elements; null if they have none. */
    @Nullable
    CascadedStyle pseudoStyle(String pseudoElement, Matcher matcher) {
        return pseudoStyles.computeIfAbsent(pseudoElement, wanted -> matcher.getPECascadedStyle(this, wanted));
    }
}
