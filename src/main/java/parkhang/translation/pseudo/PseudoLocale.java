package parkhang.translation.pseudo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.text.PseudoText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.Labels;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.wording.LabelPattern;

/**
 * A locale whose bundle is made from the source: en-XA with accents and longer words, ar-XB in Arabic letters from right to
 * left. Between brackets of its own, each text shows where it was cut off or left out.
 */
public final class PseudoLocale {
    private final Locale locale;
    private final PseudoText text;

    private PseudoLocale(Locale locale, PseudoText text) {
        this.locale = locale;
        this.text = text;
    }

    /** The pseudo-locale of a language tag; empty for the tag of a language. */
    public static Optional<PseudoLocale> of(Locale locale) {
        return PseudoText.in(locale).map(text -> new PseudoLocale(locale, text));
    }

    /** Targets for all of an article's units, with the codes of their sources. */
    public ArticleTargets targets(String slug, Locale source, List<Unit> units) {
        List<BundleUnit> made = new ArrayList<>();
        for (Unit unit : units) {
            made.add(unit(unit, "u" + (made.size() + 1)));
        }
        return ArticleTargets.none(locale.toLanguageTag(), slug, source, locale).with(made);
    }

    public Labels labels(Labels source) {
        Map<String, LabelPattern> made = new HashMap<>();
        source.patterns().forEach((key, label) -> made.put(key, text.of(label)));
        return new Labels(made);
    }

    private BundleUnit unit(Unit unit, String id) {
        List<Content.Part> parts = new ArrayList<>(List.of(new Content.Text(PseudoText.OPEN)));
        parts.addAll(parts(unit.source().parts()));
        parts.add(new Content.Text(PseudoText.CLOSE));
        return new BundleUnit(
                unit.place(),
                id,
                unit.kind(),
                unit.source(),
                unit.codes(),
                new Content(parts),
                State.TRANSLATED,
                null,
                List.of(),
                Foreign.NONE);
    }

    private List<Content.Part> parts(List<Content.Part> parts) {
        return parts.stream().map(this::part).toList();
    }

    private Content.Part part(Content.Part part) {
        if (part instanceof Content.Text run) {
            return new Content.Text(text.of(run.text()));
        }
        return part instanceof Content.Paired paired ? new Content.Paired(paired.id(), parts(paired.parts())) : part;
    }
}
