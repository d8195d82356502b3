package parkhang.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.diagnostic.Diagnostics;

class FallbackTest {
    private static final FontSet SHIPPED = FontSet.read(List.of(Path.of("fonts")), new Diagnostics());

    @ParameterizedTest
    @CsvSource({
        // what the style sheet asks for, if it has the letters
        "Tibet, Noto Serif, 400, false, Noto Serif 400",
        "Tibet, Noto Serif, 700, true, Noto Serif 700 italic",
        "Tibet, Noto Sans, 700, false, Noto Sans 700",
        // the nearest style of its family
        "Tibet, Noto Sans, 400, true, Noto Sans 400",
        "Tibet, Noto Serif, 600, false, Noto Serif 700",
        // bold falls back to bold
        "བོད་, Noto Serif, 400, false, Noto Serif Tibetan 400",
        "བོད་, Noto Serif, 700, false, Noto Serif Tibetan 700",
        "བོད་, Noto Sans, 700, true, Noto Serif Tibetan 700",
        "التبت, Noto Serif, 700, false, Noto Naskh Arabic 700",
        // Noto Sans has Devanagari too, but was not drawn for it; in bold nothing else is there
        "हिन्दी, Noto Serif, 400, false, Noto Serif Devanagari 400",
        "हिन्दी, Noto Serif, 400, true, Noto Serif Devanagari 400",
        "हिन्दी, Noto Serif, 700, false, Noto Sans 700",
        // a family that asks for all of it keeps Latin letters too
        "Tibet, Noto Serif Tibetan, 700, false, Noto Serif Tibetan 700",
        // a family that isn't there stands for any
        "Tibet, Jomolhari, 400, false, Noto Serif 400",
        "中, Noto Serif, 400, false, none",
    })
    void faceIsTheWantedOneOrTheNearest(String text, String family, int weight, boolean italic, String expected) {
        assertEquals(
                expected,
                SHIPPED.face(text, family, weight, italic)
                        .map(FallbackTest::name)
                        .orElse("none"));
    }

    /** Arrows, marks, numbers in circles and of Rome, and what is drawn with lines: none keeps an edition from being made. */
    @Test
    void signsComeAlong() {
        String signs =
                "← ↑ → ↓ ↔ ⇐ ⇒ ⇔ ↩ ⟶ ✓ ✔ ✗ ✘ ☐ ☑ ☒ • ◦ ▪ ▸ ● ○ ■ □ ◆ ★ ☆ ☎ ✉ ⚠ ♥ ♪ ♀ ♂ ☮ ☸ ☯ ± × ÷ ≈ ≠ ≤ ≥ ≡ ∞ √ ∑ ∫"
                        + " ∂ ∀ ∃ ∈ ∅ ⊂ ∩ ∪ ∧ ∨ ∥ ° ′ ″ ℃ № ℡ ™ ½ ⅓ ⅛ Ⅳ Ⅻ ⅸ ① ⑳ ⓐ ─ │ ┌ ┐ └ ┘ ├ ┤ ┬ ┴ ┼ ═ ║ █ ▓ ░ ⌘ ⏎ ⠿ 🂡 1\u20E3";
        assertEquals(List.of(), SHIPPED.missing(signs));
    }

    @ParameterizedTest
    @CsvSource({
        // letters of one width stand in only where no other can, even if they are the nearest in weight
        "→, Noto Serif, 700, Noto Sans Math 400",
        "✓, Noto Serif, 700, Noto Sans Symbols2 400",
        "Ⅳ, Noto Serif, 700, Noto Sans Symbols 400",
        "├, Noto Serif, 700, Noto Sans Mono 700",
        "→├─, Noto Sans Mono, 400, Noto Sans Mono 400",
        // a fullwidth letter is set as the usual one
        "ＡＢ（１）, Noto Serif, 700, Noto Serif 700",
        "Ａ, Noto Sans Mono, 400, Noto Sans Mono 400",
        "ｶ, Noto Serif, 400, none",
    })
    void signsHaveAFaceOfTheirOwn(String text, String family, int weight, String expected) {
        assertEquals(
                expected,
                SHIPPED.face(text, family, weight, false)
                        .map(FallbackTest::name)
                        .orElse("none"));
    }

    @Test
    void aFaceThatHasFullwidthLettersSetsThem() {
        FontFace usual = face("Usual", "AB");
        FontFace wide = face("Wide", "ＡABC");
        List<FontRun> runs = new Fallback(List.of(usual, wide), "Usual", 400, false).runs("ＡBＢ");
        assertEquals("[Wide 400:ＡB][Usual 400:Ｂ]", marked(runs));
    }

