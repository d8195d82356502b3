package parkhang.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.text.Resource;
import parkhang.theme.Arrangement;
import parkhang.theme.Arrangement.FirstPage;
import parkhang.theme.Arrangement.HeadRule;
import parkhang.theme.Arrangement.LogoPlace;
import parkhang.theme.Arrangement.Scale;

/** What a theme says of a page besides colours and fonts, as classes of the root that style sheets name. What is usual has none. */
final class PageForm {
    private static final Map<Enum<?>, PageClass> CLASSES = Map.of(
            Scale.SMALL,
            PageClass.SCALE_SMALL,
            Scale.LARGE,
            PageClass.SCALE_LARGE,
            HeadRule.THIN,
            PageClass.HEAD_RULE_THIN,
            HeadRule.NONE,
            PageClass.HEAD_RULE_NONE,
            LogoPlace.CENTER,
            PageClass.LOGO_CENTER,
            LogoPlace.END,
            PageClass.LOGO_END,
            FirstPage.COLUMN,
            PageClass.FIRST_PAGE_COLUMN,
            FirstPage.BAND,
            PageClass.FIRST_PAGE_BAND);

    private PageForm() {}

    /** The root's classes; null where there are none. Only an edition of its own has a first page. */
    static @Nullable String classes(DocumentKind kind, Arrangement arrangement) {
        List<PageClass> classes = new ArrayList<>();
        add(classes, arrangement.scale());
        add(classes, arrangement.headRule());
        add(classes, arrangement.logoPlace());
        add(classes, kind == DocumentKind.EDITION ? arrangement.firstPage() : null);
        return classes.isEmpty() ? null : classes.stream().map(PageClass::word).collect(Collectors.joining(" "));
    }

    /** The rules of these classes for a screen; none where nothing is laid down. */
    static String rules(Arrangement arrangement) {
        return arrangement.equals(Arrangement.NONE) ? "" : Resource.text(PageForm.class, "form.css");
    }

    private static void add(List<PageClass> classes, @Nullable Enum<?> word) {
        PageClass pageClass = word == null ? null : CLASSES.get(word);
        if (pageClass != null) {
            classes.add(pageClass);
        }
    }
}
