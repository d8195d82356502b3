package parkhang.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.text.typography.Typography;
import parkhang.translation.UnitWalk;

/**
 * Sets an edition's texts, each by the rules of its own language, before anything is rendered: HTML and PDF hold the same spaces.
 * Each run of inlines is one text to the rules, so that a quotation may open in one inline and close in another. What a translator
 * typed stays in the bundle as it is.
 */
final class Typesetter {
    private final Locale locale;
    private final boolean wanted;
    private final Map<Locale, Typography> known;

    /**
     * Sets one edition.
     *
     * @param wanted whether anything is to be set at all; all texts stay as they are otherwise
     * @param known the rules of locales, which are shared by all editions; further ones are added
     */
    Typesetter(Locale locale, boolean wanted, Map<Locale, Typography> known) {
        this.locale = locale;
        this.wanted = wanted;
        this.known = known;
    }

    /** The article with every run of its text set. Code and images stay as they are; images' descriptions are runs. */
    Article set(Article worded) {
        return new UnitWalk((kind, place, run) -> set(run)).walk(worded);
    }

    /** A text that the edition says of its own. */
    String set(String text) {
        return of(locale).set(text);
    }

    /** A text of the edition under its label. What leads somewhere is an address, and stays as it is. */
    LabelledText set(LabelledText labelled) {
        return labelled.address() == null ? labelled.withText(set(labelled.text())) : labelled;
    }

    List<Inline> set(List<Inline> run) {
        RunText text = new RunText(run, locale);
        for (Locale language : text.locales()) {
            of(language).set(text.setting(language));
        }
        return text.inlines();
    }

    private Typography of(Locale language) {
        return wanted ? known.computeIfAbsent(language, Typography::of) : Typography.NONE;
    }
}
