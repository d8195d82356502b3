package parkhang.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Golden;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.imprint.ImprintWriter;

/** Releases as organisations, ministries and companies send them; all of these are invented. */
class ReleasesTest {
    private static final Golden GOLDEN = new Golden("releases");
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "releases");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}]*");
    private static final Pattern COUNT =
            Pattern.compile("(\\d+) paragraphs in the file, (\\d+) filed, (\\d+) left out");

    /** One of each kind that a release may hold; the first of each list may be missing. */
    private static final List<List<String>> PARTS = List.of(
            List.of("FOR IMMEDIATE RELEASE", "PRESSEMITTEILUNG Nr. 4/2026", "Persbericht | 3 maart 2026", ""),
            List.of(
                    "Sperrfrist: 3. März 2026, 10 Uhr MEZ",
                    "EMBARGO\nuntil 09:00 GMT on 3 March 2026",
                    "Onder embargo tot 3 maart 2026, 10.00 uur CET",
                    ""),
            List.of("Uferfreunde e.V.", "OPEN SHORES", "Department of Shores\nMedia office", ""),
            List.of(
                    "Harbour closes beach\nSurvey finds many were never asked",
                    "HARBOUR CLOSES\nFORTY MILES OF BEACH",
                    "Ein Hafen sperrt den Strand",
                    "Titre : Un port ferme la plage"),
            List.of("LONDON, 3 March 2026 -- The text begins here.", "Berlin, den 3. März 2026", "Date: 3 March 2026"),
            List.of("- one item\n- another item\n  that goes on", "1. first\n2. second", "* a star alone", ""),
            List.of("Beach\tMiles\nUpper\t12\nLower\t34", "| a | b |\n|---|---|\n| c | d |", "x  1  2\ny  3  4", ""),
            List.of(
                    "A sentence with a note[1] and a second[2].",
                    "« Une phrase¹ », dit-elle.",
                    "> quoted words\n> go on"),
            List.of(
                    "Contact: Ada Brandt, +44 20 7946 0101, ada@shores.example",
                    "Pressekontakt:\nKarla Voss, Sprecherin\nTel. 040 555 01 71\nFax 040 555 01 72",
                    "For more information visit https://shores.example/more",
                    "Contact with the villages was lost.",
                    "Press office: 020 7946 0200",
                    ""),
            List.of("NOT FOR PUBLICATION\n\nThe minister leaves at nine.", "(1.045 Zeichen, Abdruck honorarfrei)", ""),
            List.of(
                    "NOTES TO EDITORS\n\n1. A first note.\n2. A second note.",
                    "[1] The note.\n[2] Another.",
                    "¹ La note.",
                    ""),
            List.of("ABOUT SHORES\nShores was founded long ago.", "Über Ufer: Ufer gibt es seit 1989.", ""),
            List.of("###", "– Ende –", "-30-", "ENDS", "=====", ""),
            List.of(
                    "Open Shores\n12 Harbour Street\nLondon\nUnited Kingdom\nPhone: +44 20 7946 0100",
                    "--\nOpen Shores, 12 Harbour Street\nThis e-mail may contain secrets.",
                    "Open Shores Atlantis\nSunken Street 1\nPhone: +1 202 555 0100",
                    ""));

    private final Diagnostics diagnostics = new Diagnostics();

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.(?:txt|html|docx)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isUnderstood(String file) throws IOException {
        String name = file.substring(0, file.lastIndexOf('.'));
        boolean isPlain = file.endsWith(".txt");
        WholeDraft release = (isPlain ? read(file, GOLDEN.input(file)) : readAny(file))
                .orElseThrow(() -> new AssertionError(diagnostics.list()));
        GOLDEN.assertOutput(name + ".md", release.article() + other(release));
        GOLDEN.assertOutput(
                name + ".diagnostics",
                diagnostics.list().stream()
                        .map(d -> d.head().replace(FOLDER + File.separator, "") + "\n")
                        .collect(Collectors.joining()));
        if (isPlain) {
            assertWhole(GOLDEN.input(file), release);
        }
    }

    private Optional<WholeDraft> readAny(String file) throws IOException {
        return DocumentReaders.ofArticles(Locale.ENGLISH)
                .read(DocumentSource.named(FOLDER.resolve(file)), diagnostics)
                .stream()
                .findFirst()
                .flatMap(draft -> WholeDraft.of(draft, Locale.ENGLISH, diagnostics));
    }

    /** Whatever stands in a release in whatever order: each word is somewhere, and each paragraph is counted once. */
    @Test
    void losesNoWord() {
        Random random = new Random(20260312);
        int made = 0;
        for (int i = 0; i < 400; i++) {
            List<String> parts = new ArrayList<>();
            for (List<String> kind : PARTS) {
                parts.add(kind.get(random.nextInt(kind.size())));
            }
            if (random.nextInt(4) == 0) {
                Collections.shuffle(parts, random);
            }
            String text = numbered(String.join("\n\n", parts) + "\n\nThe last words of all are these.\n", i);
            Diagnostics found = new Diagnostics();
            Optional<WholeDraft> release = read("a.txt", text, found);
            if (release.isPresent()) {
                assertWhole(text, release.get(), found);
                made++;
            }
        }
        assertTrue(made > 200, "only " + made + " were whole");
    }

    /** Makes long words of small letters differ, so that none is taken for another of its kind. */
    private static String numbered(String text, int seed) {
        int[] count = {seed};
        return Pattern.compile(
                        "(?<![\\p{L}./@])(?:words|note|item|leaves|founded|begins|closes|lost|goes|second)(?![\\p{L}@])")
                .matcher(text)
                .replaceAll(found -> found.group() + "x" + letters(count[0]++));
    }

    private static String letters(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(c -> "" + (char) (c <= '9' ? c - '0' + 'a' : c))
                .collect(Collectors.joining());
    }

    private static String other(WholeDraft release) {
        Draft other = release.other();
        return other == null
                ? ""
                : "\n=== " + other.head().language() + "\n" + other.text(Locale.ENGLISH, new Diagnostics());
    }

    private void assertWhole(String text, WholeDraft release) {
        assertWhole(text, release, diagnostics);
    }

    private static void assertWhole(String text, WholeDraft release, Diagnostics found) {
        String kept = release.article()
                + other(release)
                + found.list().stream().map(Diagnostic::message).collect(Collectors.joining("\n"))
                + release.offices().stream()
                        .map(office -> ImprintWriter.write(office.imprint()))
                        .collect(Collectors.joining());
        Set<String> missing = new TreeSet<>(words(text));
        missing.removeAll(words(kept));
        assertEquals(Set.of(), missing, text + "\n-----\n" + kept);
        Matcher count = COUNT.matcher(kept);
        assertTrue(count.find());
        assertEquals(number(count, 1), number(count, 2) + number(count, 3));
    }

    private static int number(MatchResult count, int group) {
        return Integer.parseInt(count.group(group));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.replaceAll("(?m)^\\d+\\. ", ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Embargoed until 10:00 CET, 12 March 2026 | 2026-03-12T10:00+01:00",
                "EMBARGO: 12 March 2026, 00:01 BST | 2026-03-12T00:01+01:00",
                "Under embargo until 6pm ET on Thursday, March 12, 2026 | 2026-03-12T18:00-04:00",
                "Strictly embargoed: 0900 GMT, Thursday 12 March 2026 | 2026-03-12T09:00Z",
                "Hold for release: March 12, 2026, 9 a.m. ET | 2026-03-12T09:00-04:00",
                "Embargoed until 2026-03-12T10:00+01:00 | 2026-03-12T10:00+01:00",
                "Sperrfrist: 12. März 2026, 24 Uhr MEZ | 2026-03-13T00:00+01:00",
                "Sperrfrist bis Donnerstag, 12. März 2026, 10.30 Uhr (Berlin) | 2026-03-12T10:30+01:00",
                "Sous embargo jusqu'au 12 mars 2026, 10h30, heure de Paris | 2026-03-12T10:30+01:00",
                "EMBARGO JUSQU’AU 12 AOUT 2026 - 6 HEURES (BRUXELLES) | 2026-08-12T06:00+02:00",
                "Onder embargo tot 12 maart 2026 om 10 uur (Nederlandse tijd) | 2026-03-12T10:00+01:00",
                "Embargo tot 12.03.2026, 10u30 CET | 2026-03-12T10:30+01:00",
                "Not for publication before noon UTC, 12 March 2026 | 2026-03-12T12:00Z"
            })
    void readsAnEmbargo(String line, String time) {
        String article = read("a.txt", "Org\n\n" + line + "\n\nA title of words\n\n2026-03-01\n\nThe text.\n")
                .orElseThrow(() -> new AssertionError(diagnostics.list()))
                .article();
        assertTrue(article.contains("embargo: " + time + "\n"), article);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Embargoed until 12 March 2026",
                "EMBARGOED",
                "Embargoed until 10:00, 12 March 2026",
                "Embargoed until 10:00 CET",
                "Embargoed until 10:00 CET, Friday 12 March 2026",
                "Embargoed until midnight CET, 12 March 2026",
                "Embargoed until 10:00 CET, 31 February 2026",
                "Sperrfrist: nach der Rede",
                "Sous embargo jusqu'au 12 mars 2026, 10h",
                "Embargoed until 9:00 CET or 10:00 CET, 12 March 2026"
            })
    void refusesAnEmbargoThatIsNotClear(String line) {
        assertEquals(
                Optional.empty(),
                read("a.txt", "Org\n\n" + line + "\n\nA title of words\n\n2026-03-01\n\nThe text of all is here.\n"));
        assertTrue(ids().contains("embargo-unclear"), () -> diagnostics.list().toString());
    }

    @Test
    void saysThatATextNamesAnEmbargo() {
        String text = "Council lifts its embargo on grain\n\n12 March 2026\n\nThe text of it is short.\n";
        assertTrue(read("a.txt", text).isPresent());
        assertTrue(ids().contains("embargo-named"));
    }

    @ParameterizedTest
    @CsvSource({
        "'--\nOpen Shores\nHarbour Street 12', title-missing",
        "'PRESS RELEASE\n\nA title of words\n\nThe text has no day in it at all.', release-date-missing",
        "'PRESS RELEASE\n\n12 March 2026\n', title-missing"
    })
    void refusesWhatIsNoRelease(String text, String code) {
        assertEquals(Optional.empty(), read("a.txt", text));
        assertTrue(ids().contains(code), () -> diagnostics.list().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 de marzo de 2026",
                "12 marca 2026",
                "2026. március 12.",
                "12 марта 2026 г.",
                "12. maaliskuuta 2026",
                "2026年3月12日",
                "١٢ مارس ٢٠٢٦",
                "den 12 mars 2026"
            })
    void readsADateInAnyLanguage(String date) {
        String article = read("a.txt", "Org\n\nA title of words\n\n" + date + "\n\nThe text of it.\n")
                .orElseThrow(() -> new AssertionError(diagnostics.list()))
                .article();
        assertTrue(article.contains("date: 2026-03-12\n"), article);
    }

    @Test
    void aFileInTwoLanguagesIsAnArticleAndItsTranslation() throws IOException {
        WholeDraft release =
                read("a.txt", GOLDEN.input("nl-tweetalig-engels.txt")).orElseThrow();
        Draft other = release.other();
        assertTrue(release.article().contains("title: Dikes will hold until 2050"), release.article());
        assertTrue(other != null && "nl".equals(String.valueOf(other.head().language())));
    }

    private Optional<WholeDraft> read(String name, String text) {
        return read(name, text, diagnostics);
    }

    private static Optional<WholeDraft> read(String name, String text, Diagnostics diagnostics) {
        Document document = new Document(name, text.getBytes(StandardCharsets.UTF_8));
        return new PlainTextReader(Locale.ENGLISH)
                .read(document, diagnostics).stream()
                        .findFirst()
                        .flatMap(draft -> WholeDraft.of(draft, Locale.ENGLISH, diagnostics));
    }

    private List<String> ids() {
        return diagnostics.list().stream().map(d -> d.code().id()).toList();
    }
}
