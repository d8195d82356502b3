package parkhang.bind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Epubcheck;
import parkhang.HtmlValidator;
import parkhang.VeraPdf;
import parkhang.archive.Hashing;
import parkhang.article.ArticleKind;
import parkhang.edition.FileKind;
import parkhang.edition.Kicker;
import parkhang.epub.Books;
import parkhang.translation.LabelReader;
import parkhang.translation.Labels;
import parkhang.verify.EditionVerifier;
import parkhang.verify.FinishedEdition;
import parkhang.verify.FinishedFile;

/** The sample archive bound in each of its languages: what a volume says of its pages is held against what is on them. */
class BoundSampleTest {
    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final List<String> LOCALES = List.of("en", "nl", "de", "fr");

    /** Cover, its back, title page, its back. */
    private static final int FRONT = 4;

    private static final Pattern ENTRY = Pattern.compile("(.+)\u2003(\\d+(?:, \\d+)*)");

    private static final Map<String, VolumePages> VOLUMES = new HashMap<>();

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void bind() throws IOException {
        for (String locale : LOCALES) {
            Bind run = Bind.of(PROJECT, locale)
                    .to(
                            folder.resolve(locale + ".pdf"),
                            folder.resolve(locale + ".html"),
                            folder.resolve(locale + ".epub"));
            assertEquals(List.of(), run.reported());
            VOLUMES.put(locale, VolumePages.of(Files.readAllBytes(folder.resolve(locale + ".pdf"))));
        }
    }

    private static VolumePages volume(String locale) {
        return Objects.requireNonNull(VOLUMES.get(locale));
    }

