package parkhang.workbench.translate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.UnitAnchors;
import parkhang.font.FontSet;
import parkhang.localization.TargetCheck;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Coverage;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.check.GlossaryTerms;
import parkhang.translation.check.UnitFindings;

/** The units of a translation with all that is to be known of them. */
final class Desk {
    private final Translation translation;
    private final List<Draft> drafts;
    private final Targets targets;
    private final List<Integer> words;
    private final UnitAnchors anchors;
    private final GlossaryTerms terms;
    private final Map<String, List<Diagnostic>> found = new HashMap<>();

    /** @param drafts of all units, and of those that are gone */
    Desk(Translation translation, List<Draft> drafts) {
        this.translation = translation;
        this.drafts = drafts;
        this.targets = translation.targets();
        this.words = Coverage.words(translation.units(), translation.source());
        this.anchors = UnitAnchors.of(translation.article(), translation.units());
        Archive archive = translation.archive();
        Locale usual = archive.settings().source();
        this.terms = new GlossaryTerms(
                archive.glossary(translation.locale(), new Diagnostics()).from(translation.source(), usual));
    }

    Translation translation() {
        return translation;
    }

    /** Checks all targets. */
    Desk checked(FontSet fonts) {
        return checked(translation.synced(), fonts);
    }

    /** Checks the targets of a bundle as it would be. */
    Desk checked(ArticleTargets wanted, FontSet fonts) {
        for (UnitFindings findings : new TargetCheck(translation.archive(), fonts).check(translation.units(), wanted)) {
            found.put(findings.pair().filed().id(), findings.list());
        }
        return this;
    }

    Coverage coverage() {
        return Coverage.of(translation.units(), words, targets);
    }

    List<OpenUnit> units() {
        return IntStream.range(0, translation.units().size())
                .mapToObj(this::unit)
                .toList();
    }

    OpenUnit unit(int at) {
        Unit unit = translation.units().get(at);
        UnitName name = translation.names().get(at);
        return new OpenUnit(
                translation,
                at,
                targets.stage(unit),
                found.getOrDefault(translation.own(at).id(), List.of()),
                terms.in(unit, translation.source()),
                drafts.stream().filter(draft -> draft.unit().equals(name)).toList(),
                anchor(unit));
    }

    private String anchor(Unit unit) {
        String anchor =
                switch (unit.kind()) {
                    case TITLE, SUMMARY, CORRECTION -> anchors.of(unit.kind());
                    default -> anchors.at(unit.place());
                };
        return Objects.requireNonNullElse(anchor, "");
    }

    /** Drafts of units that the article has no more. */
    List<Draft> homeless() {
        return drafts.stream()
                .filter(draft -> !translation.names().contains(draft.unit()))
                .toList();
    }
}