    /** Also where it has no bold: two faces of one script in a text are worse. */
    @Test
    void theArchivesOwnFontComesBeforeTheProgramsOfTheSameScript() {
        FontFace latin = face("Latin", "abc");
        FontFace program = new FontFace("Program", 700, false, Path.of("program"), repertoire("قكل"), false);
        FontFace own = new FontFace("Own", 400, false, Path.of("own"), repertoire("قكلabc"), true);
        Fallback bold = new Fallback(List.of(latin, program, own), "Latin", 700, false);
        assertEquals("[Latin 400:ab ][Own 400:قك]", marked(bold.runs("ab قك")));
        FontFace drawnForMuch = new FontFace(
                "Much", 400, false, Path.of("much"), repertoire("قكلabcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP"), true);
        Fallback wide = new Fallback(List.of(latin, program, drawnForMuch), "Latin", 700, false);
        assertEquals("[Latin 400:ab ][Program 700:قك]", marked(wide.runs("ab قك")));
    }

    @Test
    void whatIsNeverDrawnAsksForNoFont() {
        assertEquals(
                "Noto Serif 400",
                name(SHIPPED.face("\u200D\uFE0F", "Noto Serif", 400, false).orElseThrow()));
        assertEquals("[Noto Serif Devanagari 400:क्\u200Dष]", runs("क्\u200Dष", 400));
        assertEquals("[Noto Serif 400:a][Noto Serif Tibetan 400:བོད་\u200Bཡིག]", runs("aབོད་\u200Bཡིག", 400));
    }

    @Test
    void whatIsOfNoScriptStaysInTheFaceOfTheScriptBeforeIt() {
        assertEquals(
                "[Noto Serif 400:Tibet (][Noto Serif Tibetan 400:བོད་ཡིག) 2023 ][Noto Serif 400:in Tibet]",
                runs("Tibet (བོད་ཡིག) 2023 in Tibet", 400));
        assertEquals("[Noto Serif Tibetan 700:བོད་ ]", runs("བོད་ ", 700));
        assertEquals(
                "[A 400:བ][B 400:1][A 400:བ]",
                marked(new Fallback(List.of(face("A", "བ"), face("B", "1")), "B", 400, false).runs("བ1བ")));
    }

    @Test
    void numbersAmongRightToLeftWordsStandByThemselves() {
        assertEquals(
                "[Noto Naskh Arabic 400:عام ][Noto Serif 400:1959 ][Noto Naskh Arabic 400:في]",
                runs("عام 1959 في", 400));
    }

    @Test
    void aSyllableIsSetWholeInOneFace() {
        FontFace some = face("A", "བོདསྒྲ་།");
        FontFace all = face("B", "བོདསྒྲུབ་།x");
        Fallback fallback = new Fallback(List.of(some, all), "A", 400, false);
        assertEquals("[A 400:བོད་][B 400:སྒྲུབ་][A 400:སྒྲ།]", marked(fallback.runs("བོད་སྒྲུབ་སྒྲ།")));
        assertEquals("[B 400:xབ]", marked(new Fallback(List.of(all), "B", 400, false).runs("xབ")));
    }

    @Test
    void aSyllableThatNoFaceHasWholeIsCutBetweenItsLetters() {
        FontFace some = face("A", "བོ");
        FontFace other = face("B", "སྒྲད");
        assertEquals(
                "[A 400:བོ][B 400:ད][A 400:བོ]",
                marked(new Fallback(List.of(some, other), "A", 400, false).runs("བོདབོ")));
    }

    @Test
    void whatNoFaceHasStaysWithTheWantedOne() {
        assertEquals("[Noto Serif 400:a中b][Noto Serif Tibetan 400:བ]", runs("a中bབ", 400));
        assertEquals("[Noto Serif Tibetan 400:བ][Noto Serif 400:\u0332\uE000]", runs("བ\u0332\uE000", 400));
    }

    @Test
    void joinedRunsGiveTheTextBack() {
        Random random = new Random(20230510);
        String[] letters = {
            "a",
            "\u0301",
            " ",
            "བ",
            "ོ",
            "་",
            "།",
            "\u200D",
            "न",
            "्",
            "ع",
            "中",
            "\uD83D\uDE00",
            "\u00AD",
            "\n",
            "\uD800"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            String joined = SHIPPED.runs(text.toString(), "Noto Sans", 700, random.nextBoolean()).stream()
                    .map(FontRun::text)
                    .collect(Collectors.joining());
            assertEquals(text.toString(), joined);
        }
    }

    private static String runs(String text, int weight) {
        return marked(SHIPPED.runs(text, "Noto Serif", weight, false));
    }

    private static String marked(List<FontRun> runs) {
        return runs.stream()
                .map(run -> "[" + name(run.face()) + ":" + run.text() + "]")
                .collect(Collectors.joining());
    }

    private static String name(FontFace face) {
        return face.family() + " " + face.weight() + (face.italic() ? " italic" : "");
    }

    private static FontFace face(String family, String letters) {
        return new FontFace(family, 400, false, Path.of(family), repertoire(letters), false);
    }

    private static Repertoire repertoire(String letters) {
        BitSet codePoints = new BitSet();
        letters.codePoints().forEach(codePoints::set);
        return new Repertoire(codePoints);
    }
}
