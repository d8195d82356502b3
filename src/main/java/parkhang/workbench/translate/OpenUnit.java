package parkhang.workbench.translate;

import java.util.List;
import java.util.Locale;
import parkhang.diagnostic.Diagnostic;
import parkhang.text.Locales;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Unit;
import parkhang.translation.UnitStage;
import parkhang.translation.check.GlossaryTerms;

/**
 * A unit with all that the page shows of it.
 *
 * @param at its place in the article, from 0
 * @param stage with what other locales' bundles have for it
 * @param terms of the glossary in its source
 * @param drafts what others, or she herself before, have written for it and not saved
 * @param anchor its name in the edition; empty where it has none
 */
record OpenUnit(
        Translation translation,
        int at,
        UnitStage stage,
        List<Diagnostic> findings,
        List<GlossaryTerms.Found> terms,
        List<Draft> drafts,
        String anchor) {
    Unit unit() {
        return translation.units().get(at);
    }

    BundleUnit own() {
        return translation.own(at);
    }

    /** As people count. */
    int number() {
        return at + 1;
    }

    /** Nothing where there is none. */
    Content target() {
        Content target = own().target();
        return target == null ? new Content(List.of()) : target;
    }

    /** As HTML has it. */
    static String direction(Locale locale) {
        return Locales.isRightToLeft(locale) ? "rtl" : "ltr";
    }
}
