package parkhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Tool;

class SearchScriptTest {
    @TempDir
    private static Path folder;

    private static Browser browser;

    /** A language, a text in it, and questions that are to find it, each with a part of the result. */
    private record Case(String language, String text, List<List<String>> questions) {}

    private static final List<Case> CASES = List.of(
            new Case("en", "The monasteries of Tibet’s plateau were nationalised.", List.of(
                    List.of("monastery", "<mark>monasteries</mark>"),
                    List.of("TIBET", "<mark>Tibet</mark>’s"),
                    List.of("plateua", "<mark>plateau</mark>"),
                    List.of("tibet plateau", "<mark>Tibet</mark>’s <mark>plateau</mark>"))),
            new Case("de", "Gefangenen wurden im Klöster-Streit Menschenrechtsverletzungen gezeigt, große Häuser.", List.of(
                    List.of("Gefangene", "<mark>Gefangenen</mark>"),
                    List.of("Menschenrecht", "<mark>Menschenrechtsverletzungen</mark>"),
                    List.of("Kloster", "<mark>Klöster</mark>-"),
                    List.of("GROSSE haus", "<mark>große</mark> <mark>Häuser</mark>"),
                    List.of("Menschenrechtsverletzngen", "<mark>Menschenrechtsverletzungen</mark>"))),
            new Case("nl", "In huizen stonden boeken over bomen, en brieven aan gevangenen.", List.of(
                    List.of("boek", "<mark>boeken</mark>"),
                    List.of("huis", "<mark>huizen</mark>"),
                    List.of("boom", "<mark>bomen</mark>"),
                    List.of("brief", "<mark>brieven</mark>"),
                    List.of("gevangene", "<mark>gevangenen</mark>"))),
            new Case("fr", "Les chevaux et les droits nationaux de l’homme, l’œuvre d’été.", List.of(
                    List.of("cheval", "<mark>chevaux</mark>"),
                    List.of("national", "<mark>nationaux</mark>"),
                    List.of("hommes", "l’<mark>homme</mark>"),
                    List.of("oeuvre ete", "<mark>œuvre</mark> d’<mark>été</mark>"))),
            new Case("bo", "བོད་ཀྱི་མི་རིགས་ལ་ཆོས་དད་རང་དབང་དགོས།", List.of(
                    List.of("རང་དབང་", "<mark>རང་དབང</mark>་"),
                    List.of("མི་རིགས་", "<mark>མི་རིགས</mark>"),
                    List.of("ཆོས", "<mark>ཆོས</mark>"))),
            new Case("zh", "我们保护西藏文化和人权。", List.of(
                    List.of("西藏文化", "<mark>西藏文化</mark>"),
                    List.of("藏", "<mark>藏</mark>"),
                    List.of("人权", "<mark>人权</mark>"))),
            new Case("ja", "チベットの人々の権利を守る。図書館", List.of(
                    List.of("チベット", "<mark>チベット</mark>"),
                    List.of("ﾁﾍﾞｯﾄ", "<mark>チベット</mark>"),
                    List.of("人々の権利", "<mark>人々の権利</mark>"),
                    List.of("書", "図<mark>書</mark>館"))),
            new Case("th", "เราปกป้องสิทธิมนุษยชนในทิเบต", List.of(
                    List.of("สิทธิมนุษยชน", "<mark>สิทธิมนุษยชน</mark>"),
                    List.of("ทิเบต", "<mark>ทิเบต</mark>"))),
            new Case("ar", "حقوق الإنسان في التبت عام ١٩٥٩", List.of(
                    List.of("انسان", "<mark>الإنسان</mark>"),
                    List.of("1959", "<mark>١٩٥٩</mark>"))),
            new Case("ru", "Монастыри Тибета и ёлки", List.of(
                    List.of("монастырь", "<mark>Монастыри</mark>"),
                    List.of("тибет", "<mark>Тибета</mark>"),
                    List.of("елка", "<mark>ёлки</mark>"))),
            new Case("hi", "तिब्बत की स्वतंत्रता", List.of(
                    List.of("स्वतंत्रता", "<mark>स्वतंत्रता</mark>"))));

    @BeforeAll
    static void open() throws IOException {
        new Tool("chromium").require();
        SearchSite site = new SearchSite(folder);
        for (Case each : CASES) {
            site.add(Locale.forLanguageTag(each.language), SearchSite.documents("zzz 0 · — Ωω", each.text));
        }
        browser = new Browser(folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static String page(String language, String question) {
        return language + "/search.html?q=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    private static List<String> ask(List<String> pages) {
        return browser.run("for (const page of [" + String.join(",", pages.stream().map(ScriptFile::quoted).toList())
                + "]) { const frame = await open(page); await say(seen(frame)); frame.remove(); }");
    }

    @Test
    void findsFormsOfWordsInManyLanguages() {
        List<String> pages = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (Case each : CASES) {
            for (List<String> question : each.questions) {
                pages.add(page(each.language, question.get(0)));
                expected.add(question.get(1));
            }
        }
        List<String> answers = ask(pages);
        assertEquals(pages.size(), answers.size());
        for (int i = 0; i < expected.size(); i++) {
            String answer = answers.get(i);
            assertTrue(answer.startsWith("1 result"), pages.get(i) + "\n" + answer);
            assertTrue(answer.contains("\n./1.html#u1 | № | ") && answer.contains(expected.get(i)), expected.get(i) + "\n" + answer);
        }
    }
}
