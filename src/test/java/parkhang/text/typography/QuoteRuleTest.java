package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.text.TextEdit;

class QuoteRuleTest {

    private static String set(String tag, String text) {
        return TextEdit.applied(text, new QuoteRule(Locale.forLanguageTag(tag)).edits(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en      | “a ‘b “c” d’ e”",
                "en-GB   | “a ‘b “c” d’ e”",
                "nl      | ‘a “b ‘c’ d” e’",
                "de      | „a ‚b „c“ d‘ e“",
                "de-CH   | „a ‚b „c“ d‘ e“",
                "fr      | «a “b «c» d” e»",
                "fr-BE   | «a “b «c» d” e»",
                "fr-CH   | «a ‹b «c» d› e»",
                "sv      | ”a ’b ”c” d’ e”",
                "bo      | “a ‘b “c” d’ e”",
                "zh      | “a ‘b “c” d’ e”",
                "zh-Hant | 「a 『b 「c」 d』 e」",
                "ar      | ”a ’b ”c“ d‘ e“",
                "he      | ”a ’b ”c” d’ e”",
                "tlh     | “a ‘b “c” d’ e”",
            })
    void marksAreTheLocales(String tag, String expected) {
        assertEquals(expected, set(tag, "\"a 'b \"c\" d' e\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | \"Yes,\" he said. \"No.\"          | “Yes,” he said. “No.”",
                "en | (\"so\") [\"so\"] --\"so\"-- \"so\" | (“so”) [“so”] --“so”-- “so”",
                "en | \"'Tis so,\" \"he said 'no.'\"     | “’Tis so,” “he said ‘no.’”",
                "en | the 'so-called' law                | the ‘so-called’ law",
                "de | das 'sogenannte' Gesetz            | das ‚sogenannte‘ Gesetz",
                "en | \"[d]eeply disturbed\"             | “[d]eeply disturbed”",
                "en | \"… and so on …\" \"$5\" \"-5\"    | “… and so on …” “$5” “-5”",
                "de | Der \"Tibet\"-Ausschuss, \"A\"/\"B\" | Der „Tibet“-Ausschuss, „A“/„B“",
                "en | \"The Guardian\"'s 'x''s (y)'s     | “The Guardian”’s ‘x’’s (y)’s",
                "en | the \"Republic\" [of China]'s      | the “Republic” [of China]’s",
                "de | 'Nein.' sagt Hans' Bruder          | ‚Nein.‘ sagt Hans’ Bruder",
                "fr | l'\"Art\" d'\"aimer\"              | l’«Art» d’«aimer»",
                "nl | 'Dat is 'm', zei zij. \"Zo'n 'x'\" | ‘Dat is ’m’, zei zij. ‘Zo’n “x”’",
                "zh | 他说\"你好\"。\"再见\"他说            | 他说“你好”。“再见”他说",
                "zh | 他说\"你好\"了                      | 他说“你好”了",
                "en | \uFFFC \"\uFFFC\" \uFFFC's         | \uFFFC “\uFFFC” \uFFFC’s",
                "en | \"in 1990\" and \"x\"              | “in 1990” and “x”",
                "en | \"He is 5' 3\" tall\"              | “He is 5' 3\" tall”",
                "en | \"A\",\"B\", (\"A\";\"B\")           | “A”,“B”, (“A”;“B”)",
                "de | \"བོད\",\"ལྷ་ས\" und 'мир','труд'   | „བོད“,„ལྷ་ས“ und ‚мир‘,‚труд‘",
            })
    void marksOpenAndCloseByWhatStandsBeside(String tag, String text, String expected) {
        assertEquals(expected, set(tag, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fr | l'heure, aujourd'hui, l'État, qu'Émile | l’heure, aujourd’hui, l’État, qu’Émile",
                "en | Wang's don't o'clock McDonald's Xi'an  | Wang’s don’t o’clock McDonald’s Xi’an",
                "en | the '90s, the 1990's, rock 'n' roll    | the ’90s, the 1990’s, rock ’n’ roll",
                "en | the parents' consent, the lamas'.      | the parents’ consent, the lamas’.",
                "en | 'the parents' house' is                | ‘the parents’ house’ is",
                "nl | 's avonds, 't is zo'n 40'er, foto's    | ’s avonds, ’t is zo’n 40’er, foto’s",
                "nl | 's-Gravenhage, auto's, A'dam           | ’s-Gravenhage, auto’s, A’dam",
                "de | Hans' Haus, geht's, 'ne 68'er          | Hans’ Haus, geht’s, ’ne 68’er",
                "en | 'it's the '90s', 'the '90s.' No       | ‘it’s the ’90s’, ‘the ’90s.’ No",
                "en | \"the '90s\" 'cause '90s kids say    | “the ’90s” ’cause ’90s kids say",
                "en | merry-go'round, the lamas' house      | merry-go’round, the lamas’ house",
                "de | 'Das waren die '68er', sagt sie       | ‚Das waren die ’68er‘, sagt sie",
                "de | Rock 'n' Roll, 'raus hier             | Rock ’n’ Roll, ’raus hier",
                "uk | п'ять                                  | п’ять",
                "fr | d'1 million                            | d’1 million",
                "en | rock 'n' roll, Fish 'n' Chips, salt 'n' x | rock ’n’ roll, Fish ’n’ Chips, salt ’n’ x",
                "fr | le rock 'n' roll et la lettre 'n'      | le rock ’n’ roll et la lettre “n”",
                "en | the letter 'n', 's' or 'm' in 'name'   | the letter ‘n’, ‘s’ or ‘m’ in ‘name’",
                "en | 'm' and 'n' sound alike                | ‘m’ and ‘n’ sound alike",
                "de | der Buchstabe 'n' in 'nein'            | der Buchstabe ‚n‘ in ‚nein‘",
                "en | the '90s, and the parents' house       | the ’90s, and the parents’ house",
                "en | 'cause we're goin' home, 'em boys' den | ’cause we’re goin’ home, ’em boys’ den",
                "nl | 's avonds bij Hans' huis               | ’s avonds bij Hans’ huis",
            })
    void apostrophes(String tag, String text, String expected) {
        assertEquals(expected, set(tag, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | 5' 3\" or 5'3\" or 6\" or 30'",
                "en | a=\"b and a=\"b\"",
                "en | \" spaced \" and ' spaced '",
                "en | 'od zer",
                "de | 'Hans' Haus' steht",
                "en | a 6\" pipe and a 5\" pipe",
                "en | \"in 2023 a 6\" pipe, a 5\" one",
                "he | צה\"ל ג'",
                "en | “a” ‘b’ „c“ «d» ‹e› it’s",
                "en | \uFFFC\uFFFC\uFFFC",
                "en | the '90s' music",
                "en | '90s music' and '80s hits' of 'em all'",
                "en | 'tis the season', they say",
                "en | Bob 'n' Joe, 'N' is one",
                "nl | de letters 'n' en 'm'",
                "en | ''x'', ``x'', `x', ``x\", ''a b c''",
                "en | a 'cause' here",
                "en | the song 'Round the World'",
                "de | die '68er' sind 'rein' und",
                "nl | de letter 's' en 't' en",
            })
    void whatCanNotBeToldStays(String tag, String text) {
        assertEquals(text, set(tag, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | “he said \"no\" twice” \"yes\" | “he said ‘no’ twice” “yes”",
                "fr | « il dit \"non\" » \"oui\"      | « il dit “non” » «oui»",
                "en | the ’90s \"x\", the lamas’ \"y\"  | the ’90s “x”, the lamas’ “y”",
                "de | ’s war „so \"y\"“: »z« \"x\"    | ’s war „so ‚y‘“: »z« „x“",
                "en | »a« “b” «c» ‚d‘ \"e\"           | »a« “b” «c» ‚d‘ “e”",
                "sv | ”a” \"b\" ”c 'd'”              | ”a” ”b” ”c ’d’”",
                "de | „er sagte \"nein\"“ \"ja\"      | „er sagte ‚nein‘“ „ja“",
            })
    void whatTheAuthorSetStaysAndIsOpenAroundTheRest(String tag, String text, String expected) {
        assertEquals(expected, set(tag, text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"\"It goes on | “It goes on", "and ends.\" | and ends.”", "He said: \"So it | He said: “So it"})
    void aQuoteMayGoOnInTheNextParagraph(String text, String expected) {
        assertEquals(expected, set("en", text));
    }
}
