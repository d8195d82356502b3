package parkhang.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.article.Article;
import parkhang.article.ArticleCode;
import parkhang.article.Inline;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Segmenter;
import parkhang.translation.Sync;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;
import parkhang.translation.align.AlignCode;
import parkhang.translation.align.Aligner;
import parkhang.translation.align.Alignment;
import parkhang.translation.align.Filing;
import parkhang.translation.align.Filing.Filed;
import parkhang.translation.align.Originals;
import parkhang.translation.align.Plausibility;
import parkhang.translation.align.UnalignedText;

/** Brings a translation that an office has already into its bundle, block by block. */
public final class TranslationImport {
    /** Of the blocks of a file: more, and it is no translation. */
    private static final double MOST_ORIGINAL = 0.5;

    private final Archive archive;
    private final Locale locale;
    private final boolean dry;
    private final Diagnostics diagnostics;

    /** @param dry whether nothing is written */
    public TranslationImport(Archive archive, Locale locale, boolean dry, Diagnostics diagnostics) {
        this.archive = archive;
        this.locale = locale;
        this.dry = dry;
        this.diagnostics = diagnostics;
    }

    /**
     * What became of a file.
     *
     * @param written the paths of the bundle's files that were changed
     * @param units of the article
     * @param blocks of the file
     * @param filed how many of them are new targets
     * @param present how many the bundle had already
     * @param suggested how many more targets are suggestions
     */
    public record Imported(List<Path> written, int units, int blocks, int filed, int present, int suggested) {}

