package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Choices;
import parkhang.edition.Edition;
import parkhang.edition.EditionPair;
import parkhang.edition.Editions;
import parkhang.edition.FileKind;
import parkhang.edition.Incomplete;
import parkhang.edition.LabelledText;
import parkhang.edition.Profile;
import parkhang.edition.Published;
import parkhang.edition.PublishedFile;
import parkhang.edition.ReadingOrder;
import parkhang.imprint.Paper;
import parkhang.theme.Arrangement;
import parkhang.theme.Arrangement.FirstPage;
import parkhang.theme.Arrangement.HeadRule;
import parkhang.theme.Arrangement.LogoPlace;
import parkhang.theme.Arrangement.Scale;
import parkhang.theme.Theme;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.volume.IndexGroup;
import parkhang.volume.Volume;
import parkhang.volume.VolumePair;
import parkhang.volume.VolumeWords;

/** Classes and names of a page are the same wherever one is written, styled or looked for. */
class VocabularyTest {
    /** What the style sheets offer and FontVariantTest proves, although no markup of an article asks for it. */
    private static final Set<String> OFFERED =
            Set.of("small-caps", "all-small-caps", "old-style-figures", "lining-figures", "tabular-figures");

    /** What is written by no renderer, but added for a PDF's layout. */
    private static final Set<PageClass> OF_LAYOUT = EnumSet.range(PageClass.FOOTNOTE, PageClass.SHORT);

    private static final String RICH =
            """
            ---
            title: A title
            date: 2023-05-10
            summary: A summary
            updated: 2023-05-12
            correction: Wrong figure.
            embargo: 2023-05-10T12:00:00-04:00
            kind: statement
            authors: [Jane Doe, John Roe]
            contact: {name: Jane Doe, phone: +1 202 5550143}
            ---
            A [link](https://example.org/a) and a note[^n].

            > quoted
            >
            > – Somebody

            > [!WARNING]
            > Aside.

            - [ ] to do

            | Land  | Score | Mark |
            | ----- | ----: | :--: |
            | Tibet | 1     | a    |

            ![A chart](images/a.png "The caption")

            Credit: Somebody

            [^n]: The note
            """;

