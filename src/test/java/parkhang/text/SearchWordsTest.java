package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    private static List<String> terms(String language, String text) {
        List<String> terms = new ArrayList<>();
        new SearchWords(Locale.forLanguageTag(language)).cut(text, terms::add);
        return terms;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Tibet’s U.S.-based NGOs, 1,000 of them | tibet s u s based ngos 1 000 of them",
                "de | Die GROẞE Straße: Klöster! | die grosse strasse kloster",
                "fr | L’œuvre d'été à Orléans | l oeuvre d ete a orleans",
                "nl | Eén reünie, zo’n ĳsvogel | een reunie zo n ijsvogel",
                "pl | Łódź | lodz",
                "tr | İstanbul ISPARTA ışık | istanbul isparta isik",
                "el | ΟΔΟΣ ὁδός | οδοσ οδοσ",
                "ru | Ёлка Йога | елка иога",
                "ar | الكِتَاب ١٩٥٩ إلى كـــتاب | كتاب 1959 الي كتاب",
                "he | שָׁלוֹם | שלום",
                "hi | तिब्बत की स्वतंत्रता २०२३ | तिब्बत की स्वतंत्रता 2023",
                "ko | 티베트는 독립 | 티베트는 독립",
                "bo | བོད་ཀྱི་ཡིག་རིགས། བོད༌པ | བོད ཀྱི བོད་ཀྱི ཡིག ཀྱི་ཡིག རིགས ཡིག་རིགས བོད པ བོད་པ",
                "bo | ༡༩༥༩ལོ | 1959 ལོ",
                "zh | 西藏 | 西 藏 西藏 西藏",
                "zh | 2019年 | 2019 年",
                "ja | ﾁﾍﾞｯﾄ | チベ ベッ ット チベット",
                "ja | の | の",
                "th | สิทธิ | สิท ทธิ สิทธิ",
                "en | Men\u00ADschen\u200Brecht Ｗｉｄｅ ①② | menschen recht wide 12",
            })
    void cutsAndFolds(String language, String text, String terms) {
        assertEquals(terms, String.join(" ", terms(language, text)));
    }

    @ParameterizedTest
    @CsvSource({
        "zh,我们保护西藏文化。,文化",
        "ja,チベットの人々の権利,権利",
        "th,สิทธิมนุษยชนในทิเบต,มนุษย",
        "km,សិទ្ធិមនុស្ស,ទ្ធិ",
        "lo,ສິດທິມະນຸດ,ສິດ",
        "my,လူ့အခွင့်အရေး,လူ့အ"
    })
    void pairsAndTheDictionarysWordsAreTermsWhereNothingStandsBetweenWords(String language, String text, String word) {
        assertTrue(terms(language, text).contains(SearchFolding.of(word)), () -> terms(language, text)
                .toString());
    }

    @Test
    void whatHasNoWordsHasNoTerms() {
        assertEquals(List.of(), terms("en", "… – “”!? \u00AD \u0301 <>&\uD800 🙂"));
        assertEquals(List.of(), terms("en", ""));
    }

    @Test
    void aLongWordIsFoundByItsBeginningAndNoCharacterIsHalved() {
        assertEquals(List.of("a".repeat(40)), terms("en", "a".repeat(4000)));
        assertEquals(List.of("a" + "𐐨".repeat(19)), terms("en", "a" + "𐐨".repeat(400)));
    }

    /** No word of ICU's is lost, nor two of them made one; only between Hangul and digits it cuts once more. */
    @Test
    void cutsWhereIcuCuts() {
        Random random = new Random(7);
        String[] signs = "a é e\u0301 ß Ж א ع हि 1 ٣ , . ' ’ : _ - \u00AD \t / ª ʼ".split(" ", -1);
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ENGLISH);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length >= 0; length--) {
                text.append(signs[random.nextInt(signs.length)]);
            }
            List<String> expected = new ArrayList<>();
            words.setText(text.toString());
            for (int start = 0, end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
                for (String part : text.substring(start, end).split("[^\\p{L}\\p{M}\\p{N}\u00AD]+", -1)) {
                    if (!SearchFolding.of(part).isEmpty()) {
                        expected.add(SearchFolding.of(part));
                    }
                }
            }
            assertEquals(expected, terms("en", text.toString()), text.toString());
        }
    }
}
