package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole texts, with {@code _} for a no-break space and {@code ~} for a narrow one. */
class TypographyTest {

    private static void assertSet(String tag, String text, String expected) {
        String set = Typography.of(Locale.forLanguageTag(tag)).set(text);
        assertEquals(expected, set.replace('\u00A0', '_').replace('\u202F', '~'));
        assertEquals(set, Typography.of(Locale.forLanguageTag(tag)).set(set), "a set text stays as it is");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fr | Oui! Non? Si; car: fin.            | Oui~! Non~? Si~; car_: fin.",
                "fr | Oui ! Non ? Si ; car :             | Oui~! Non~? Si~; car_:",
                "fr | «mot» « mot », \"mot\" !           | «~mot~» «~mot~», «~mot~»~!",
                "fr | Quoi ?! Non !!! (!) (?) […] !      | Quoi~?! Non~!!! (!) (?) […]~!",
                "fr | C:\\Dossier - un\\fich?.txt, D:\\a; b      | C:\\Dossier - un\\fich?.txt, D:\\a~; b",
                "fr | le lecteur C: est ; C:\\Mes fichiers : | le lecteur C: est~; C:\\Mes fichiers_:",
                "fr | 10:30 http://a.fr:80/?q=1;2! a::b  | 10:30 http://a.fr:80/?q=1;2~! a::b",
                "fr | :) ;-) :-( mailto:a@b.fr           | :) ;-) :-( mailto:a@b.fr",
                "fr | \uFFFC: le code \uFFFC !           | \uFFFC_: le code \uFFFC~!",
                "fr | l'\"État\": 50 % ?                 | l’«~État~»_: 50_%~?",
                "fr-BE | Oui! « mot »                    | Oui~! «~mot~»",
                "fr-CA | Oui! Non ? « mot »: fin         | Oui! Non~? «_mot_»_: fin",
                "fr-CH | Oui! Non ? «mot» « mot »: fin : | Oui! Non~? «mot» «~mot~»: fin~:",
                "en | Yes ! No: «a» ; b                  | Yes ! No: «a» ; b",
            })
    void frenchPunctuationHasItsSpaces(String tag, String text, String expected) {
        assertSet(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "de | z.B. z. B. Z.B. d.h. d. h. u. a.   | z.~B. z.~B. Z.~B. d.~h. d.~h. u.~a.",
                "de | i.d.R. u.v.m. o.Ä. 300 v. Chr.     | i.~d.~R. u.~v.~m. o.~Ä. 300 v.~Chr.",
                "de | ICT Deutschland e.V. und e. V.     | ICT Deutschland e.V. und e.~V.",
                "de | V.i.S.d.P. A.u.a.B. 1.d.h          | V.i.S.d.P. A.u.a.B. 1.d.h",
                "nl | o.a. d.w.z. t.a.v. z.B.            | o.a. d.w.z. t.a.v. z.B.",
            })
    void germanShortFormsAreHeldTogether(String tag, String text, String expected) {
        assertSet(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | Wait... what.... a. b..            | Wait… what.... a. b..",
                "en | [...] \"...\" and so on ...        | […] “…” and so on_…",
                "en | 1995-2023, 1989-90, 2010-12        | 1995–2023, 1989–90, 2010-12",
                "en | 2023-05-10, 2010-1989, 555-1234    | 2023-05-10, 2010-1989, 555-1234",
                "en | ISBN 978-3-16-148410-0, ISO 1600-2000 | ISBN 978-3-16-148410-0, ISO 1600-2000",
                "en | H.R. 533-2, S. 138-145, 3-1, 5-12  | H.R._533-2, S._138-145, 3-1, 5-12",
                "en | tel. 1900-2000, a/1990-2000        | tel. 1900-2000, a/1990-2000",
                "en | Hotline 1800-2000, room 1200-1300  | Hotline 1800-2000, room 1200-1300",
                "de | Zimmer (1200-1300), Flug: 1950-60  | Zimmer (1200-1300), Flug: 1950-60",
                "de | im Krieg 1914-1918, (1949-2023)    | im Krieg 1914–1918, (1949–2023)",
                "nl | van 1950-1959, de jaren 1989-90    | van 1950–1959, de jaren 1989–90",
                "fr | la guerre de 1914-1918, salle 1200-1300 | la guerre de 1914–1918, salle 1200-1300",
                "en | pp. 12-15, p. 15-12, page 3-4      | pp._12–15, p._15-12, page_3–4",
                "de | S. 138-145, Seiten 3-4             | S._138–145, Seiten_3–4",
                "nl | blz. 3-4                           | blz._3–4",
                "fr | p. 3-4 en 1995-2023                | p._3–4 en 1995–2023",
                "en | one -- two, one--two, 10 - nine    | one_– two, one—two, 10_– nine",
                "de | eins - zwei, 5 - 3, x - y, -5      | eins_– zwei, 5 - 3, x - y, -5",
                "de | Vor- und Nachteile, \"A\" - \"B\"   | Vor- und Nachteile, „A“_– „B“",
                "en | a word - a word—a word – a word    | a word_– a word—a word_– a word",
                "ja | 一九八九 - 二〇二三, a word -- b   | 一九八九 - 二〇二三, a word -- b",
            })
    void ellipsesAndDashes(String tag, String text, String expected) {
        assertSet(tag, text, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en | 12 km, 50 %, € 5, 30 °C, 5 p.m., 7 min    | 12_km, 50_%, €_5, 30_°C, 5_p.m., 7_min",
                "nl | € 1.500,- en 5 uur, 40 m², 1.500 euro     | €_1.500,- en 5_uur, 40_m², 1.500_euro",
                "de | 80 km/h, 3 t, 5 s, S. 5 f., 1.500 EUR     | 80_km/h, 3_t, 5_s, S._5_f., 1.500_EUR",
                "nl | in 2023 's avonds                         | in 2023 ’s avonds",
                "fr | 1 200 000 habitants, 14 200 m, 14 h 30    | 1~200~000 habitants, 14~200_m, 14_h_30",
                "fr | en 1989 120 000 + 1 20 300 mille          | en 1989 120 000 + 1 20 300_mille",
                "de | 2010 300 Menschen und 14 200 Menschen     | 2010 300_Menschen und 14_200 Menschen",
                "en | On May 9, 2023 and May 2024               | On May_9, 2023 and May_2024",
                "en | Since Jan. 5 it has cost $5 million       | Since Jan._5 it has cost $5_million",
                "de | Am 9. Mai 2023, im September 2022         | Am 9._Mai_2023, im September_2022",
                "nl | Op 9 mei 2023 was het                     | Op 9_mei_2023 was het",
                "fr | Le 1er mai 2023 et le 9 mai               | Le 1er_mai_2023 et le 9_mai",
                "fr | M. Dupont, Mme Lhamo, MM. X et Dr Tsering | M._Dupont, Mme_Lhamo, MM._X et Dr_Tsering",
                "nl | dhr. Jansen en mw. De Vries, drs. P       | dhr._Jansen en mw._De Vries, drs._P",
                "en | J. R. R. Tolkien, Mr. X, St. Louis        | J._R._R._Tolkien, Mr._X, St._Louis",
                "fr | art. 5, n° 3, l'article 8 sur la loi      | art._5, n°_3, l’article_8 sur la loi",
                "de | Art. 5, § 5, §§ 5, Nr. 3, Kapitel 4 zum   | Art._5, §_5, §§_5, Nr._3, Kapitel_4 zum",
                "fr | Louis XIV et le chapitre IV               | Louis_XIV et le chapitre_IV",
                "en | When Then I went to Section II            | When Then I went to Section_II",
                "de | Schon ab 5 Jahren und 1,2 Millionen       | Schon ab 5_Jahren und 1,2_Millionen",
                "en | It gives Tibet 1 of 100. South Sudan too  | It gives Tibet 1 of 100. South Sudan too",
                "de | Der 14. Dalai Lama, im 118. Kongress      | Der 14._Dalai Lama, im 118._Kongress",
                "de | 10 Dörfer                                 | 10 Dörfer",
                "fr | 1 000 000 habitants, 3 000 000 €           | 1~000~000 habitants, 3~000~000_€",
                "fr | n° 01 000 et 3 000 000, 2 000 000 000      | n°_01 000 et 3~000~000, 2~000~000~000",
                "fr | Tél. 01 42 34 56 78 et +33 1 42 34 56 78   | Tél. 01_42_34_56_78 et +33_1_42_34_56_78",
                "de | Fax 785 15 15, 030 / 278 790 / 030 27      | Fax 785_15_15, 030_/_278_790_/ 030_27",
                "en | (202) 785-1515, 1-800-555-0199, ext. 12    | (202)_785-1515, 1-800-555-0199, ext. 12",
                "en | +49 (0)30 27879086 and 030 278 790        | +49_(0)30_27879086 and 030_278_790",
                "bo | ཟླ་ ༥ པ་ 12 km                             | ཟླ་ ༥ པ་ 12_km",
            })
    void whatIsReadAsOneIsHeldTogether(String tag, String text, String expected) {
        assertSet(tag, text, expected);
    }
}