    private static String sheet(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageClass.class.getResourceAsStream("/parkhang/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What stands before each block in braces, without what stands in the block. */
    private static Set<String> selected(String sheet, char sign) {
        String selectors = sheet.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?s)[^{};]*[;}]", "\n")
                .replaceAll("\"[^\"]*\"", "");
        return Pattern.compile(Pattern.quote("" + sign) + "([A-Za-z_][\\w-]*)")
                .matcher(selectors)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(Set<PageClass> classes) {
        return classes.stream().map(PageClass::word).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids() throws IllegalAccessException {
        Set<String> ids = new TreeSet<>();
        for (Field field : PageNames.class.getDeclaredFields()) {
            if (field.getType() == String.class
                    && !String.valueOf(field.get(null)).startsWith("data-")) {
                ids.add(String.valueOf(field.get(null)));
            }
        }
        return ids;
    }

    private static Edition edition(Locale locale, Profile profile) {
        return edition(locale, profile, Arrangement.NONE);
    }

    private static Edition edition(Locale locale, Profile profile, Arrangement arrangement) {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, true, false, true, profile);
        Look look = new Look(
                new Theme(Map.of(), null, null, null, true, arrangement), new Picture("image/png", "AQID", 3, 2, null));
        return Editions.compose(Sample.file(RICH, new Diagnostics()), locale, choices, look, new Diagnostics())
                .orElseThrow();
    }

    private static Volume volume(Edition chapter) {
        IndexGroup.Mention mention = new IndexGroup.Mention(1, chapter.slug(), "_u-3", 0);
        return new Volume(
                "volume",
                chapter.locale(),
                false,
                "A volume",
                "of one article",
                "Office",
                "10 May 2023",
                LocalDate.of(2023, 5, 10),
                null,
                null,
                List.of(new Volume.Part("A part", List.of(chapter))),
                List.of(new IndexGroup("L", List.of(new IndexGroup.Entry("link", List.of(mention))))),
                new VolumeWords("Skip", "Contents", "Index", "Colophon", List.of("", " of ", ""), Map.of()),
                List.<LabelledText>of(),
                chapter.imprint(),
                Paper.A4);
    }

    /** Every kind of document, with all that it can hold. */
    private static List<String> documents() {
        Edition screen = edition(Locale.GERMAN, Profile.SCREEN);
        Edition paper = edition(Locale.GERMAN, Profile.PRINT);
        Edition released = Editions.edition(
                Sample.file(
                        RICH.replaceAll("embargo: .*\n", "").replace("statement", "press-release"), new Diagnostics()),
                Locale.GERMAN);
        return List.of(
                published(),
                new HtmlRenderer().screen(released, WebFonts.NONE),
                half(),
                arranged(new Arrangement(Scale.SMALL, LogoPlace.CENTER, null, HeadRule.THIN, FirstPage.COLUMN, null)),
                arranged(new Arrangement(Scale.LARGE, LogoPlace.END, 50f, HeadRule.NONE, FirstPage.BAND, null)),
                new HtmlRenderer().screen(screen, WebFonts.NONE),
                new HtmlRenderer().paper(paper),
                new VolumeRenderer().screen(volume(screen), WebFonts.NONE),
                new VolumeRenderer().paper(volume(paper)),
                new ParallelRenderer().screen(edition(Locale.ENGLISH, Profile.SCREEN), screen, WebFonts.NONE),
                ParallelPaper.of(
                        new EditionPair(edition(Locale.ENGLISH, Profile.SCREEN), screen, false), ReadingOrder.UNITS),
                ParallelVolume.of(
                        new VolumePair(volume(edition(Locale.ENGLISH, Profile.SCREEN)), volume(screen)),
                        ReadingOrder.UNITS));
    }

    /** As it stands on a site. */
    private static String published() {
        Published published = new Published(List.of(Locale.ENGLISH, Locale.GERMAN), List.of(FileKind.SCREEN), false);
        return new HtmlRenderer()
                .screen(
                        Editions.published(Sample.file(RICH, new Diagnostics()), Locale.GERMAN, published),
                        WebFonts.NONE,
                        List.of(new PublishedFile(FileKind.SCREEN, 2_000)));
    }

    /** Of which every other unit is translated. */
    private static String half() {
        Article article = Sample.file(RICH, new Diagnostics());
        List<BundleUnit> units =
                Bundles.synced(Segmenter.segment(article), Locale.GERMAN).units();
        ArticleTargets targets = Bundles.none(Locale.GERMAN)
                .with(IntStream.range(0, units.size())
                        .mapToObj(i -> i % 2 == 0
                                ? units.get(i)
                                : Bundles.with(units.get(i), units.get(i).source(), State.FINAL))
                        .toList());
        return new HtmlRenderer().screen(Editions.edition(article, Locale.GERMAN, targets), WebFonts.NONE);
    }

    private static String arranged(Arrangement arrangement) {
        return new HtmlRenderer().screen(edition(Locale.GERMAN, Profile.SCREEN, arrangement), WebFonts.NONE);
    }

    /** The values of an attribute in all documents. */
    private static Stream<String> values(String attribute) {
        Pattern pattern = Pattern.compile("<[^>]* " + attribute + "=\"([^\"]*)\"");
        return documents().stream()
                .flatMap(html -> pattern.matcher(html).results().map(found -> found.group(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "html/screen.css",
                "html/volume.css",
                "html/parallel.css",
                "pdf/style/print.css",
                "pdf/style/paper.css",
                "pdf/style/volume.css",
                "pdf/style/narrow.css",
                "pdf/style/form.css",
                "html/form.css"
            })
    void aStyleSheetNamesNothingThatNoPageHas(String name) throws Exception {
        Set<String> classes = selected(sheet(name), '.');
        classes.removeAll(words(EnumSet.allOf(PageClass.class)));
        classes.removeAll(OFFERED);
        assertEquals(Set.of(), classes);
        Set<String> ids = selected(sheet(name), '#');
        ids.removeAll(ids());
        assertEquals(Set.of(), ids);
    }

    @Test
    void everyClassIsWrittenByARenderer() {
        Set<String> written = values("class")
                .flatMap(value -> Stream.of(value.split(" ")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(words(EnumSet.complementOf(EnumSet.copyOf(OF_LAYOUT))), written);
    }

    @Test
    void everyClassOfTheLayoutIsUsedByIt() {
        Set<String> used = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("parkhang.pdf").stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .map(JavaFieldAccess::getTarget)
                        .filter(target -> target.getOwner().isEquivalentTo(PageClass.class))
                        .map(target -> PageClass.valueOf(target.getName()).word())
                        .collect(Collectors.toSet());
        Set<String> unused = words(OF_LAYOUT);
        unused.removeAll(used);
        assertEquals(Set.of(), unused);
    }

    @Test
    void everyNameOfAPlaceIsWrittenByARenderer() throws Exception {
        Set<String> missing = ids();
        missing.removeAll(values("id").collect(Collectors.toSet()));
        assertEquals(Set.of(), missing);
        assertTrue(values(PageNames.PAGES).findAny().isPresent());
    }

    @Test
    void everyDocumentSaysWhatItIs() {
        assertEquals(
                List.of(
                        "edition",
                        "edition",
                        "edition",
                        "edition",
                        "edition",
                        "edition",
                        "edition",
                        "volume",
                        "volume",
                        "parallel",
                        "parallel",
                        "parallel-volume"),
                values(PageNames.DOCUMENT).toList());
    }

    /** In the packages that write pages or look into them. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "pdf", "pdf/tag", "pdf/line", "pdf/draw", "gate", "verify", "attachment"})
    void noSourceSpellsAClassByItself(String folder) throws IOException {
        Pattern spelled = Pattern.compile("\"class\",\\s*(?:[^\"();]*[?:] )?\"[^\"]*\"");
        List<String> found = new ArrayList<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/parkhang", folder))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                spelled.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .forEach(found::add);
            }
        }
        assertEquals(List.of(), found);
    }
}
