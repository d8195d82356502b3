package parkhang.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
            new Case(
                    "en",
                    "The monasteries of Tibet’s plateau were nationalised.",
                    List.of(
                            List.of("monastery", "<mark>monasteries</mark>"),
                            List.of("TIBET", "<mark>Tibet</mark>’s"),
                            List.of("plateua", "<mark>plateau</mark>"),
                            List.of("tibet plateau", "<mark>Tibet</mark>’s <mark>plateau</mark>"))),
            new Case(
                    "de",
                    "Gefangenen wurden im Klöster-Streit Menschenrechtsverletzungen gezeigt, große Häuser.",
                    List.of(
                            List.of("Gefangene", "<mark>Gefangenen</mark>"),
                            List.of("Menschenrecht", "<mark>Menschenrechtsverletzungen</mark>"),
                            List.of("Kloster", "<mark>Klöster</mark>-"),
                            List.of("GROSSE haus", "<mark>große</mark> <mark>Häuser</mark>"),
                            List.of("Menschenrechtsverletzngen", "<mark>Menschenrechtsverletzungen</mark>"))),
            new Case(
                    "nl",
                    "In huizen stonden boeken over bomen, en brieven aan gevangenen.",
                    List.of(
                            List.of("boek", "<mark>boeken</mark>"),
                            List.of("huis", "<mark>huizen</mark>"),
                            List.of("boom", "<mark>bomen</mark>"),
                            List.of("brief", "<mark>brieven</mark>"),
                            List.of("gevangene", "<mark>gevangenen</mark>"))),
            new Case(
                    "fr",
                    "Les chevaux et les droits nationaux de l’homme, l’œuvre d’été.",
                    List.of(
                            List.of("cheval", "<mark>chevaux</mark>"),
                            List.of("national", "<mark>nationaux</mark>"),
                            List.of("hommes", "l’<mark>homme</mark>"),
                            List.of("oeuvre ete", "<mark>œuvre</mark> d’<mark>été</mark>"))),
            new Case(
                    "bo",
                    "བོད་ཀྱི་མི་རིགས་ལ་ཆོས་དད་རང་དབང་དགོས།",
                    List.of(
                            List.of("རང་དབང་", "<mark>རང་དབང</mark>་"),
                            List.of("མི་རིགས་", "<mark>མི་རིགས</mark>"),
                            List.of("ཆོས", "<mark>ཆོས</mark>"))),
            new Case(
                    "zh",
                    "我们保护西藏文化和人权。",
                    List.of(
                            List.of("西藏文化", "<mark>西藏文化</mark>"),
                            List.of("藏", "<mark>藏</mark>"),
                            List.of("人权", "<mark>人权</mark>"))),
            new Case(
                    "ja",
                    "チベットの人々の権利を守る。図書館",
                    List.of(
                            List.of("チベット", "<mark>チベット</mark>"),
                            List.of("ﾁﾍﾞｯﾄ", "<mark>チベット</mark>"),
                            List.of("人々の権利", "<mark>人々の権利</mark>"),
                            List.of("書", "図<mark>書</mark>館"))),
            new Case(
                    "th",
                    "เราปกป้องสิทธิมนุษยชนในทิเบต",
                    List.of(
                            List.of("สิทธิมนุษยชน", "<mark>สิทธิมนุษยชน</mark>"),
                            List.of("ทิเบต", "<mark>ทิเบต</mark>"))),
            new Case(
                    "ar",
                    "حقوق الإنسان في التبت عام ١٩٥٩",
                    List.of(List.of("انسان", "<mark>الإنسان</mark>"), List.of("1959", "<mark>١٩٥٩</mark>"))),
            new Case(
                    "ru",
                    "Монастыри Тибета и ёлки",
                    List.of(
                            List.of("монастырь", "<mark>Монастыри</mark>"),
                            List.of("тибет", "<mark>Тибета</mark>"),
                            List.of("елка", "<mark>ёлки</mark>"))),
            new Case("hi", "तिब्बत की स्वतंत्रता", List.of(List.of("स्वतंत्रता", "<mark>स्वतंत्रता</mark>"))));

    @BeforeAll
    static void open() throws IOException {
        new Tool("chromium").require();
        SearchSite site = new SearchSite(folder);
        for (Case each : CASES) {
            site.add(
                    each.language,
                    Locale.forLanguageTag(each.language),
                    SearchSite.documents("zzz 0 · — Ωω", each.text));
        }
        site.add("site", Locale.ENGLISH, site());
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
        return browser.run("for (const page of ["
                + String.join(",", pages.stream().map(ScriptFile::quoted).toList())
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
            assertTrue(
                    answer.contains("\n./1.html#u1 | № | ") && answer.contains(expected.get(i)),
                    expected.get(i) + "\n" + answer);
        }
    }

    /** Newest first: documents of two years, two tags and two offices; pages of a site that someone wants to break. */
    private static List<SearchDocument> site() {
        List<SearchDocument> documents = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            String text =
                    (i == 20 ? "" : "Lhasa is the capital. ") + (i == 7 ? "Losar begins. Losar, losar, losar." : "");
            documents.add(new SearchDocument(
                    "lhasa-" + i + ".html",
                    i == 20 ? "Losar in exile" : "News " + i,
                    i == 3 ? "Statement" : "",
                    LocalDate.of(i < 10 ? 2024 : 2023, 12, 31 - i),
                    i % 5 == 0 ? List.of("rights", "<b>bold</b>") : List.of(),
                    i % 2 == 0 ? "Bern" : "Den Haag",
                    List.of(
                            new SearchUnit("one", false, "The first words. ".repeat(20)),
                            new SearchUnit("h&1", true, i == 12 ? "Losar" : "Part"),
                            new SearchUnit("two ä", false, text + "common ".repeat(9)))));
        }
        String evil = "<script>alert(1)</script><img src=x onerror=alert(1)>";
        documents.add(new SearchDocument(
                "javascript:alert(1)",
                evil,
                evil,
                LocalDate.of(2020, 1, 1),
                List.of(),
                "",
                List.of(new SearchUnit("\"><b>", false, evil + " wild"))));
        return documents;
    }

    private static String answer(String query) {
        return ask(List.of("site/search.html" + query)).get(0);
    }

    @Test
    void titleBeforeHeadingBeforeManyMentions() {
        String[] lines = answer("?q=losar").split("\n", -1);
        assertEquals("3 results", lines[0]);
        assertEquals(
                "./lhasa-20.html | <mark>Losar</mark> in exile | " + "The first words. ".repeat(15) + "The …",
                lines[1]);
        assertTrue(
                lines[2].startsWith("./lhasa-12.html#h%261 | News 12 | <mark>Losar</mark> | Lhasa is the capital. "),
                lines[2]);
        assertTrue(
                lines[3].startsWith(
                        "./lhasa-7.html#two%20%C3%A4 | News 7 | Lhasa is the capital. <mark>Losar</mark> begins. <mark>Losar</mark>, "),
                lines[3]);
    }

    @Test
    void allWordsBeforeSomeAndTheNewestFirst() {
        String[] lines = answer("?q=capital+losar").split("\n", -1);
        assertEquals("25 results", lines[0]);
        List<String> first =
                Stream.of(lines).skip(1).map(line -> line.split("[.#]", -1)[1]).toList();
        assertEquals(List.of("/lhasa-12", "/lhasa-7", "/lhasa-20", "/lhasa-0", "/lhasa-1"), first.subList(0, 5));
        assertEquals(11, lines.length);
    }

    @Test
    void filters() {
        List<String> answers = ask(Stream.of(
                        "?q=capital&year=2024",
                        "?q=capital&year=2023&tag=rights",
                        "?q=capital&tag=%3Cb%3Ebold%3C/b%3E&office=Den+Haag",
                        "?office=Bern&year=2024",
                        "?q=losar&year=2020",
                        "?q=capital&year=1900")
                .map("site/search.html"::concat)
                .toList());
        assertTrue(answers.get(0).startsWith("10 results\n./lhasa-0.html"));
        assertTrue(answers.get(1).startsWith("2 results\n./lhasa-10.html"));
        assertTrue(answers.get(2).startsWith("2 results\n./lhasa-5.html"));
        assertTrue(answers.get(3).startsWith("5 results\n./lhasa-0.html | News 0 | The first"));
        assertEquals("Nothing found.", answers.get(4));
        assertTrue(answers.get(5).startsWith("24 results"), "a year that is no choice is none");
    }

    @Test
    void answersBadQuestions() {
        String words = IntStream.range(0, 2000)
                .mapToObj(i -> "w" + (char) ('a' + i % 26) + i)
                .collect(Collectors.joining("+"));
        List<String> answers = ask(Stream.of(
                        "",
                        "=",
                        "=...%20%21%3F%20%22",
                        "=zzyzx+qqq",
                        "=" + "a".repeat(10_000),
                        "=%3Cscript%3E",
                        "=" + "word+".repeat(2000),
                        "=capitals+xqzw",
                        "=losrar",
                        "=" + words)
                .map("site/search.html?q"::concat)
                .toList());
        assertEquals(
                List.of(
                        "",
                        "",
                        "Nothing found.",
                        "Nothing found. Missing: zzyzx and qqq.",
                        "Nothing found. Missing: " + "a".repeat(40) + "….",
                        "1 result",
                        "25 results",
                        "24 results Missing: xqzw.",
                        "3 results Near: losar."),
                answers.stream()
                        .map(answer -> answer.split("\n", -1)[0])
                        .limit(9)
                        .toList());
        String left = answers.get(9);
        assertTrue(left.matches("Nothing found\\. Missing: wa0, .*\\. Left out: wm12, .* and …\\."), left);
    }

    @Test
    void showsMarkupAsItIs() {
        String text =
                "&lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt;&lt;img src=x onerror=alert(1)&gt;";
        assertEquals(
                "1 result\n./javascript:alert(1)#%22%3E%3Cb%3E | " + text + " | " + text + " wild",
                answer("?q=script"));
    }

    /** What a reader does with a keyboard. */
    @Test
    void moreResultsAndBackAgain() {
        List<String> said = browser.run(
                """
                const frame = await open('/site/search.html?q=capital');
                const page = frame.contentDocument;
                const form = page.getElementById('search');
                const status = () => [frame.contentWindow.location.search, form.elements.q.value, page.getElementById('status').textContent,
                  page.querySelectorAll('#results > li').length, page.querySelector('#results + button').hidden].join(' ');
                await say(status());
                const more = page.querySelector('#results + button');
                more.focus();
                for (let i = 0; i < 2; i++) {
                  more.click();
                  while (page.activeElement === more || page.querySelectorAll('#results > li').length < 20 + 4 * i) await new Promise(resume => setTimeout(resume, 2));
                  await say(status() + ' ' + page.activeElement.getAttribute('href'));
                }
                form.elements.q.focus();
                form.elements.q.value = 'losar';
                form.requestSubmit();
                await settled(frame);
                await say(status() + ' ' + page.activeElement.id);
                form.elements.year.value = '2024';
                form.elements.year.dispatchEvent(new Event('change', {bubbles: true}));
                await settled(frame);
                await say(status());
                frame.contentWindow.history.back();
                await new Promise(resume => frame.contentWindow.addEventListener('popstate', resume));
                await settled(frame);
                await say(status());
                """);
        assertEquals(
                List.of(
                        "?q=capital capital 24 results 10 false",
                        "?q=capital capital 24 results 20 false ./lhasa-10.html#two%20%C3%A4",
                        "?q=capital capital 24 results 24 true ./lhasa-21.html#two%20%C3%A4",
                        "?q=losar losar 3 results 3 true q",
                        "?q=losar&year=2024 losar 1 result 1 true",
                        "?q=capital capital 24 results 10 false"),
                said);
    }

    @Test
    void choicesThatLeaveNoneAreHidden() {
        List<String> said = browser.run(
                """
                for (const page of ['site', 'zh']) {
                  const frame = await open('/' + page + '/search.html');
                  await say([...frame.contentDocument.querySelectorAll('select')].map(select => select.parentElement.hidden ? '-' : [...select.options].map(o => o.textContent + '=' + o.value)).join(' | '));
                }
                """);
        assertEquals(
                List.of(
                        "All=,2024 (10)=2024,2023 (15)=2023,2020 (1)=2020 | All=,<b>bold</b> (5)=<b>bold</b>,rights (5)=rights | All=,Bern (13)=Bern,Den Haag (12)=Den Haag",
                        "- | - | -"),
                said);
    }

    @Test
    void saysThatTheIndexCannotBeLoaded() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken"));
        Files.copy(folder.resolve("site/search.html"), broken.resolve("search.html"));
        assertEquals(
                "No index.",
                browser.run(
                                "const f = document.createElement('iframe'); f.src = '/broken/search.html?q=a'; document.body.append(f);"
                                        + "while (!f.contentDocument?.getElementById('status')?.textContent) await new Promise(resume => setTimeout(resume, 5));"
                                        + "await say(f.contentDocument.getElementById('status').textContent)")
                        .get(0));
    }

    /** Where a page may load nothing but scripts beside it. */
    @Test
    void searchesFromADisk() {
        String page = folder.resolve("de/search.html").toUri().toString();
        String dom = Browser.dom(page + "?q=Kloster");
        assertTrue(dom.contains("aria-live=\"polite\">1 result</p>") && dom.contains("<mark>Klöster</mark>"), dom);
        assertTrue(dom.contains("<a href=\"./1.html#u1\">"), dom);
        assertTrue(dom.contains("value=\"2024\""), dom);
    }

    /** Words beside words that are forms of them, and others that only look so; in each document one. */
    private static final List<List<String>> FORMS = List.of(
            List.of("Kloster", "Klöster Klosters Klostergarten", "Klosett Kloß"),
            List.of("Freiheit", "Freiheiten Freiheitskampf", "Freiherr Freitag"),
            List.of("art", "art arts", "article artist"),
            List.of("city", "cities city", "cite citadel"),
            List.of("vrijheid", "vrijheden vrijheidsbeeld", "vrijheer"),
            List.of("vrouw", "vrouwen", "vroeg vrijuit"),
            List.of("bomen", "boom bomen", "boos bode"),
            List.of("travaux", "travail", "traverser tram"),
            List.of("homme", "hommes", "hameau honte"),
            List.of("monastery", "monasteries monastary", "monotony monster"),
            List.of("книга", "книги книгой", "книжка кнопка"),
            List.of("1959", "1959", "1958 19590 195"));

    @Test
    void findsFormsOfAWordAndNoOthers() throws IOException {
        List<String> words = FORMS.stream()
                .flatMap(row -> Stream.of((row.get(1) + " " + row.get(2)).split(" ", -1)))
                .distinct()
                .toList();
        // Between boom and bomen are so many others that they are not in one block.
        String others = IntStream.range(0, 5000)
                .mapToObj(i -> "bome" + (char) ('a' + i / 676) + "q" + (char) ('a' + i / 26 % 26) + "q"
                        + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));
        String[] texts = Stream.concat(words.stream(), Stream.of(others)).toArray(String[]::new);
        new SearchSite(folder).add("forms", Locale.ENGLISH, SearchSite.documents(texts));
        List<String> answers =
                ask(FORMS.stream().map(row -> page("forms", row.get(0))).toList());
        for (int i = 0; i < FORMS.size(); i++) {
            List<String> found = answers.get(i)
                    .lines()
                    .skip(1)
                    .map(line -> words.get(Integer.parseInt(line.replaceAll("\\./(\\d+).*", "$1"))))
                    .sorted()
                    .toList();
            List<String> expected =
                    Stream.of(FORMS.get(i).get(1).split(" ", -1)).sorted().toList();
            assertEquals(expected, found, FORMS.get(i).get(0));
        }
    }

    /** However many documents have a word, a question loads little, and says what it has left out. */
    @Test
    void leavesOutWhatIsTooMuchToLoad() throws IOException {
        int documents = 34_000;
        new SearchSite(folder).add("many", Locale.ENGLISH, List.of());
        Iterable<SearchDocument> all = () -> IntStream.range(0, documents)
                .mapToObj(i -> new SearchDocument(
                        i + ".html",
                        "",
                        "",
                        LocalDate.of(2024, 1, 1),
                        List.of(),
                        "",
                        List.of(new SearchUnit(
                                "", false, "common often m" + i % 3 + " n" + i % 3 + (i == 40 ? " rare" : " w" + i)))))
                .iterator();
        SearchIndex.write(Locale.ENGLISH, all, (name, bytes) -> {
            assertTrue(bytes.length < 34_000, name);
            if (!name.startsWith("pieces") || name.matches("pieces/(0/([1-3]?[0-9]|40)|18/345)\\.js")) {
                Path file = folder.resolve("many/search").resolve(name);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
            }
        });
        List<String> said = browser.run(
                """
                for (const question of ['rare+common', 'common+often', 'rare', 'rare+m1+n1+m2+n2', 'w1x8345']) {
                  await served();
                  const frame = await open('/many/search.html?q=' + question);
                  const blocks = frame.contentWindow.performance.getEntriesByType('resource').filter(entry => entry.name.includes('/words/'));
                  await say(seen(frame).split('\\n')[0] + ' ' + (blocks.length <= 12) + ' ' + (await served() < 150000));
                }
                """);
        assertEquals(
                List.of(
                        "1 result Left out: common. true true",
                        "Nothing found. Left out: common and often. true true",
                        "1 result true true",
                        "11,333 results Left out: m2 and n2. true true",
                        "1 result Near: w18345. true true"),
                said);
    }

    @Test
    void aQuestionIsAskedFromADiskToo() throws IOException {
        Path page = folder.resolve("de/ask.html");
        String html = Files.readString(folder.resolve("de/search.html"));
        Files.writeString(page, html.replace("</head>", "<script src=\"ask.js\" defer></script></head>"));
        Files.writeString(
                folder.resolve("de/ask.js"),
                """
                if (!location.search) {
                  const form = document.getElementById('search');
                  form.elements.q.value = 'Kloster';
                  form.requestSubmit();
                }
                new MutationObserver(() => document.title = location.search).observe(document.getElementById('status'), {childList: true});
                """);
        String dom = Browser.dom(page.toUri().toString());
        assertTrue(dom.contains("<mark>Klöster</mark>") && dom.contains("<title>?q=Kloster"), dom);
    }
}
