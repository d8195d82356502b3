package parkhang.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Located;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.KeptFiles;
import parkhang.imprint.Imprint;
import parkhang.svg.Lettering;
import parkhang.text.KeptLines;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.text.TextCode;
import parkhang.text.typography.WordList;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Labels;
import parkhang.translation.address.AddressTable;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.tmx.TmxReader;
import parkhang.translation.tmx.TmxUnit;
import parkhang.translation.xliff.BundleEdit;
import parkhang.translation.xliff.XliffHead;
import parkhang.translation.xliff.XliffReader;
import parkhang.translation.xliff.XliffWriter;

/** An archive's folder: everything is read through it, and nothing is kept in it. Not final, so that a test can read one file more. */
public class Archive {
    private static final String TARGETS = ".xlf";

    /** In bytes; a unit of it takes about as much room in memory as in the file. */
    private static final long MAX_MEMORY =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    private final Layout layout;
    private final ArchiveFiles files;
    private final Settings settings;

    Archive(Layout layout, ArchiveFiles files, Settings settings) {
        this.layout = layout;
        this.files = files;
        this.settings = settings;
    }

    /** The archive in a folder; empty and reported where there is none, or where its settings can't be used. */
    public static Optional<Archive> open(Path root, Diagnostics diagnostics) {
        Layout layout = new Layout(root.toAbsolutePath().normalize());
        return open(root, layout, new ArchiveFiles(layout.root(), null), diagnostics);
    }

    /** @param root as it is reported */
    private static Optional<Archive> open(Path root, Layout layout, ArchiveFiles files, Diagnostics diagnostics) {
        restore(layout);
        if (!files.has(InputKind.SETTINGS, layout.settings())) {
            diagnostics.report(Place.of(root.toString()), ArchiveCode.ARCHIVE_MISSING.with(Map.of()));
            return Optional.empty();
        }
        return files.text(InputKind.SETTINGS, layout.settings(), diagnostics)
                .flatMap(source -> SettingsReader.read(source, diagnostics))
                .map(settings -> new Archive(layout, files.noting(null), settings));
    }

    private static void restore(Layout layout) {
        try {
            KeptFiles.restore(layout.shared());
        } catch (IOException e) {
            return; // whoever reads the folder will say that it can't be read
        }
    }

    /** The same archive opened again, for it may have changed; its settings are noted. */
    public Optional<Archive> reopened(Inputs inputs, Diagnostics diagnostics) {
        return open(layout.root(), layout, files.noting(inputs), diagnostics);
    }

    /** The same archive, which notes each file that it is asked for. */
    public Archive noting(Inputs inputs) {
        return new Archive(layout, files.noting(inputs), settings);
    }

    /**
     * The archive as it would be if some files had other bytes, before these are written. Its settings stay as they are until it is
     * {@linkplain #reopened opened again}.
     *
     * @param bytes by the files' absolute paths; a new file among the articles is one of them, a new folder is no locale
     */
    public Archive instead(Map<Path, byte[]> bytes) {
        return new Archive(layout, files.instead(bytes), settings);
    }

    /** The text of a file that the user has named, wherever it lies; empty and reported where it can't be read. */
    public static Optional<SourceText> named(Path file, Diagnostics diagnostics) {
        return ArchiveFiles.named(file, diagnostics);
    }

    /** The bytes of a document of any kind that the user has named, wherever it lies; empty and reported where it can't be read. */
    public static Optional<byte[]> document(Path file, Diagnostics diagnostics) {
        return ArchiveFiles.named(file, Input.LARGEST, diagnostics);
    }

    /** The text of a file that a translator hands back, as for {@link #named}: it may hold the bundles of many articles. */
    public static Optional<SourceText> handed(Path file, Diagnostics diagnostics) {
        return ArchiveFiles.handed(file, diagnostics);
    }

