package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Hashing;
import parkhang.bind.BindOrder;
import parkhang.bind.Binding;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.FoundProgress;
import parkhang.diagnostic.Severity;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.edition.ReadingOrder;
import parkhang.export.Export;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.imprint.TrimSize;
import parkhang.ledger.EditionKey;
import parkhang.ledger.Shard;
import parkhang.prepress.PrepressCode;
import parkhang.prepress.PressOrder;
import parkhang.prepress.PressProfile;
import parkhang.translation.State;

/** Odd articles become editions in which nothing is wrong, or are refused by name. */
class OddArticlesTest {
    /** By the language's folder and the article's slug. */
    private static final Map<String, List<Diagnostic>> ON_SCREEN = new ConcurrentHashMap<>();

    private static final Map<String, List<Diagnostic>> ON_A5 = new ConcurrentHashMap<>();

    private static final Map<String, List<Diagnostic>> UNTRANSLATED = new ConcurrentHashMap<>();

    private static final Map<String, List<Diagnostic>> BESIDE = new ConcurrentHashMap<>();

    /** Where English is printed as it is, between labels in their language; and where each word is put in Arabic letters. */
    private static final List<String> OTHERS = List.of("ar", "bo", "ar-XB");

    /** Of what is printed as it is. */
    private static final List<FileKind> MADE = List.of(FileKind.PAGE, FileKind.SCREEN, FileKind.PRESS);

    private static Path root = Path.of("");

    static List<OddArticle> articles() throws IOException {
        return OddArticle.all();
    }

    @BeforeAll
    static void export(@TempDir Path folder) throws IOException {
        root = folder;
        Map<String, List<OddArticle>> byLanguage =
                new TreeMap<>(articles().stream().collect(Collectors.groupingBy(OddArticle::language)));
        for (Map.Entry<String, List<OddArticle>> group : byLanguage.entrySet()) {
            Path archive = folder.resolve(group.getKey());
            write(archive, group.getKey(), group.getValue());
            PressOrder press = new PressOrder(
                    TrimSize.named("A5").orElseThrow(), 9, PressProfile.ofProgram(), PressOrder.USUAL_INK_LIMIT);
            export(archive, List.of(group.getKey()), Profile.SCREEN, null, ON_SCREEN);
            export(archive, List.of(group.getKey()), Profile.PRESS, press, ON_A5);
            if (group.getKey().equals("en")) {
                Files.createDirectories(archive.resolve("translations/ar"));
                Files.createDirectories(archive.resolve("translations/bo"));
                export(archive, OTHERS, Profile.SCREEN, null, UNTRANSLATED);
                for (String other : OTHERS) {
                    List<String> articles = group.getValue().stream()
                            .map(OddArticle::slug)
                            .filter(slug -> lookedAt(slug).equals(other))
                            .toList();
                    Filter some = new Filter(List.of(other), articles);
                    export(archive, some, Profile.PRESS, press, null, UNTRANSLATED);
                }
                Beside arabic = new Beside(Locale.forLanguageTag("ar-XB"), ReadingOrder.LANGUAGES, false);
                export(archive, new Filter(List.of("en"), List.of()), Profile.SCREEN, null, arabic, BESIDE);
            }
        }
    }

