package parkhang.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Article;
import parkhang.article.Inline;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.text.Dates;
import parkhang.translation.Labels;

/** How an edition was made: where the original is, how far the translation has come, the fonts, the day. */
final class Colophon {
    private final Labels labels;
    private final Locale locale;
    private final BiFunction<String, String, List<String>> fonts;

    Colophon(Labels labels, Locale locale, BiFunction<String, String, List<String>> fonts) {
        this.labels = labels;
        this.locale = locale;
        this.fonts = fonts;
    }

    List<LabelledText> lines(Article article, Publication publication, LabelledText translation) {
        List<LabelledText> lines = new ArrayList<>();
        URI original = publication.original();
        if (original != null) {
            String address = original.toString();
            lines.add(labelled("original", AddressText.shown(address), address));
        }
        lines.add(translation);
        String names = String.join(", ", fonts.apply(text(article), code(article)));
        if (!names.isEmpty()) {
            lines.add(labelled("fonts", names, null));
        }
        lines.add(labelled("published", Dates.day(publication.published(), locale), null));
        return lines;
    }

    private LabelledText labelled(String key, String text, @Nullable String address) {
        return LabelledText.of(labels, locale, key, text, address, null);
    }

    private static String text(Article article) {
        return Runs.only(Inline.Text.class, Runs.all(article)).stream()
                        .map(Inline.Text::text)
                        .collect(Collectors.joining())
                + PlainText.of(article.front().title().text())
                + String.join(" ", article.front().authors());
    }

    private static String code(Article article) {
        return Runs.only(Inline.Code.class, Runs.all(article)).stream()
                .map(Inline.Code::text)
                .collect(Collectors.joining());
    }
}