    /** The bytes of such a file, whatever format it is in. */
    public static Optional<byte[]> handedBytes(Path file, Diagnostics diagnostics) {
        return ArchiveFiles.handedBytes(file, diagnostics);
    }

    public Layout layout() {
        return layout;
    }

    /** A file's path as it is reported: relative to the archive where it lies inside. */
    public String name(Path file) {
        return files.name(file);
    }

    public Settings settings() {
        return settings;
    }

    /** The articles there are, by slug. */
    public List<ArticleFile> articles(Diagnostics diagnostics) {
        return new Catalogue(layout, files).articles(diagnostics);
    }

    /** The locales there are: the source first, then every bundle's by tag. */
    public List<Locale> locales(Diagnostics diagnostics) {
        return new Catalogue(layout, files).locales(settings.source(), diagnostics);
    }

    /** What is published beside this archive; nothing where it is whole. */
    public Siblings siblings(Diagnostics diagnostics) {
        return files.find(InputKind.SIBLINGS, layout.siblings(), diagnostics)
                .map(source -> SiblingsReader.read(source, diagnostics))
                .orElse(Siblings.NONE);
    }

    /** The text of the archive's price sheet; empty where there is none, or where it can't be read, which is reported. */
    public Optional<SourceText> prices(Diagnostics diagnostics) {
        return files.find(InputKind.ASIDE, layout.prices(), diagnostics);
    }

    /**
     * Hands over the articles that a revision of git has, in the order of their paths.
     *
     * @param revision a commit by any name that git knows it by
     * @return whether there is such a revision and git can show it; else that is reported
     */
    public boolean articlesAt(String revision, Consumer<Article> taker, Diagnostics diagnostics) {
        return new GitRevision(layout, diagnostics).articles(revision, taker);
    }

    /**
     * Hands over what git has of what a file held before, the newest first.
     *
     * @param taker says whether it wants to know more
     * @return whether git could be asked
     */
    public boolean earlier(Path file, Predicate<byte[]> taker) {
        return new FileHistory(layout.root()).hand(file, taker);
    }

    /** The bytes of an input as it is; empty where it can't be read, or is larger than any that is read. */
    public Optional<byte[]> bytes(Input input) {
        return files.bytes(input.path()).map(bytes -> PublicFile.of(input.file().name(), bytes));
    }

    /** An article; empty and reported where it can't be read, and where it is written in a language that the archive has not. */
    public Optional<Article> article(ArticleFile file, Diagnostics diagnostics) {
        return files.text(InputKind.ARTICLE, file.path(), diagnostics)
                .flatMap(source -> ArticleReader.read(file.slug(), source, diagnostics))
                .filter(article -> isInKnownLanguage(article, diagnostics));
    }

    /** What an article says of itself, which is known sooner than its text; empty and reported where it has no usable front matter. */
    public Optional<FrontMatter> front(ArticleFile file, Diagnostics diagnostics) {
        return files.text(InputKind.ARTICLE, file.path(), diagnostics)
                .flatMap(source -> ArticleReader.front(source, diagnostics));
    }

    /** The locales that articles are written in: the archive's source, and each that an article names, by tag. */
    public Set<Locale> sources() {
        Diagnostics unread = new Diagnostics();
        Set<Locale> sources = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        sources.add(settings.source());
        articles(unread).stream()
                .flatMap(file -> article(file, unread).stream())
                .map(settings::source)
                .forEach(sources::add);
        return sources;
    }

    /** Its own edition would have no imprint otherwise. An archive that holds only a part of what there is has fewer folders. */
    private boolean isInKnownLanguage(Article article, Diagnostics diagnostics) {
        Located<Locale> named = article.front().language();
        Locale language = settings.source(article);
        if (named == null || language.equals(settings.source())) {
            return true;
        }
        Archive whole = new Archive(layout, files.noting(null), settings);
        boolean known = Files.isDirectory(layout.bundle(language))
                || whole.siblings(new Diagnostics()).locales().contains(language);
        if (!known) {
            String there = whole.locales(new Diagnostics()).stream()
                    .map(Locale::toLanguageTag)
                    .collect(Collectors.joining(", "));
            diagnostics.report(
                    named.place(),
                    ArchiveCode.LANG_UNKNOWN.with(Map.of("language", language.toLanguageTag(), "there", there)));
        }
        return known;
    }