    private static void write(Path archive, String language, List<OddArticle> articles) throws IOException {
        Path folder = Files.createDirectories(archive.resolve("articles"));
        Files.writeString(
                archive.resolve("archive.yaml"),
                "title: Odd\nsource: " + language + "\nbase: https://editions.example.org/\n");
        Path bundle = Files.createDirectories(archive.resolve("translations").resolve(language));
        Files.writeString(
                bundle.resolve("imprint.yaml"),
                """
                name: The Office (Ltd.)
                address:
                  - c/o House Inc.
                  - Washington, D.C.
                mail: office@example.org
                responsible: Dr. Jane Doe (jun.)
                """);
        for (OddArticle article : articles) {
            Files.writeString(folder.resolve(article.slug() + ".md"), article.text());
        }
        picture(folder.resolve("wide.png"), 1200, 500);
        picture(folder.resolve("tall.png"), 300, 2400);
        picture(folder.resolve("dot.png"), 1, 1);
        Files.writeString(
                folder.resolve("chart.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 120'><rect x='-9' width='99' height='120'"
                        + " fill='#7a1f2b'/><circle cx='200' cy='60' r='50'/></svg>");
    }

    private static void picture(Path file, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(0, 0, width, height);
        pen.dispose();
        ImageIO.write(picture, "png", file.toFile());
    }

    private static void export(
            Path folder,
            List<String> locales,
            Profile profile,
            @Nullable PressOrder press,
            Map<String, List<Diagnostic>> found) {
        export(folder, new Filter(locales, List.of()), profile, press, null, found);
    }

    /** In which of the other languages an article is printed for a press, and its files are looked at: each takes long. */
    private static String lookedAt(String slug) {
        return OTHERS.get(Math.floorMod(slug.hashCode(), OTHERS.size()));
    }

    private static void export(
            Path folder,
            Filter filter,
            Profile profile,
            @Nullable PressOrder press,
            @Nullable Beside beside,
            Map<String, List<Diagnostic>> found) {
        Archive archive = Archive.open(folder, new Diagnostics()).orElseThrow();
        Program program = new Program("test", "0", Path.of("target/classes"), Path.of("fonts"));
        ExportOrder order = new ExportOrder(
                filter,
                formats(
                        profile,
                        filter.locales().equals(List.of(folder.getFileName().toString()))),
                new Choices(Incomplete.MARK, State.TRANSLATED, false, false, true, profile).with(beside),
                0,
                press,
                folder.resolve("output"),
                program,
                Shard.WHOLE,
                false,
                false,
                2);
        FoundProgress keeping = all -> keep(all, found);
        new Export(archive, order, Clock.systemUTC(), keeping, null).run();
    }

    /**
     * A card has nothing of an article but its title, and takes as long as a page; books and mails are made of articles in their own
     * language.
     */
    private static Set<Format> formats(Profile profile, boolean isOwn) {
        Set<Format> formats = EnumSet.copyOf(FileKind.formats(profile));
        formats.remove(Format.CARD);
        if (!isOwn) {
            formats.removeAll(Set.of(Format.EPUB, Format.EML));
        }
        return formats;
    }

    /** Keeps what was found by the articles' names; a print shop's wish for finer pictures is none of ours, nor one for closer words. */
    private static void keep(List<Diagnostic> all, Map<String, List<Diagnostic>> found) {
        for (Diagnostic one : all) {
            String name = Path.of(one.place().file()).getFileName().toString().replaceFirst("\\..*", "");
            if (one.code() != PrepressCode.PICTURE_COARSE && !one.code().id().equals("line-loose")) {
                found.computeIfAbsent(name, next -> new CopyOnWriteArrayList<>())
                        .add(one);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isMadeOrRefused(OddArticle article) {
        assertEquals(
                article.onScreen(), codes(ON_SCREEN, article), () -> "on the screen: " + ON_SCREEN.get(article.slug()));
        assertEquals(article.onA5(), codes(ON_A5, article), () -> "on A5: " + ON_A5.get(article.slug()));
    }

    private static List<String> codes(Map<String, List<Diagnostic>> found, OddArticle article) {
        return found.getOrDefault(article.slug(), List.of()).stream()
                .map(one -> one.code().id())
                .distinct()
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void isWhole(OddArticle article) throws IOException {
        List<FinishedFile> files = files(
                article, article.language(), List.of(FileKind.PAGE, FileKind.SCREEN, FileKind.BOOK, FileKind.MAIL));
        assertEquals(article.isRefused() ? 0 : 4, files.size());
        if (!files.isEmpty()) {
            assertWhole(article.slug(), article.language(), files);
        }
    }

    static List<OddArticle> madeInEnglish() throws IOException {
        return articles().stream()
                .filter(article -> article.language().equals("en") && !article.isRefused())
                .toList();
    }

    /** The gates have looked at all of them; as files, each is looked at in one of the languages, for that takes longest. */
    @ParameterizedTest
    @MethodSource("madeInEnglish")
    void isWholeWhereItIsNotTranslated(OddArticle article) throws IOException {
        assertEquals(
                List.of(),
                UNTRANSLATED.getOrDefault(article.slug(), List.of()).stream()
                        .filter(one -> one.code().severity() == Severity.ERROR)
                        .toList());
        String one = lookedAt(article.slug());
        for (String locale : OTHERS) {
            assertEquals(
                    locale.equals(one) ? MADE.size() : MADE.size() - 1,
                    files(article, locale, MADE).size());
        }
        assertWhole(article.slug(), one, files(article, one, MADE));
    }

    /** The gates have looked at all of them, in each language by itself. */
    @ParameterizedTest
    @MethodSource("madeInEnglish")
    void standsBesideAnotherLanguage(OddArticle article) {
        assertEquals(
                List.of(),
                BESIDE.getOrDefault(article.slug(), List.of()).stream()
                        .filter(one -> one.code().severity() == Severity.ERROR)
                        .toList());
        assertTrue(Files.exists(root.resolve("en/output/en/" + article.slug() + ".with-ar-XB.pdf")));
    }

    /** All that are made in English, between Arabic labels: what is drawn of one must lead no gate astray in another. */
    @Test
    void areWholeInOneVolume() throws IOException {
        Path folder = root.resolve("en");
        List<String> articles = madeInEnglish().stream().map(OddArticle::slug).toList();
        BindOrder order = new BindOrder(
                Locale.forLanguageTag("ar"),
                new Filter(List.of(), articles),
                null,
                Set.of(),
                List.of(folder.resolve("odd.pdf"), folder.resolve("odd.html"), folder.resolve("odd.epub")),
                new Choices(Incomplete.MARK, State.TRANSLATED, false),
                new Program("test", "0", Path.of("target/classes"), Path.of("fonts")),
                false,
                2);
        Archive archive = Archive.open(folder, new Diagnostics()).orElseThrow();
        List<Diagnostic> errors = new ArrayList<>();
        FoundProgress found = all -> all.stream()
                .filter(one -> one.code().severity() == Severity.ERROR)
                .forEach(errors::add);
        new Binding(archive, order, Clock.systemUTC(), found).run();
        assertEquals(List.of(), errors);
        List<FinishedFile> files = new ArrayList<>();
        for (FileKind kind : List.of(FileKind.PAGE, FileKind.SCREEN, FileKind.BOOK)) {
            Path file = folder.resolve(kind.named("odd"));
            files.add(new FinishedFile(file, kind.name(), kind, Hashing.hash(Files.readAllBytes(file))));
        }
        VerifiedEdition verified =
                new EditionVerifier(false).verify(new FinishedEdition("odd", new EditionKey("odd", "ar"), files, null));
        assertTrue(verified.isWhole(), () -> verified.found().toString());
    }

    private static List<FinishedFile> files(OddArticle article, String locale, List<FileKind> kinds)
            throws IOException {
        return files(root.resolve(article.language()).resolve("output").resolve(locale), article.slug(), kinds);
    }

    /** Those that are there. */
    private static List<FinishedFile> files(Path folder, String name, List<FileKind> kinds) throws IOException {
        List<FinishedFile> files = new ArrayList<>();
        for (FileKind kind : kinds) {
            Path file = folder.resolve(kind.named(name));
            if (Files.exists(file)) {
                files.add(new FinishedFile(file, kind.name(), kind, Hashing.hash(Files.readAllBytes(file))));
            }
        }
        return files;
    }

    private static void assertWhole(String name, String locale, List<FinishedFile> files) {
        VerifiedEdition verified =
                new EditionVerifier(false).verify(new FinishedEdition(name, new EditionKey(name, locale), files, null));
        assertTrue(verified.isWhole(), () -> locale + ": " + verified.found());
    }
}
