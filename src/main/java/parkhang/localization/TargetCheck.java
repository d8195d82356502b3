package parkhang.localization;

import java.util.List;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Unit;
import parkhang.translation.check.Check;
import parkhang.translation.check.Checks;
import parkhang.translation.check.UnitFindings;

/** Checks targets of one article that are not filed yet as {@code check} will when they are. */
public final class TargetCheck {
    private final Archive archive;
    private final GlyphCheck glyphs;

    /** @param fonts what editions are set in; each character must be in one of them */
    public TargetCheck(Archive archive, FontSet fonts) {
        this.archive = archive;
        this.glyphs = new GlyphCheck(fonts);
    }

    /** What is found in each unit that is translated, or in which something is found, in the order of the article. */
    public List<UnitFindings> check(List<Unit> units, ArticleTargets wanted) {
        List<Check> terms = Checks.remembering(archive.glossary(wanted.target(), new Diagnostics())
                .from(wanted.source(), archive.settings().source()));
        List<UnitFindings> checked = new BundleCheck(units, wanted.source()).check(wanted, Set.of());
        for (UnitFindings findings : checked) {
            if (findings.pair().isTranslated()) {
                glyphs.check(findings);
                terms.forEach(check -> check.check(findings.pair(), findings));
            }
        }
        return checked;
    }
}
