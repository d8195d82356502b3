package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parkhang.Tool;
import parkhang.search.Browser;
import parkhang.search.SearchIndex;

/** The words that {@code search.js} cuts, beside those of the index. */
class SearchScriptWordsTest {
    @TempDir
    private Path folder;

    /** The script and the index cut alike: every character by itself and within a word, and texts of mixed scripts. */
    @Test
    void cutsAsTheIndexDoes() throws IOException {
        new Tool("chromium").require();
        Files.writeString(folder.resolve("search.js"), SearchIndex.script());
        List<String> texts = new ArrayList<>(List.of(
                "The monasteries of Tibet’s plateau: U.S.-based e-mails",
                "Große Klöster, ẞ und Häuser",
                "Zo’n ĳsvogel, reünie",
                "L’œuvre d’été à l'Élysée",
                "བོད་ཀྱི་མི་རིགས་ལ། ༡༩༥༩ལོར།",
                "我们保护西藏文化，2019年。",
                "チベットの人々。ﾁﾍﾞｯﾄ",
                "สิทธิมนุษยชน",
                "حقوق الإِنسان ١٩٥٩",
                "Монастыри и ёлки",
                "तिब्बत की स्वतंत्रता"));
        texts.add(
                "\u0301 a\u0F0Bབ\u0F0B\u0F0Bཀ 3ー カー3 〇年 ｶﾞｷﾞ abc西abc ก\u0301ำ x\u200Dy\u00ADz ½① x" + "𐐨".repeat(90));
        for (int point = 0; point < 0x20000; point++) {
            boolean isOld = UCharacter.getAge(point).compareTo(VersionInfo.getInstance(13)) <= 0;
            if (isOld
                    && UCharacter.isDefined(point)
                    && !Character.isISOControl(point)
                    && UCharacter.getType(point) != UCharacterCategory.SURROGATE) {
                String sign = Character.toString(point);
                texts.add(sign + " a" + sign + "b 西" + sign + "藏 བ" + sign + "ད");
            }
        }
        Random random = new Random(3);
        for (int i = 0; i < 2000; i++) {
            String signs = "aßÉ1٣, ་བོདྱ西藏カーﾞｶの々ทิำក្ខម\u00AD\u200Dʼ²";
            StringBuilder text = new StringBuilder();
            random.ints(12, 0, signs.length()).forEach(at -> text.append(signs.charAt(at)));
            texts.add(text.toString());
        }
        Files.writeString(folder.resolve("texts.html"), String.join("\n", texts));
        Browser browser = new Browser(folder);
        List<String> answer = browser.run(
                """
                const script = document.createElement('script');
                document.body.insertAdjacentHTML('beforeend', '<form id=search data-index=none/></form><p id=status></p><ol id=results></ol>');
                script.src = '/search.js';
                document.head.append(script);
                await new Promise(resume => script.onload = resume);
                const texts = (await (await fetch('/texts.html')).text()).split('\\n');
                await say(texts.map(text => parkhangSearch.terms(text).join(' ')).join('\\n'));
                """);
        String[] terms = answer.get(0).split("\n", -1);
        assertEquals(texts.size(), terms.length);
        SearchWords words = new SearchWords((BreakIterator) null);
        for (int i = 0; i < terms.length; i++) {
            List<String> expected = new ArrayList<>();
            words.cut(texts.get(i), expected::add);
            assertEquals(String.join(" ", expected), terms[i], texts.get(i));
        }
    }
}
