package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://a.org/x?y=1:2!z#p. Then         | https://a.org/x?y=1:2!z#p",
                "(www.hrw.org/fr)                             | www.hrw.org/fr",
                "Mail: press.office@save-tibet.org, or        | press.office@save-tibet.org",
                "mailto:info@a.nl: here                       | mailto:info@a.nl",
                "editions.example.org/en/a-b.html             | editions.example.org/en/a-b.html",
                "«savetibet.fr»!                              | savetibet.fr",
                "Phone +49 (0)30 27879086, Fax                | +49 (0)30 27879086",
                "appelez le 01 44 55 66 77 !                  | 01 44 55 66 77",
                "at 030-1234567                               | 030-1234567",
                "WWW.HRW.DE                                   | WWW.HRW.DE",
                "TEL:4420                                     | TEL:4420",
                "MAILTO:a                                     | MAILTO:a",
                "ftp://1                                      | ftp://1",
                "Hotline: 1800-2000 now                       | 1800-2000",
                "call 202-785-1515.                           | 202-785-1515",
                "in C:\\Users\\Anna M\\My letter.docx there  | C:\\Users\\Anna M\\My letter.docx",
                "in \\\\server\\share, then                    | \\\\server\\share",
                "the file a\\b?.txt!                           | a\\b?.txt",
                "so: {\"a\": \"b\"} it is                      | {\"a\": \"b\"}",
                "then print('a - b') is                       | print('a - b')",
            })
    void literalsAreHidden(String text, String literal) {
        String hidden = String.valueOf(TextRule.HIDDEN).repeat(literal.length());
        assertEquals(text.replace(literal, hidden), VerbatimParts.hidden(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z.B. d.w.z. e.V. U.S. p.m. 5.000",
                "10:30 a:b mot: 1 200 000 0,5 km",
                "bzw. 2000 bis 2009",
                "hotel: a.B",
                "1995-2023 H.R. 533-2",
                "1 000 000 and 3 000 000 and 01 000",
                "DE02 1203 0000 0000 2020 51",
                "01.05.2023 10.30-11.30",
            })
    void wordsAndNumbersAreNot(String text) {
        assertEquals(text, VerbatimParts.hidden(text));
    }
}
