package parkhang.localization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.TranslationCode;
import parkhang.translation.Unit;
import parkhang.translation.UnitMatcher;
import parkhang.translation.UnitNote;
import parkhang.translation.check.Checks;
import parkhang.translation.check.Pair;
import parkhang.translation.check.ReadableText;
import parkhang.translation.check.UnitFindings;
import parkhang.translation.check.WritingCode;
import parkhang.translation.exchange.ExchangeCode;

/**
 * Checks what bundles themselves hold for an article; what they inherit is checked where it is written. The article is read once for
 * all its bundles. To be used by one thread at a time.
 */
public final class BundleCheck {
    private final List<Unit> units;
    private final List<ReadableText> sources = new ArrayList<>();

    /**
     * For the bundles of one article.
     *
     * @param source the article's locale
     */
    public BundleCheck(List<Unit> units, Locale source) {
        this.units = units;
        units.forEach(unit -> sources.add(ReadableText.of(unit.source(), unit, source)));
    }

    /**
     * Each unit whose target is translated or better, in the order of the article, as seen by every check that needs to know
     * nothing of other articles. Stale and prefilled targets are to be redone and are not looked at; of one that nobody has
     * called translated it is only said that it is there.
     *
     * @param disabled the ids of checks that the user does not want to hear of
     */
    public List<UnitFindings> check(ArticleTargets bundle, Set<String> disabled) {
        UnitMatcher matcher = UnitMatcher.match(units, bundle.units());
        List<UnitFindings> checked = new ArrayList<>();
        for (ReadableText source : sources) {
            BundleUnit filed = matcher.of(source.unit());
            if (filed != null && !filed.isObsolete()) {
                UnitFindings findings = check(pair(source, filed, bundle), disabled);
                if (filed.notes().stream().anyMatch(note -> note.isOf(UnitNote.OTHER_VERSION))) {
                    findings.report(ExchangeCode.MERGE_UNIT.with("words", Map.of()));
                }
                if (filed.notes().stream().anyMatch(note -> note.isOf(UnitNote.HANDBACK))) {
                    findings.report(ExchangeCode.HANDBACK_WAITING.with(Map.of()));
                }
                filed.lapse().ifPresent(findings::report);
                if (filed.state().isAtLeast(State.TRANSLATED)
                        || !findings.list().isEmpty()) {
                    checked.add(findings);
                }
            }
        }
        return checked;
    }

    private static Pair pair(ReadableText source, BundleUnit filed, ArticleTargets bundle) {
        Content target = filed.target() == null ? new Content(List.of()) : filed.target();
        return new Pair(source, ReadableText.of(target, source.unit(), bundle.target()), filed);
    }

    private static UnitFindings check(Pair pair, Set<String> disabled) {
        UnitFindings findings = new UnitFindings(pair, disabled);
        if (pair.filed().isUnconfirmed()) {
            findings.report(TranslationCode.TARGET_NOT_COUNTED.with(Map.of()));
        } else if (!pair.filed().state().isAtLeast(State.TRANSLATED)) {
            return findings;
        } else if (pair.target().isBlank()) {
            findings.report(WritingCode.TARGET_EMPTY.with(
                    "filed", Map.of("state", pair.filed().state().word())));
        } else {
            Checks.check(pair, findings);
        }
        return findings;
    }
}