    /**
     * The images that are asked for, by their address; one that can't be used is reported and left out.
     *
     * @param lettering sets the text in figures
     */
    public Map<String, Picture> pictures(
            ArticleFile file, List<Inline.Image> images, Lettering lettering, Diagnostics diagnostics) {
        Path folder = file.path().resolveSibling("");
        PictureReader reader = new PictureReader(files, InputKind.PICTURE, folder, lettering, diagnostics);
        Map<String, Picture> pictures = new HashMap<>();
        for (Inline.Image image : images) {
            if (!pictures.containsKey(image.address())) {
                reader.read(image).ifPresent(picture -> pictures.put(image.address(), picture));
            }
        }
        return pictures;
    }

    /**
     * The labels of a locale: the archive's before the program's, the locale's before those it inherits from. Those of
     * the source stand in where no other has a label; a fault in them is the source's own, and not reported here.
     */
    public Labels labels(Locale locale, Diagnostics diagnostics) {
        return of(locale, diagnostics).labels();
    }

    /** The words that the archive divides by hand, the locale's before those it inherits from. */
    public WordList words(Locale locale, Diagnostics diagnostics) {
        return of(locale, diagnostics).words();
    }

    /** The terms that a locale's translators are to use, the locale's own before those it inherits from. */
    public Glossary glossary(Locale locale, Diagnostics diagnostics) {
        return of(locale, diagnostics).glossary();
    }

    /** The terms that a locale has from others, without its own. */
    public Glossary inheritedGlossary(Locale locale, Diagnostics diagnostics) {
        return of(locale, diagnostics).inheritedGlossary();
    }

    /** Where addresses of articles lead in a locale: by its own table before those of the locales it inherits from. */
    public AddressTable addresses(Locale locale, Diagnostics diagnostics) {
        return of(locale, diagnostics).addresses();
    }

    /** The imprint of a locale or of the nearest one it inherits from; where none has one, the archive's title stands in. */
    public Optional<Imprint> imprint(Locale locale, Diagnostics diagnostics) {
        return of(locale, diagnostics).imprint();
    }

    private LocaleReader of(Locale locale, Diagnostics diagnostics) {
        return new LocaleReader(layout, files, settings, locale, diagnostics);
    }

    /** The file of a locale's own glossary, empty text where there is none; empty and reported where it can't be read. */
    public Optional<SourceText> glossaryFile(Locale locale, Diagnostics diagnostics) {
        return textOrNone(InputKind.GLOSSARY, layout.glossary(locale), diagnostics);
    }

    /** What found no unit when translations were brought in, empty text where there is none; empty and reported where it can't be read. */
    public Optional<SourceText> unaligned(Locale locale, String slug, Diagnostics diagnostics) {
        return textOrNone(InputKind.ASIDE, layout.unaligned(locale, slug), diagnostics);
    }

    private Optional<SourceText> textOrNone(InputKind kind, Path file, Diagnostics diagnostics) {
        return files.has(kind, file)
                ? files.text(kind, file, diagnostics)
                : Optional.of(SourceText.of(files.name(file), ""));
    }

    /** What a locale's editions look like: by its own theme before those of the locales it inherits from, and the archive's last. */
    public Look look(Locale locale, Diagnostics diagnostics) {
        return new LookReader(layout, files, diagnostics).read(locale);
    }

    /** What the bundles of a locale and of those it inherits from hold for an article, the nearest first. */
    public List<ArticleTargets> chain(Article article, Locale locale, Diagnostics diagnostics) {
        return Locales.chain(locale).stream()
                .flatMap(next -> targets(article, next, diagnostics).stream())
                .toList();
    }