    /** Files one translation; empty and reported where it can't be read, or is not one of this article. */
    public Optional<Imported> run(DocumentSource document, String slug) {
        Optional<Draft> draft = DocumentReaders.ofTranslations(locale).read(document, diagnostics).stream()
                .findFirst();
        Optional<Article> article = article(slug);
        if (article.isEmpty() || draft.isEmpty()) {
            return Optional.empty();
        }
        try {
            return file(document, article.get(), draft.get());
        } catch (IOException e) {
            diagnostics.report(
                    document.place(),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            return Optional.empty();
        }
    }

    /** Files what was read as a translation. */
    Optional<Imported> file(DocumentSource document, Article article, Draft draft) throws IOException {
        List<Unit> units = Segmenter.segment(article);
        boolean same = isSameLanguage(article);
        Blocks read = blocks(draft);
        Blocks blocks = same ? read : withoutOriginals(units, read);
        Optional<Alignment> alignment = aligned(units, blocks.text(), same, document.place())
                .map(found -> found.and(blocks.aside().size()));
        return alignment.isEmpty()
                ? Optional.empty()
                : file(document.shortName(), article, units, blocks.all(), alignment.get());
    }

    private Optional<Imported> file(
            String name, Article article, List<Unit> units, List<Unit> blocks, Alignment alignment) throws IOException {
        String slug = article.slug();
        List<Filed> filed = new ArrayList<>();
        List<Diagnostics> tried = new ArrayList<>();
        Set<Path> written = SharedWrite.in(archive.layout().root()).run(looks -> {
            Diagnostics found = new Diagnostics();
            tried.clear();
            tried.add(found);
            looks.at(archive.layout().targets(locale, slug));
            looks.at(archive.layout().unaligned(locale, slug));
            Optional<ArticleTargets> bundle = archive.targets(article, locale, found);
            if (bundle.isEmpty()) {
                return Map.of();
            }
            ArticleTargets synced = Sync.sync(units, bundle.get()).targets();
            Filed now = Filing.file(units, blocks, alignment, synced, name, found);
            filed.add(now);
            Map<Path, byte[]> changes = changes(slug, name, bundle.get(), now, found);
            return dry ? Map.of() : changes;
        });
        tried.forEach(diagnostics::add);
        return filed.stream()
                .findFirst()
                .map(first -> new Imported(
                        List.copyOf(written),
                        units.size(),
                        blocks.size(),
                        first.filed(),
                        first.present(),
                        first.suggested()));
    }

    /** In a translation into another language: blocks that are the article's own words are set aside, and named. */
    private Blocks withoutOriginals(List<Unit> units, Blocks blocks) {
        Set<Integer> originals = Originals.of(units, blocks.text());
        if (originals.isEmpty()
                || originals.size() > MOST_ORIGINAL * blocks.text().size()) {
            return blocks; // the whole file is the article's own, which is said of it as a whole
        }
        List<Unit> text = new ArrayList<>();
        for (int j = 0; j < blocks.text().size(); j++) {
            Unit block = blocks.text().get(j);
            if (originals.contains(j)) {
                diagnostics.report(block.place(), AlignCode.BLOCK_IS_SOURCE.with(Map.of()));
            } else {
                text.add(block);
            }
        }
        return new Blocks(text, blocks.aside());
    }

    private boolean isSameLanguage(Article article) {
        return locale.getLanguage().equals(archive.settings().source(article).getLanguage());
    }

    /** The locale that an article is written in; the archive's where there is no such article, or where it can't be read. */
    public static Locale source(Archive archive, String slug) {
        Diagnostics unread = new Diagnostics();
        return archive.articles(unread).stream()
                .filter(file -> file.slug().equals(slug))
                .flatMap(file -> archive.article(file, unread).stream())
                .map(archive.settings()::source)
                .findFirst()
                .orElse(archive.settings().source());
    }

    private Optional<Article> article(String slug) {
        List<ArticleFile> found =
                new Filter(List.of(), List.of(slug)).articles(archive.articles(diagnostics), diagnostics);
        return found.stream().findFirst().flatMap(file -> archive.article(file, diagnostics));
    }

    /**
     * What a file holds.
     *
     * @param aside what stands above the title and is no part of the text
     */
    private record Blocks(List<Unit> text, List<Unit> aside) {
        List<Unit> all() {
            return Stream.concat(text.stream(), aside.stream()).toList();
        }
    }

    private Blocks blocks(Draft draft) {
        Diagnostics found = new Diagnostics();
        List<Unit> text = Segmenter.segment(draft.article(found));
        found.list().stream().filter(TranslationImport::matters).forEach(diagnostics::add);
        List<Unit> aside = draft.letterhead().stream()
                .map(line ->
                        Unit.of(UnitKind.PARAGRAPH, line.place(), List.of(new Inline.Text(line.place(), line.words()))))
                .toList();
        return new Blocks(text, aside);
    }

    /** What is wrong with an article may do for a translation, as long as no word is left out. */
    private static boolean matters(Diagnostic diagnostic) {
        return diagnostic.code() == ArticleCode.RAW_HTML || diagnostic.code() == ArticleCode.NESTING_TOO_DEEP;
    }

    private Optional<Alignment> aligned(List<Unit> units, List<Unit> blocks, boolean same, Place file) {
        if (blocks.isEmpty()) {
            diagnostics.report(file, AlignCode.TRANSLATION_EMPTY.with(Map.of()));
            return Optional.empty();
        }
        if (!Aligner.isPossible(units.size(), blocks.size())) {
            diagnostics.report(
                    file, AlignCode.TRANSLATION_TOO_LONG.with(Map.of("blocks", blocks.size(), "units", units.size())));
            return Optional.empty();
        }
        Alignment aligned = Aligner.align(units, blocks);
        Alignment alignment = same ? aligned : Originals.withdrawn(aligned, units, blocks);
        return new Plausibility(units, blocks, aligned).check(file, same, diagnostics)
                ? Optional.of(alignment)
                : Optional.empty();
    }

    private Map<Path, byte[]> changes(String slug, String name, ArticleTargets old, Filed filed, Diagnostics found) {
        Path bundle = archive.layout().targets(locale, slug);
        Path beside = archive.layout().unaligned(locale, slug);
        Optional<SourceText> read = archive.unaligned(locale, slug, found);
        if (read.isEmpty()) {
            return Map.of();
        }
        String before = read.get().text();
        String after = UnalignedText.write(before, name, filed.unaligned());
        Map<Path, byte[]> files = new LinkedHashMap<>();
        if (!filed.targets().equals(old) || !Files.exists(bundle)) {
            files.put(bundle, archive.written(filed.targets()));
        }
        if (!after.equals(before)) {
            files.put(beside, after.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
