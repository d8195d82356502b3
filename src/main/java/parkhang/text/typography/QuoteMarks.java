package parkhang.text.typography;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** The quotation marks of a locale (CLDR's delimiters): those of a quote, and those of a quote inside it. */
record QuoteMarks(Pair outer, Pair inner) {

    /** The marks that open and close one quote. */
    record Pair(String open, String close) {
        boolean isSingle() {
            return "‘’‚‹›『".contains(open);
        }
    }

    /** Where CLDR has no other marks for a quote inside a quote, as for fr and nl, they are those of its root. */
    static QuoteMarks of(Locale locale) {
        ULocale icuLocale = ULocale.forLocale(locale);
        Pair outer = outer(icuLocale);
        Pair inner = inner(icuLocale);
        if (inner.equals(outer)) {
            Pair root = outer(ULocale.ROOT);
            return new QuoteMarks(outer, root.equals(outer) ? inner(ULocale.ROOT) : root);
        }
        return new QuoteMarks(outer, inner);
    }

    private static Pair outer(ULocale locale) {
        LocaleData data = LocaleData.getInstance(locale);
        return new Pair(data.getDelimiter(LocaleData.QUOTATION_START), data.getDelimiter(LocaleData.QUOTATION_END));
    }

    private static Pair inner(ULocale locale) {
        LocaleData data = LocaleData.getInstance(locale);
        return new Pair(
                data.getDelimiter(LocaleData.ALT_QUOTATION_START), data.getDelimiter(LocaleData.ALT_QUOTATION_END));
    }

    /** The marks of a quote that stands in another. */
    Pair inside(Pair around) {
        return around.equals(outer) ? inner : outer;
    }

    /** The marks of a quote that stands in no other; one that was typed with single marks keeps single ones. */
    Pair alone(boolean single) {
        return single && !outer.isSingle() ? inner : outer;
    }

    /** Whether a mark opens quotes here and does nothing else. */
    boolean mustOpen(String mark) {
        return opens(mark) && !closes(mark);
    }

    /** Whether a mark may open a quote: that of another locale may, if it closes none here, but an apostrophe may not. */
    boolean canOpen(String mark) {
        return opens(mark) || (!closes(mark) && !mark.equals("’"));
    }

    private boolean opens(String mark) {
        return mark.equals(outer.open) || mark.equals(inner.open);
    }

    private boolean closes(String mark) {
        return mark.equals(outer.close) || mark.equals(inner.close);
    }
}