    private static String page(String locale) throws IOException {
        return Files.readString(folder.resolve(locale + ".html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void isArchivableAndAccessible(String locale) throws Exception {
        assertEquals(List.of(), VeraPdf.violations(Files.readAllBytes(folder.resolve(locale + ".pdf"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void pageIsValidHtml(String locale) throws Exception {
        assertEquals(List.of(), HtmlValidator.findings(page(locale)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void bookIsValidEpub(String locale) throws IOException {
        byte[] book = Files.readAllBytes(folder.resolve(locale + ".epub"));
        assertEquals(List.of(), Epubcheck.findings(book));
        String navigation = Books.text(book, "EPUB/nav.xhtml");
        assertTrue(navigation.contains("href=\"chapter-5.xhtml#"), navigation);
        int last = volume(locale).pages().size();
        assertTrue(navigation.contains("#_page-" + last + "\">" + last + "</a>"), navigation);
    }

    private static List<String> verified(String locale, byte[] book) throws IOException {
        Path file = Files.write(folder.resolve(locale + ".epub"), book);
        FinishedFile finished = new FinishedFile(file, "book", FileKind.BOOK, Hashing.hash(book));
        return new EditionVerifier(false)
                .verify(new FinishedEdition(locale, null, List.of(finished), null)).found().stream()
                        .map(one -> one.code().id())
                        .toList();
    }

    /** Its pages and its cover are those of the PDF beside it, and all else is the page's. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void bookIsThatOfThePageAndThePdfBesideIt(String locale) throws IOException {
        byte[] book = Files.readAllBytes(folder.resolve(locale + ".epub"));
        assertEquals(List.of(), verified(locale, book));
        byte[] other = Files.readAllBytes(folder.resolve((locale.equals("en") ? "fr" : "en") + ".epub"));
        byte[] cover = Objects.requireNonNull(Books.files(other).get("EPUB/cover.png"));
        assertEquals(List.of("picture-differs"), verified(locale, Books.with(book, "EPUB/cover.png", cover)));
        verified(locale, book);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void contentsNameThePageThatEachChapterBeginsOn(String locale) throws IOException {
        VolumePages volume = volume(locale);
        List<String> entries = volume.blocks()
                .subList(contents(volume, locale), volume.blocks().size());
        for (int i = 0; i < 5; i++) {
            String title = VolumePages.joined(entries.get(3 * i + 1));
            int number = Integer.parseInt(entries.get(3 * i + 2));
            assertTrue(begins(volume.on(number), title, locale), () -> title + " is not on page " + number);
            assertFalse(begins(volume.on(number - 1), title, locale));
        }
    }

    /** Above each title stands what the article is, where it says so, and nothing else: a volume releases nothing. */
    private static boolean begins(String page, String title, String locale) {
        Labels labels = LabelReader.ofProgram(Locale.forLanguageTag(locale));
        return Stream.concat(
                        Stream.of(""),
                        Arrays.stream(ArticleKind.values())
                                .map(kind -> VolumePages.joined(labels.get(Kicker.key(kind)))))
                .anyMatch(kicker -> page.startsWith(kicker)
                        && page.substring(kicker.length()).strip().startsWith(title));
    }

    /** By the words' beginnings, for the index has a term as dictionaries do, and the text its forms. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void indexNamesThePagesThatATermIsOnAndNoOther(String locale) throws IOException {
        VolumePages volume = volume(locale);
        Map<String, List<Integer>> index = index(volume, locale);
        assertTrue(index.size() > 20, index::toString);
        int chapters = Integer.parseInt(volume.blocks().get(contents(volume, locale) + 2));
        int end = chapters + text(volume, locale, chapters).size();
        index.forEach((term, numbers) -> {
            assertEquals(List.copyOf(new TreeSet<>(numbers)), numbers, term);
            numbers.forEach(number -> assertTrue(
                    isThere(stems(term), volume.on(number), volume.on(number + 1)),
                    () -> term + " is not on page " + number + ": " + volume.on(number)));
            Pattern whole =
                    Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(VolumePages.joined(term)) + "(?!\\p{L})");
            for (int page = chapters; page < end; page++) {
                int number = page;
                boolean there =
                        whole.matcher(withoutHead(volume.on(page), volume)).find();
                assertTrue(!there || numbers.contains(page), () -> term + " is on page " + number + " too");
            }
        });
    }

    /** It may end on the page after that on which it begins. */
    private static boolean isThere(List<String> stems, String page, String next) {
        return page.contains(stems.get(0)) && stems.stream().allMatch((page + next)::contains);
    }

    private static String withoutHead(String page, VolumePages volume) {
        return volume.outline().stream()
                .map(VolumePages::joined)
                .filter(page::startsWith)
                .findFirst()
                .map(head -> page.substring(head.length()))
                .orElse(page);
    }

    /** The pages from a chapter's on to the index. */
    private static List<String> text(VolumePages volume, String locale, int first) throws IOException {
        String index = VolumePages.joined(heading(locale, "_index"));
        return volume.pages().stream()
                .skip(first - 1)
                .takeWhile(page -> !page.startsWith(index))
                .toList();
    }

    private static List<String> stems(String term) {
        return Arrays.stream(term.split("[^\\p{L}\\d]+"))
                .map(VolumePages::joined)
                .map(word -> word.substring(0, Math.max(1, word.length() - 2)))
                .toList();
    }

    private static Map<String, List<Integer>> index(VolumePages volume, String locale) throws IOException {
        List<String> blocks = volume.blocks()
                .subList(start(volume, locale, "_index"), volume.blocks().size());
        return blocks.stream()
                .map(ENTRY::matcher)
                .filter(entry -> entry.matches())
                .collect(Collectors.toMap(entry -> entry.group(1), entry -> numbers(entry.group(2))));
    }

    private static List<Integer> numbers(String text) {
        return Stream.of(text.split(", ")).map(Integer::valueOf).toList();
    }

    private static int contents(VolumePages volume, String locale) throws IOException {
        return volume.blocks().indexOf(heading(locale, "_contents")) + 1;
    }

    /** Where the text behind a heading begins. */
    private static int start(VolumePages volume, String locale, String id) throws IOException {
        return volume.blocks().lastIndexOf(heading(locale, id)) + 1;
    }

    private static String heading(String locale, String id) throws IOException {
        return headings(locale, "id=\"" + id + "\"").get(0);
    }

    private static List<String> headings(String locale, String with) throws IOException {
        return Pattern.compile("<h[1-6][^>]*" + with + "[^>]*>(.*?)</h[1-6]>")
                .matcher(page(locale))
                .results()
                .map(found -> plain(found))
                .toList();
    }

    private static String plain(MatchResult heading) {
        return heading.group(1).replaceAll("<[^>]*>", "").replace("&amp;", "&").replace("\u00AD", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void outlineHasEveryHeading(String locale) throws IOException {
        List<String> outline = volume(locale).outline().stream()
                .map(title -> title.replace("\u00AD", ""))
                .toList();
        List<String> headings = new ArrayList<>(headings(locale, ""));
        headings.removeAll(headings(locale, "_notes\""));
        assertEquals(headings, outline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void nothingStandsAtTheFootBeforeTheContents(String locale) {
        VolumePages volume = volume(locale);
        assertEquals("", volume.on(2).strip());
        assertEquals("", volume.on(FRONT).strip());
        Pattern folio = Pattern.compile("\\d\\D{1,8}" + volume.pages().size() + "\\b");
        assertTrue(folio.matcher(volume.on(FRONT + 1)).find(), volume.on(FRONT + 1));
        IntStream.rangeClosed(1, FRONT)
                .forEach(page -> assertFalse(folio.matcher(volume.on(page)).find()));
    }

    /** Five lines have some 300 letters. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void noChapterEndsWithALineOrTwoOnAPage(String locale) throws IOException {
        VolumePages volume = volume(locale);
        for (int i = 1; i < 5; i++) {
            int next = Integer.parseInt(volume.blocks().get(contents(volume, locale) + 3 * i + 2));
            assertTrue(volume.on(next - 1).length() > 300, volume.on(next - 1));
        }
    }

    @Test
    void titleRunsAtTheHeadFromAChaptersSecondPageOn() throws IOException {
        VolumePages volume = volume("en");
        List<String> entries =
                volume.blocks().subList(contents(volume, "en"), volume.blocks().size());
        String title = VolumePages.joined(entries.get(3 * 3 + 1));
        int first = Integer.parseInt(entries.get(3 * 3 + 2));
        int next = Integer.parseInt(entries.get(3 * 4 + 2));
        assertEquals(1, volume.on(first).split(Pattern.quote(title), -1).length - 1);
        assertTrue(next > first + 2);
        IntStream.range(first + 1, next)
                .forEach(page -> assertTrue(volume.on(page).startsWith(title)));
        assertFalse(volume.on(next).contains(title));
    }

    @Test
    void imprintAndColophonStandThereOnce() {
        String all = String.join(" ", volume("de").pages());
        assertEquals(2, all.split("schönhauser allee 163", -1).length);
        assertEquals(2, all.split("noto serif, noto sans", -1).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void eachLinkWithinThePageLeadsToOnePlace(String locale) throws IOException {
        List<String> names = found(page(locale), "\\sid=\"([^\"]*)\"");
        assertEquals(names.size(), names.stream().distinct().count());
        List<String> targets = found(page(locale), "href=\"#([^\"]*)\"");
        assertTrue(targets.size() > 60);
        assertEquals(
                List.of(),
                targets.stream().filter(name -> !names.contains(name)).toList());
    }

    private static List<String> found(String page, String pattern) {
        List<String> found = new ArrayList<>();
        Pattern.compile(pattern).matcher(page).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    @Test
    void sameArchiveGivesSameBytes() throws IOException {
        for (String ending : List.of(".pdf", ".html", ".zip")) {
            Path one = folder.resolve("one" + ending);
            Path two = folder.resolve("two").resolve("one" + ending);
            Bind.of(PROJECT, "de").jobs(1).to(one);
            Bind.of(PROJECT, "de").jobs(3).to(two);
            assertEquals(-1, Files.mismatch(one, two), ending);
        }
    }
}