    /** What a locale's own bundle holds for an article, empty targets where it has no file; empty and reported where the file is broken. */
    public Optional<ArticleTargets> targets(Article article, Locale locale, Diagnostics diagnostics) {
        return targets(article, locale, diagnostics, text -> {});
    }

    /** The same; the text of the file is handed over before, where there is one that can be read. */
    public Optional<ArticleTargets> targets(
            Article article, Locale locale, Diagnostics diagnostics, Consumer<SourceText> texts) {
        return targets(article.slug(), text -> settings.source(article), locale, diagnostics, texts);
    }

    /** The same for an article that may be gone: the file itself says in which language that was written. */
    public Optional<ArticleTargets> filed(String slug, Locale locale, Diagnostics diagnostics) {
        return targets(
                slug, text -> XliffHead.of(text).source().orElse(settings.source()), locale, diagnostics, text -> {});
    }

    private Optional<ArticleTargets> targets(
            String slug,
            Function<SourceText, Locale> source,
            Locale locale,
            Diagnostics diagnostics,
            Consumer<SourceText> texts) {
        Path file = layout.targets(locale, slug);
        String name = files.name(file);
        if (!files.has(InputKind.TARGETS, file)) {
            return Optional.of(ArticleTargets.none(name, slug, source.apply(SourceText.of(name, "")), locale));
        }
        Optional<SourceText> read = files.text(InputKind.TARGETS, file, diagnostics);
        read.ifPresent(texts);
        return read.flatMap(text ->
                XliffReader.read(text, ArticleTargets.none(name, slug, source.apply(text), locale), diagnostics));
    }

    /** The bytes that a bundle's file is to have: only the lines of units that have changed differ from what is there. */
    public byte[] written(ArticleTargets wanted) {
        Path file = layout.targets(wanted.target(), wanted.slug());
        Diagnostics unread = new Diagnostics();
        Optional<byte[]> old = files.has(file) ? files.bytes(file) : Optional.empty();
        return old.flatMap(bytes -> SourceText.decode(files.name(file), bytes, unread)
                        .flatMap(text -> targets(text, wanted, unread)
                                .map(there -> KeptLines.of(bytes, BundleEdit.edit(text, there, wanted)))))
                .orElseGet(() -> XliffWriter.write(wanted).getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<ArticleTargets> targets(SourceText text, ArticleTargets of, Diagnostics unread) {
        return XliffReader.read(text, ArticleTargets.none(of.file(), of.slug(), of.source(), of.target()), unread);
    }

    /** The articles, by slug, that a locale's own bundle has a file for, whether they are there or not. */
    public List<String> bundled(Locale locale, Diagnostics diagnostics) {
        return new Catalogue(layout, files)
                .bundled(locale, TARGETS, diagnostics).stream()
                        .map(path -> path.getFileName().toString())
                        .map(name -> name.substring(0, name.length() - TARGETS.length()))
                        .toList();
    }

    /** The translation memories that lie in a locale's own bundle. */
    public List<Path> memories(Locale locale, Diagnostics diagnostics) {
        return new Catalogue(layout, files).bundled(locale, ".tmx", diagnostics);
    }

    /** Reads a translation memory unit by unit, of any size up to half a gibibyte. */
    public void memory(Path file, Locale source, Locale target, Diagnostics diagnostics, Consumer<TmxUnit> taker) {
        Optional<InputStream> opened = files.open(file, MAX_MEMORY, diagnostics);
        try (InputStream in = opened.orElseGet(InputStream::nullInputStream)) {
            if (opened.isPresent()) {
                TmxReader.read(files.name(file), in, source, target, diagnostics, taker);
            }
        } catch (IOException e) {
            diagnostics.report(
                    Place.of(files.name(file)),
                    TextCode.FILE_UNREADABLE.with("reason", Map.of("reason", DiskFault.said(e))));
        }
    }
}
