package parkhang.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.check.UnitFindings;

class GlyphCheckTest {
    private static final FontSet FONTS = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());
    private static final List<Unit> UNITS = Segmenter.segment(Sample.article("The reports are new.\n"));

    private static List<String> found(GlyphCheck check, String target) {
        ArticleTargets bundle = Bundles.translated(
                Bundles.synced(UNITS, Locale.GERMAN), State.TRANSLATED, unit -> Bundles.text(target));
        UnitFindings findings =
                new BundleCheck(UNITS, Locale.ENGLISH).check(bundle, Set.of()).get(0);
        check.check(findings);
        return findings.list().stream()
                .filter(one -> one.code().id().equals("glyph-missing"))
                .map(Diagnostic::message)
                .toList();
    }

    /** Chinese in a German edition, a picture that came in by a telephone, and a letter of some firm's own. */
    @ParameterizedTest
    @ValueSource(strings = {"Die Berichte 報告 sind neu.", "Die Berichte sind neu. 🥨", "Die Berichte \uE000 sind neu."})
    void whatNoFontHasIsFound(String target) {
        assertEquals(1, found(new GlyphCheck(FONTS), target).size());
    }

    /** Tibetan, Arabic, a soft hyphen, joiners and marks of direction, a variation selector, special spaces. */
    @ParameterizedTest
    @ValueSource(strings = {"བོད་ཡིག", "التقرير", "Be\u00ADrich\u200Dte\u200E", "x\uFE0E", "1\u202F000\u00A0€ – „ẞ“"})
    void whatAFontHasOrNobodyDrawsIsNotFound(String target) {
        assertEquals(List.of(), found(new GlyphCheck(FONTS), target));
    }

    @Test
    void whatWasFoundIsFoundAgain() {
        GlyphCheck check = new GlyphCheck(FONTS);
        assertEquals(List.of(), found(check, "Die Berichte"));
        assertEquals(found(check, "Die Berichte 報告"), found(check, "Die Berichte 報告"));
        assertTrue(
                found(check, "報告")
                        .get(0)
                        .startsWith(
                                "unit u1: no glyph for 報 U+5831 (CJK UNIFIED IDEOGRAPHS 5831), 告 U+544A, 2 times in Noto Serif"));
    }

    @Test
    void theArticleItselfIsLookedAtToo() {
        Diagnostics found = new Diagnostics();
        new GlyphCheck(FONTS).check(Sample.article("The word 報告.\n\nThe `報` in code.\n\n    告\n"), found);
        assertEquals(
                List.of(
                        "glyph-missing@" + Sample.BODY + ":1",
                        "glyph-missing@" + (Sample.BODY + 2) + ":1",
                        "glyph-missing@" + (Sample.BODY + 4) + ":1"),
                Reported.in(found));
    }
}
