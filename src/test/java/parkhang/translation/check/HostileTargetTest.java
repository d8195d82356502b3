package parkhang.translation.check;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Place;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.Term;

/** Whatever a target is made of, it is checked to the end, and a finding is one line. */
class HostileTargetTest {
    private static final List<String> PIECES = List.of(
            "a",
            "das",
            "the ",
            " ",
            "  ",
            "\n",
            "\u00A0",
            "\u202F",
            "\uFFFC",
            "\uD83D",
            "\uDE00",
            "😀",
            "“",
            "”",
            "„",
            "‘",
            "’",
            "«",
            "»",
            "\"",
            "'",
            "(",
            ")",
            "[",
            "１",
            "）",
            "「",
            "」",
            "༼",
            ".",
            ",",
            ":",
            ";",
            "?",
            "。",
            "།",
            "བོ",
            "字",
            "ж",
            "c",
            "\u0301",
            "\u202A",
            "\u202C",
            "\u2066",
            "\u2069",
            "\u0000",
            "\uFDD0",
            "1",
            "10",
            "https://",
            "@",
            "-",
            "é");
    private static final List<String> LOCALES =
            List.of("de", "nl", "fr", "fr-CH", "en", "bo", "zh-Hant", "ar", "el", "ru", "ja", "tlh");

    private final Random random = new Random(8);

    private String text() {
        return random.ints(random.nextInt(14), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void aCheckNeverFails() {
        for (int i = 0; i < 30_000; i++) {
            String source = text();
            String target = random.nextInt(4) == 0 ? source : text();
            Unit unit = Segmenter.segment(Sample.article("A unit.\n")).get(1);
            Unit own = new Unit(
                    any(List.of(UnitKind.values())), unit.place(), unit.text(), Bundles.text(source), List.of());
            check(own, Bundles.text(target), any(LOCALES));
        }
    }

    /** Tens of thousands of each sign in a row, which would take hours if any rule looked at each pair of them. */
    @Test
    void aLongTargetTakesNoLongerThanItsLength() {
        Unit unit = Segmenter.segment(Sample.article("A unit.\n")).get(1);
        for (String piece : PIECES) {
            check(unit, Bundles.text("x" + piece.repeat(50_000)), "de");
            check(unit, Bundles.text(("x" + piece + " ").repeat(20_000)), "nl");
        }
    }

    private static void check(Unit unit, Content target, String locale) {
        Glossary glossary = Glossary.of(List.of(new Term(Place.of("glossary.csv", 2), "a", "der", "")));
        BundleUnit filed = new BundleUnit(
                unit.place(),
                "u1",
                unit.kind(),
                unit.source(),
                List.of(),
                target,
                State.TRANSLATED,
                null,
                List.of(),
                Foreign.NONE);
        Pair pair = Pair.of(unit, filed, target, java.util.Locale.ENGLISH, java.util.Locale.forLanguageTag(locale));
        UnitFindings findings = new UnitFindings(pair, Set.of());
        Checks.check(pair, findings);
        Checks.remembering(glossary).forEach(check -> check.check(pair, findings));
        findings.list().forEach(found -> assertFalse(found.message().contains("\n"), found.message()));
    }
}
