package parkhang.edition;

import java.util.Locale;
import parkhang.imprint.Imprint;
import parkhang.translation.Labels;

/** What a locale adds to every article: its labels and its imprint. */
public record Bundle(Locale locale, Labels labels, Imprint imprint) {}
