package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.text.Scripts.Run;

class ScriptsTest {

    /** Foreign runs in brackets with their language: {@code the [bo:བོད་] plateau}. */
    private static String marked(String text, String tag) {
        return Scripts.runs(text, Locale.forLanguageTag(tag)).stream()
                .map(run ->
                        run.locale() == null ? run.text() : "[" + run.locale().toLanguageTag() + ":" + run.text() + "]")
                .collect(Collectors.joining());
    }

    @Test
    void tibetanWordsInLatinAreTibetan() {
        assertEquals("Tibet ([bo:བོད་ལྗོངས།]), high", marked("Tibet (བོད་ལྗོངས།), high", "en"));
    }

    @Test
    void spacesBetweenForeignWordsBelongToThem() {
        assertEquals("“[bo:བོད་ ལྗོངས་ 10 ཚེས་]” it says", marked("“བོད་ ལྗོངས་ 10 ཚེས་” it says", "de"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[bo:བོད་ 2023 (དབུས)] 15%",
                "[zh:西藏「中国（北京）」], 1",
                "[bo:བོད་] (2023) a",
                "[bo:བོད་ (2023) དབུས] a",
                "[bo:བོད་] ([bo:དབུས] in Tibet)",
                "([bo:བོད་]) [bo:དབུས]",
                "([bo:བོད་]) ([bo:དབུས])",
                "[bo:བོད་] ([bo:དབུས]",
                "[bo:ཀ) བོད་ ཁ) དབུས] x",
                "[bo:བོད་ ༼དབུས༽] x",
            })
    void bracketsOfAPairAreBothInsideOrBothOutside(String text) {
        assertEquals(text, marked(text.replaceAll("\\[\\w+:|]", ""), "en"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Wörter \"[bo:བོད]\", \"[bo:ལྷ་ས]\" und \"[bo:ཁམས]\" stehen",
                "Die Wörter \"[bo:བོད]\",\"[bo:ལྷ་ས་]\", \"[bo:ཁམས།]\"; \"[bo:དབུས]\".",
                "Die Wörter „[he:שלום]“, „[he:עולם]“ stehen",
                "Die Wörter '[ar:سلام]', '[ar:عالم]', ‘[ar:سلام]’, ‘[ar:عالم]’.",
                "Les mots « [ru:мир] », « [ru:труд] » et «[ru:май]», «[ru:хлеб]»",
                "\"[zh:你好]\", \"[zh:再见]\"/\"[zh:你好]\"",
                "(\"[bo:བོད]\") (\"[bo:ལྷ་ས]\")",
                "\"([he:שלום])\", \"([he:עולם])\"",
                "\"Das Wort [he:שלום]\", \"[he:עולם]\"",
                "[he:שלום], \"[he:עולם]\"",
            })
    void quotationMarksBelongToTheSentenceAround(String text) {
        assertEquals(text, marked(text.replaceAll("\\[\\w+:|]", ""), "de"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sagte [ar:قال \"سلام\" عالم] und",
                "sagte: \"[ar:قال 'سلام' عالم]\".",
                "sagte [ar:قال «سلام»] und",
                "sagte [he:הוא אמר, \"שלום\" והלך].",
                "der [he:צה\"ל וג'ורג] und",
                "[uk:п'ять і п’ять] usw.",
                "sagte [zh:他说\"你好\"了]",
                "sagte [bo:བོད «ལྷ་ས» ཁམས]",
            })
    void quotesInsideAForeignSentenceBelongToIt(String text) {
        assertEquals(text.replace("[uk:", "[ru:"), marked(text.replaceAll("\\[\\w+:|]", ""), "de"));
    }

    @Test
    void aTextOfOneScriptIsOneRun() {
        assertEquals(
                List.of(new Run("Plain, with 10 % and “quotes”.", null)),
                Scripts.runs("Plain, with 10 % and “quotes”.", Locale.ENGLISH));
        assertEquals(List.of(), Scripts.runs("", Locale.ENGLISH));
    }

    @Test
    void whatIsForeignDependsOnTheTextsOwnScript() {
        assertEquals("བོད་ and [ru:Тибет]", marked("བོད་ and Тибет", "bo"));
        assertEquals("[ar:التبت] [zh:西藏] [hi:तिब्बत]", marked("التبت 西藏 तिब्बत", "nl"));
    }

    @Test
    void latinWordsAreNeverCutOut() {
        assertEquals("བོད་ Tibet བོད་", marked("བོད་ Tibet བོད་", "bo"));
    }

    @Test
    void combiningMarksStayWithTheirLetter() {
        assertEquals("a\u0301 [bo:ཀ\u0301]b", marked("a\u0301 ཀ\u0301b", "en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uE000", "\uDBFF\uDFFD", "\u0378"})
    void aCharacterOfNoScriptIsOfNoLanguage(String character) {
        assertEquals("a" + character + "b", marked("a" + character + "b", "de"));
    }

    @Test
    void europeanIsWhatEveryMachineHasAFontFor() {
        assertTrue("Aé 1,“–”\u00A0\u202F€Яλ\u0301\uE000".codePoints().allMatch(Scripts::isEuropean));
        assertFalse("བ་།༢िन।عـ،中。（！한タッאกខ".codePoints().anyMatch(Scripts::isEuropean));
    }

    @Test
    void joinedRunsGiveTheTextBack() {
        Random random = new Random(20230510);
        String[] letters = {
            "a",
            "é",
            " ",
            "(",
            ")",
            "བ",
            "་",
            "།",
            "西",
            "а",
            "ש",
            "\u0301",
            "\uD83D\uDE00",
            "1",
            "\u00A0",
            "“",
            "”",
            "\"",
            "'",
            ",",
            "\uD834\uDD1E",
            "\n"
        };
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            List<Run> runs = Scripts.runs(text.toString(), Locale.forLanguageTag(random.nextBoolean() ? "en" : "bo"));
            assertEquals(text.toString(), runs.stream().map(Run::text).collect(Collectors.joining()));
            assertFalse(runs.stream().anyMatch(run -> run.text().isEmpty()));
        }
    }

    /** These are not looked up one by one. */
    @Test
    void allBeforeTheSpacingModifiersIsLatinOrOfNoScript() {
        for (int c = 0; c < 0x2B0; c++) {
            int script = UScript.getScript(c);
            assertTrue(script == UScript.LATIN || script == UScript.COMMON, Integer.toHexString(c));
        }
        assertFalse(Scripts.isEuropean(0x2EA), "a tone mark of Bopomofo");
    }
}
