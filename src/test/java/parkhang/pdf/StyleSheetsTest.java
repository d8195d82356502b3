package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parkhang.pdf.style.StyleSheets;
import parkhang.text.Resource;

class StyleSheetsTest {
    /** Elements that differ in nothing but what a sheet looks at, each beside its like. */
    private static final String ODD =
            """
            <h1 class="long" id="a">A</h1><h2 class="long">B</h2><h2 lang="bo">C</h2><h3 id="b">D</h3>
            <p>one <a href="#a">a</a><a>b</a><a class="link" href="https://example.org/">c</a></p><p dir="rtl">two</p><p align="right">3</p>
            <p lang="bo">a<em>b</em><span lang="en">c<em>d</em></span></p><p lang="zh-Hant">e<span lang="BO-CN">f</span></p>
            <ul><li><p>a</p></li><li><ol><li><p>b</p><p>c</p></li></ol></li></ul><ol dir="rtl"><li><p>d</p></li></ol>
            <ul><li class="task"><p>a</p><p>b</p></li><li class="task"> text <p>c</p></li><li class="task"><em>d</em><p>e</p></li></ul>
            <div class="table wide"><table><colgroup><col style="width: 10%"/><col style="width: 20%"/><col span="2" width="7"/></colgroup>
            <tr><th>a</th><th class="end">b</th></tr><tr><td>c</td><td class="end">d</td><!-- last --></tr><tr><td colspan="2">e</td></tr></table></div>
            <div class="table"><table border="1" cellpadding="3"><tbody><tr><td>a</td><td rowspan="2">b</td>text</tr></tbody></table></div>
            <p class="  untranslated short "></p><p class="before-section before-heading"></p><p class="Short"></p><p class=""></p>
            <blockquote lang="ar"><p>a</p><p lang="he">b</p></blockquote><hr/><hr size="1"/><br/><input type="radio"/><select multiple=""/>
            <figure><img src="a" alt="b"/><img width="3" src="a" alt="b"/><img width="3" height="40%" style="width: 9pt" src="a" alt="b"/></figure>
            <pre><code>a</code></pre><code>b</code><sub>c</sub><bdi>d</bdi><bdi dir="rtl">e</bdi><svg width="3" viewBox="0 0 1 1"/>
            """;

    @Test
    void elementHasTheStyleThatTheEngineItselfWouldFind() throws IOException {
        EngineStyles styles = new EngineStyles();
        String odd = Samples.edition(ODD);
        try (Stream<Path> earlier = Files.walk(Path.of("src/test/resources/earlier"))) {
            List<Path> pages = earlier.filter(path -> path.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            assertFalse(pages.isEmpty());
            for (Path page : pages) {
                assertEquals(List.of(), styles.differences(Files.readString(page)), page.toString());
            }
        }
        assertEquals(List.of(), styles.differences(odd));
        assertEquals(
                List.of(), styles.differences(odd.replaceFirst("lang=\"de\" dir=\"ltr\"", "lang=\"ur\" dir=\"rtl\"")));
        assertEquals(List.of(), styles.differences(odd.replaceFirst("lang=\"de\"", "lang=\"dz-BT\"")));
        assertEquals(List.of(), styles.differences(odd.replaceAll("class=\"[^\"]*\"", "")));
    }

    /** More kinds than are kept: what comes next begins anew. */
    @Test
    void documentOfMostUnlikeElementsLeavesTheNextOneRight() {
        EngineStyles styles = new EngineStyles();
        String unlike = IntStream.range(0, 3100)
                .mapToObj(i -> "<p style=\"margin-left: " + i + "pt\">a</p>")
                .collect(Collectors.joining());
        assertEquals(List.of(), styles.differences(Samples.edition(unlike)));
        assertEquals(List.of(), styles.differences(Samples.edition(ODD)));
    }

    /** Names are of no kind of element: such a rule would hold for none. */
    @Test
    void noRuleIsForTheNameOfOneElement() {
        for (String sheet : List.of("print.css", "paper.css", "narrow.css", "volume.css")) {
            String rules = Resource.text(StyleSheets.class, sheet).replaceAll("(?s)/[*].*?[*]/", "");
            assertFalse(Pattern.compile("#[^;{}]*[{]").matcher(rules).find(), sheet);
        }
    }
}
