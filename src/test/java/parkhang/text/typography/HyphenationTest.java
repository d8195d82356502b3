package parkhang.text.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.text.TextEdit;

class HyphenationTest {
    static final Path GOLDEN = Path.of("src/test/resources/golden/hyphenation");

    /** The text with its soft hyphens as hyphens and the hard ones as they are. */
    private static String hyphenated(String tag, String text) {
        return hyphenated(tag, WordList.EMPTY, text);
    }

    private static String hyphenated(String tag, WordList own, String text) {
        Hyphenation hyphenation = Hyphenation.of(Locale.forLanguageTag(tag), own);
        return TextEdit.applied(text, hyphenation.edits(text)).replace('\u00AD', '·');
    }

    private static WordList list(String text) {
        return WordListReader.read(SourceText.of("hyphenation.txt", text), new Diagnostics());
    }

    /** How many letters TeX leaves behind a hyphen at least. */
    static int right(String tag) {
        return tag.startsWith("en") ? 3 : 2;
    }

    /** By the patterns and exceptions of the language alone. */
    static Divisions asInTex(HyphenationLanguage language, int right) {
        HyphenationPatterns patterns = language.read();
        return new Divisions(patterns, patterns.words(), new HyphenationLanguage("", "", 2, right, false), 0);
    }

    /** Our articles' words, and of the other languages what they call countries, languages and scripts, or lines of old texts. */
    @ParameterizedTest
    @MethodSource("parkhang.text.typography.TexHyphenationTest#recorded")
    void wordsAreDividedAsTexDividesThem(String tag) throws IOException {
        Divisions divisions = asInTex(HyphenationLanguage.of(Locale.forLanguageTag(tag)), right(tag));
        List<String> tex = Files.readAllLines(GOLDEN.resolve(tag + ".txt"));
        assertTrue(tex.stream().filter(word -> word.contains("-")).count() >= 20);
        assertEquals(
                tex,
                tex.stream()
                        .map(word -> TexHyphenationTest.hyphenated(divisions, word.replace("-", "")))
                        .toList());
    }

