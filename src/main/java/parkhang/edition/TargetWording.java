package parkhang.edition;

import java.util.List;
import java.util.Locale;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.translation.CodeReader;
import parkhang.translation.Segmenter;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/** Decides what stands in the place of each unit: its target, or what the user wants where there is none. */
final class TargetWording implements Segmenter.Wording {
    private final Locale source;
    private final Locale locale;
    private final Targets targets;
    private final Choices choices;
    private final Diagnostics diagnostics;

    TargetWording(Locale source, Locale locale, Targets targets, Choices choices, Diagnostics diagnostics) {
        this.source = source;
        this.locale = locale;
        this.targets = targets;
        this.choices = choices;
        this.diagnostics = diagnostics;
    }

    @Override
    public List<Inline> of(Unit unit) {
        Targets.Printable printable = targets.of(unit, choices.required());
        if (printable != null) {
            List<Inline> target =
                    CodeReader.read(unit, printable.target(), printable.unit().place(), diagnostics);
            return ForeignWords.marked(target, locale);
        }
        Targets.Printable old = choices.stale() ? targets.stale(unit) : null;
        if (old != null) {
            return ForeignWords.marked(
                    CodeReader.readOld(unit, old.target(), old.unit().place()), locale);
        }
        if (Locales.chain(locale).contains(source)) {
            return ForeignWords.marked(unit.text(), locale);
        }
        // A page without a title is no edition, and an image without a description no help to those who listen.
        boolean needed = unit.kind() == UnitKind.TITLE || unit.kind() == UnitKind.IMAGE_DESCRIPTION;
        if (choices.incomplete() == Incomplete.OMIT && !needed) {
            return List.of();
        }
        boolean shown = choices.incomplete() != Incomplete.SOURCE;
        return List.of(new Inline.InLanguage(unit.place(), source, shown, ForeignWords.marked(unit.text(), source)));
    }
}
