package parkhang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parkhang.archive.Layout;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.xliff.XliffWriter;

/**
 * Lays out an archive of many articles, the same one each time. Their blocks are the sample archive's own with its
 * translations, every edition is complete, and each paragraph closes with a reference that no other has, so that hardly
 * two units are alike and new words go on coming.
 *
 * <pre>java -cp … parkhang.bench.ManyArticles FOLDER ARTICLES [WORDS]</pre>
 *
 * With WORDS all articles are about so long. Without, most are shorter than the mean of some 800 words and few much longer.
 */
public final class ManyArticles {
    private static final int SHORTEST = 150;
    private static final int MEAN = 800;
    private static final int LONGEST = 6_000;

    private final SampleText sample;
    private final Layout from;
    private final Layout to;
    private final ToIntFunction<RandomGenerator> lengths;

    private ManyArticles(Path root, Path folder, ToIntFunction<RandomGenerator> lengths) throws IOException {
        this.sample = SampleText.read(root);
        this.from = new Layout(root);
        this.to = new Layout(folder);
        this.lengths = lengths;
    }

    public static void main(String[] arguments) throws IOException {
        ToIntFunction<RandomGenerator> lengths =
                arguments.length > 2 ? random -> Integer.parseInt(arguments[2]) : ManyArticles::anyLength;
        write(Path.of(""), Path.of(arguments[0]), Integer.parseInt(arguments[1]), lengths);
    }

    /**
     * Writes an archive.
     *
     * @param root the sample archive
     * @param folder an empty folder, or none yet
     * @param lengths how many words an article is to have at the least
     */
    public static void write(Path root, Path folder, int articles, ToIntFunction<RandomGenerator> lengths)
            throws IOException {
        ManyArticles many = new ManyArticles(root, folder, lengths);
        many.copySettings();
        IntStream.rangeClosed(1, articles).parallel().forEach(many::writeArticle);
    }

    /** Exponential above the shortest: like press releases, with a report now and then. */
    public static int anyLength(RandomGenerator random) {
        return (int) Math.min(LONGEST, SHORTEST + (MEAN - SHORTEST) * -Math.log(1 - random.nextDouble()));
    }

    private void copySettings() throws IOException {
        copy(from.settings(), to.settings());
        try (Stream<Path> images = Files.list(from.articles().resolve("images"))) {
            for (Path image : (Iterable<Path>) images::iterator) {
                copy(image, to.articles().resolve("images").resolve(image.getFileName()));
            }
        }
        for (Locale locale : sample.locales) {
            copy(from.imprint(locale), to.imprint(locale));
        }
    }

    private static void copy(Path file, Path copy) throws IOException {
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(file, copy);
    }

    private void writeArticle(int number) {
        String slug = String.format(Locale.ROOT, "release-%05d", number);
        String markdown = new ArticleText(sample, number).write(lengths);
        List<BundleUnit> units = ArticleReader.read(slug, SourceText.of(slug + ".md", markdown), new Diagnostics())
                .map(article -> Bundles.synced(Segmenter.segment(article), sample.source)
                        .units())
                .orElseThrow();
        try {
            Files.writeString(to.article(slug), markdown);
            for (Locale locale : sample.targets.keySet()) {
                ArticleTargets untranslated =
                        ArticleTargets.none("", slug, sample.source, locale).with(units);
                ArticleTargets translated = Bundles.translated(
                        untranslated,
                        State.TRANSLATED,
                        unit -> Reference.keep(unit.source(), plain -> sample.target(plain, locale)));
                Files.writeString(to.targets(locale, slug), XliffWriter.write(translated));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
