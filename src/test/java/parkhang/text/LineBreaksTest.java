package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.text.typography.Typography;

class LineBreaksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "de; Er|sprach|am|9. Mai 2023|in|Washington|darüber|hinaus|öffentlich.",
                "de; Schon|Kindern|ab|5 Jahren|und|1,2 Millionen|Menschen|insgesamt.",
                "de; Laut|Artikel 3|zum|Wohl|des|Kindes|und|S. 138|im|Senat|nachzulesen.",
                "nl; Het|is|op|9 mei 2023|geschreven,|1,2 miljoen|keer|geschreven.",
                "fr; Le|9 mai 2023,|selon|l’article 8|sur|l’accord|entre|nous,|n° 30562/04|notamment.",
                "en; On|May 9,|2023,|the|Secretary|spoke|in|Washington|and|elsewhere.",
            })
    void whatIsReadAsOneStaysTogether(String tag, String wanted) {
        String set = Typography.of(Locale.forLanguageTag(tag)).set(wanted.replace('|', ' '));
        assertEquals(wanted, broken(tag, set).replace('\u00A0', ' '));
    }

    @ParameterizedTest
    @CsvSource({"10 Dörfer", "am 3. Tag"})
    void shortTextBreaksWhereTheRulesLetIt(String text) {
        assertEquals(
                text.replace(' ', '|'),
                broken("de", Typography.of(Locale.GERMAN).set(text)));
    }

    /** A bar for each place at which a line may end; {@code _} for a no-break space and {@code ~} for a narrow one. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "fr; l’heure |d’aujourd’hui |n’est-|elle |pas |« là » |oui ! |non : |§_5 |finalement",
                "nl; een |prijs |van |€_1.500,– |per |stuk |of |€_1.500,- |per |stuk |en |zo |voortaan",
                "de; in |Straßburg/|GENÈVE |bei |80_km/h |und/|oder |im |Ost-|Turm |der |E-Mail |X-Chromosomen",
                "de; er |sagte |„Wort“ |und |(„Wort“) |»Wort« |und |›Wort‹, |„Wort“-|Satz |„Endlich“.",
                "sv; han |sade |”ord” |och |’ord’ |samt |(”ord”) |och |så |vidare |”orden”.",
                "en; he |said |“word,” |(“word”) |‘word’ |[word] |“‘word’” |and |finally.",
                "en; a |word—|a |word |…and |so |on_… |wait…what |1995–2023 |to |the |everlasting",
                "en; see |https://|www|.example|.org/|press/|en/|2023|.html|?page|=1|&lang=en |and |hrw.org/x |elsewhere",
                "en; write |to |press|.office|@save-tibet-now|.org |or |info@a-b.org |or |elsewhere",
                "de; das |Tor |Haupteingang/-ausgang |(-innen) |und |-ausgang |sowie |C++ |und |g++-|Code |jederzeit.",
                "de; ruf |an |+49 (0)30 27879086 |oder |030 278 790 |und |(202) 785-1515 |dann |vielleicht.",
                "en; the |file |C:\\a - b\\c.txt |or |C:\\Users\\|Anna Muster\\|My letter.docx |is |elsewhere",
                "bo; བོད་|ལྗོངས་|ཀྱི་|མི། །|དེ་|ནི་|ཡིན་|ནོ། །|༄༅། །|བཀྲ་|ཤིས༎ |༼ཀ་|ཁ༽ |བོད་ལྗོངས།",
                "th; ภาษา|ไทย|เป็น|ภาษา|ที่|มี|ระดับ|เสียง",
                "km; ភាសាខ្មែរ|ជា|ភាសា",
                "lo; ພາສາ|ລາວ|ເປັນ|ພາສາ",
                "km; គ្រឹះ|នៃ|សេរីភាព |យុត្ដិ|ធម៌ |និង",
                "my; မြန်မာဘာသာ|စကား",
                "my; သန္နိဋ္ဌာန်ချ|ပြီး |ကမ္ဘာ့|ကုလသမဂ္ဂ|အဖွဲ့ဝင်",
                "zh; 他|说：|“你|好。”|（完）|《书》……|好！",
                "ja; 彼|は|「は|い」|と|言っ|た。|ティー|を。",
            })
    void linesEndWhereALanguageLetsThem(String tag, String wanted) {
        String text = wanted.replace("|", "").replace('_', '\u00A0').replace('~', '\u202F');
        assertEquals(wanted, places(tag, text).replace('\u00A0', '_').replace('\u202F', '~'));
    }

    @ParameterizedTest
    @CsvSource({"Die Sammlung hält an und betrifft ganze Gemeinden in Tibet."})
    void noShortWordFillsTheLastLine(String text) {
        assertEquals("Tibet.", text.substring(text.length() - 6));
        assertEquals("in Tibet.", broken("de", text).replaceAll(".*\\|", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 并且不得因一人所属的国家或领土的政治的行政的或者国际的地位之不同而有所区别无论该领土是独立领土。, 领土。",
        "ja, すべての人間は生まれながらにして自由でありかつ尊厳と権利とについて平等である人間は理性と良心, と良心"
    })
    void norOneIdeograph(String tag, String text, String last) {
        assertEquals(last, places(tag, text).replaceAll(".*\\|", ""));
    }

    private static String places(String tag, String text) {
        LineBreaks breaks = new LineBreaks(Locale.forLanguageTag(tag));
        breaks.setText(text);
        StringBuilder barred = new StringBuilder();
        int from = 0;
        for (int place = breaks.next(); place > 0 && place < text.length(); place = breaks.next()) {
            barred.append(text, from, place).append('|');
            from = place;
        }
        return barred.append(text.substring(from)).toString();
    }

    /** The text with a bar for each space at which a line may end. */
    private static String broken(String tag, String text) {
        LineBreaks breaks = new LineBreaks(Locale.forLanguageTag(tag));
        breaks.setText(text);
        StringBuilder broken = new StringBuilder(text);
        for (int place = breaks.next(); place > 0 && place < text.length(); place = breaks.next()) {
            if (text.charAt(place - 1) == ' ') {
                broken.setCharAt(place - 1, '|');
            }
        }
        return broken.toString();
    }
}
