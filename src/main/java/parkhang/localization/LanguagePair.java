package parkhang.localization;

import java.util.Comparator;
import java.util.Locale;
import parkhang.translation.ArticleTargets;

/** From which locale into which: what was translated from another one is no help. */
record LanguagePair(Locale source, Locale target) {
    static final Comparator<LanguagePair> BY_TAG = Comparator.comparing(
                    (LanguagePair languages) -> languages.target().toLanguageTag())
            .thenComparing(languages -> languages.source().toLanguageTag());

    static LanguagePair of(ArticleTargets targets) {
        return new LanguagePair(targets.source(), targets.target());
    }
}
