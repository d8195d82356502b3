package parkhang.html;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parkhang.text.PartSeparator;

/** Writes labels; one that stands in another language than the page says so, and keeps its own direction. */
public final class LabelWriter {
    private final Markup page;
    private final boolean rightToLeft;
    private final Map<String, Locale> languages;

    /** @param languages of the labels that stand in another language, by their keys */
    public LabelWriter(Markup page, boolean rightToLeft, Map<String, Locale> languages) {
        this.page = page;
        this.rightToLeft = rightToLeft;
        this.languages = languages;
    }

    /** An element that holds a label. */
    public Markup element(String element, String key, String text, @Nullable String... attributes) {
        page.open(element, attributes);
        write(languages.get(key), text);
        return page.close();
    }

    /** Opens one of several texts in a line, behind what parts it from the one before. */
    void openDetail(boolean first) {
        page.open("span", PageClass.DETAIL);
        if (!first) {
            page.element("span", PartSeparator.TEXT, "class", PageClass.SEPARATOR.word());
        }
    }

    /** The tag of the language of a label that an attribute holds; null where it is the page's own. */
    public @Nullable String language(String key) {
        Locale language = languages.get(key);
        return language == null ? null : language.toLanguageTag();
    }

    /** A label's words, or a part of them; nothing where there are none. */
    public void write(String key, String text) {
        if (!text.isEmpty()) {
            write(languages.get(key), text);
        }
    }

    /** @param language null where it is the page's own */
    void write(@Nullable Locale language, String text) {
        if (language == null) {
            page.text(text);
        } else {
            page.element("span", text, "lang", language.toLanguageTag(), "dir", OwnDirection.of(language, rightToLeft));
        }
    }
}