    @Test
    void everyFileOfPatternsHasWordsThatTexDivided() throws IOException {
        assertEquals(
                HyphenationLanguage.all().map(HyphenationLanguage::patterns).collect(Collectors.toSet()),
                TexHyphenationTest.recorded().stream()
                        .map(tag -> HyphenationLanguage.of(Locale.forLanguageTag(tag))
                                .patterns())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The organization signed petitions.|The or·ga·ni·za·tion signed pe·ti·tions.",
                "en|government’s|gov·ern·ment’s",
                "nl|mensenrechtenorganisatie|men·sen·rech·ten·or·ga·ni·sa·tie",
                "nl-BE|mensenrechten|men·sen·rech·ten",
                "de|Menschenrechtsverletzungen|Men·schen·rechts·ver·let·zun·gen",
                "de-AT|Öffentlichkeit|Öf·fent·lich·keit",
                "de|O\u0308ffentlichkeit|O\u0308f·fent·lich·keit",
                "de|Außenministerium|Au·ßen·mi·nis·te·rium",
                "fr|l’administration|l’ad·mi·nis·tra·tion",
                "fr|aujourd’hui, quelqu'un|au·jour·d’hui, quel·qu'un",
                "fr|l’amitié|l’ami·tié",
                "fr-BE|répression|ré·pres·sion",
                "ru|организаций, законодательства|ор·га·ни·за·ций, за·ко·но·да·тель·ства",
                "uk|організація, об’єднання|ор·га·ні·за·ція, об’єд·на·ння",
                "es|organización, desarrollo|or·ga·ni·za·ción, de·sa·rro·llo",
                "it|sull’educazione|sul·l’edu·ca·zione",
                "pt-BR|desenvolvimento|de·sen·vol·vi·mento",
                "ca|l’administració|l’ad·mi·nis·tra·ció",
                "pl|sprawiedliwość|spra·wie·dli·wość",
                "sv|rättigheter|rät·tig·he·ter",
                "da|organisationen|or·ga·ni·sa·tio·nen",
                "hr|organizacija|or·ga·ni·za·cija",
                "sl|organizacija|or·ga·ni·za·cija",
                "et|organisatsioon|or·ga·ni·sat·sioon",
                "lt|organizacija|or·ga·ni·za·cija",
                "tr|örgütlenme|ör·güt·lenme",
                "en-GB|The organisation of psychology.|The or·gan·isa·tion of psy·cho·logy.",
                "en-PR|psychology|psy·chol·ogy",
                "de-AT-1901|Schiffahrtsgesellschaft|Schiffahrts·ge·sell·schaft",
                "de-1901|konsequenter|kon·se·quen·ter",
                "nb|attende, organisasjoner|at·ten·de, or·ga·ni·sa·sjo·ner",
                "nn|attende|att·en·de",
                "no|organisasjoner|or·ga·ni·sa·sjo·ner",
                "fi|ihmisoikeuksien|ih·mi·soi·keuk·sien",
                "hu|szabadságjogok, asszonyok|sza·bad·ság·jo·gok, asszo·nyok",
                "el|ανθρώπινα δικαιώματα|αν·θρώ·πινα δι·καιώ·ματα",
                "el-polyton|ἀνθρώπινα|ἀν·θρώ·πινα",
                "sr|организација|ор·га·ни·за·ција",
                "sr-Latn|organizacija|or·ga·ni·za·cija",
                "sr-ME|organizacija|or·ga·ni·za·cija",
                "bs-Cyrl-BA|организација|ор·га·ни·за·ција",
                "hy|կազմակերպություն|կազմա·կերպություն",
                "ka|ორგანიზაცია|ორ·გა·ნი·ზა·ცია",
                "be|арганізацыя|ар·га·ні·за·цыя",
                "mn|байгууллага|бай·гуул·лага",
                "sa-Latn|avalokiteśvaraḥ|ava·lo·ki·te·śva·raḥ",
                "la|appellantur|ap·pel·lan·tur",
            })
    void aWordIsDividedByItsLanguage(String tag, String text, String expected) {
        assertEquals(expected, hyphenated(tag, text));
    }

    @ParameterizedTest
    @CsvSource({
        "sw,organization",
        "zh-Latn,organization",
        "bo,organization",
        "und,organization",
        "de,བོད་ཡིག་གི་སྐད",
        "de,организация"
    })
    void whatNoPatternsKnowStaysWhole(String tag, String text) {
        assertEquals(text, hyphenated(tag, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BUNDESREGIERUNG",
                "UNESCO-WELTERBE",
                "WhatsApp",
                "presse@organisation.example",
                "https://organisation.example/mitteilungen",
                "www.organisation.example",
                "organisation.example/mitteilungen",
                "Bürgerinnen/Bürger",
                "Haupteingang/-ausgang",
                "#menschenrechte",
                "Verordnung2016a",
                "Abend",
            })
    void whatIsNoOrdinaryWordStaysWhole(String text) {
        assertEquals("Das ist " + text + ", so.", hyphenated("de", "Das ist " + text + ", so."));
    }

    @Test
    void aWordThatItsAuthorDividedStaysAsItIs() {
        String text = "Menschen\u00ADrechte";
        assertEquals(List.of(), Hyphenation.of(Locale.GERMAN, WordList.EMPTY).edits(text));
    }

    /** The line may end at the hyphen; what is divided besides is hard to read, and often a name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DNA-Entnahme|DNA-Entnahme",
                "20-jährigen|20-jährigen",
                "Y-Chromosom|Y-Chro·mo·som",
                "Müller-Lüdenscheidt|Müller-Lüdenscheidt",
                "Tibetischen-Autonomen-Region|Tibetischen-Autonomen-Region",
                "Ost-West-Wirtschaftsbeziehungen|Ost-West-Wirt·schafts·be·zie·hun·gen",
                "Tibet‑Konferenz|Tibet‑Kon·fe·renz",
                "Vor- und Nachteile|Vor- und Nach·teile",
                "Haupteingang und -ausgang|Haupt·ein·gang und -aus·gang",
                "Antwort—Fragen|Ant·wort—Fra·gen",
            })
    void aWordWithHyphensIsDividedAtThemUnlessAPartIsLong(String text, String expected) {
        assertEquals(expected, hyphenated("de", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|We met Washington officials.|We met Washington of·fi·cials.",
                "en|Organizations agreed.|Or·ga·ni·za·tions agreed.",
                "en|It was agreed. “Organizations agreed.|It was agreed. “Or·ga·ni·za·tions agreed.",
                "en|Is it? Organizations agreed.|Is it? Or·ga·ni·za·tions agreed.",
                "en|He met Dr. Blumenthal.|He met Dr. Blumenthal.",
                "hy|դա։ Կազմակերպություն դա Կազմակերպություն|դա։ Կազմա·կերպություն դա Կազմակերպություն",
                "fr|Chez M. Dupontel, à l’Assemblée|Chez M. Dupontel, à l’Assemblée",
                "nl|de Tweede Kamervoorzitter|de Tweede Kamervoorzitter",
                "de|in der Bundesregierung|in der Bun·des·re·gie·rung",
            })
    void aCapitalMakesANameWhereNoSentenceBegins(String tag, String text, String expected) {
        assertEquals(expected, hyphenated(tag, text));
    }

    @Test
    void anArmenianLineEndsInAnArmenianHyphen() {
        assertEquals("\u058A", Hyphenation.sign(Locale.forLanguageTag("hy-AM")));
        assertEquals("-", Hyphenation.sign(Locale.forLanguageTag("el")));
    }

    /** Divided there, the diaeresis would have to go: "financi-en". */
    @Test
    void aDutchOrAfrikaansDiaeresisDoesNotBeginALine() {
        assertEquals("fi·nan·ciën, geïn·for·meerd", hyphenated("nl", "financiën, geïnformeerd"));
        assertEquals("geïn·spi·reerd", hyphenated("af", "geïnspireerd"));
    }

    @Test
    void twoLettersAreNotCarriedOver() {
        assertEquals("Ab·sätze, Aus·ga·ben", hyphenated("de", "Absätze, Ausgaben"));
    }

    @Test
    void aListGoesBeforeThePatterns() {
        WordList own = list("Öf-fentlichkeit\nMenschenrechte\nLha-sa\nRin-poche\n");
        assertEquals("Öf·fentlichkeit", hyphenated("de", own, "Öffentlichkeit"));
        assertEquals("Menschenrechte", hyphenated("de", own, "Menschenrechte"));
        assertEquals("Men·schen·recht", hyphenated("de", own, "Menschenrecht"));
        assertEquals("in Lha·sa", hyphenated("nl", own, "in Lhasa"));
        assertEquals("le rin·poche", hyphenated("fr", own, "le rinpoche"));
        assertEquals("Rin·poche", hyphenated("bo", own, "Rinpoche"));
    }

    @Test
    void theProgramsOwnListsAreRead() {
        assertEquals("Be·richt·er·stat·tung", hyphenated("de", "Berichterstattung"));
        assertEquals("de Ti·be·taan·se", hyphenated("nl", "de Tibetaanse"));
        assertEquals("dec·la·ra·tion", hyphenated("en", "declaration"));
        assertEquals("oblig·a·tory", hyphenated("en", "obligatory")); // hyph-en-us.tex has it among its exceptions
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de"})
    void theProgramsOwnListsHaveNoFault(String tag) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path file = Path.of("src/main/resources/parkhang/text/typography/hyphenation/words-" + tag + ".txt");
        WordListReader.read(
                SourceText.decode(tag, Files.readAllBytes(file), diagnostics).orElseThrow(), diagnostics);
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void nothingButSoftHyphensIsAdded(String tag) throws IOException {
        try (Stream<Path> bundle = Files.list(Path.of("translations", tag))) {
            for (Path file : bundle.toList()) {
                String text = Files.readString(file);
                assertEquals(text, hyphenated(tag, text).replace("·", ""));
            }
        }
    }
}
