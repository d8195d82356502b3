package parkhang.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Layout;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.Targets;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;
import parkhang.translation.xliff.XliffWriter;

/**
 * Lays out an archive of many articles for measuring, the same one each time: their blocks are the sample archive's own,
 * numbered so that hardly two are alike, with the sample's translations.
 *
 * <pre>java -cp … parkhang.desk.ManyArticles FOLDER ARTICLES TAG…</pre>
 *
 * A tag of a language that the sample does not have gets the French targets. One unit in twenty is left untranslated.
 */
public final class ManyArticles {
    private static final int BLOCKS = 24;
    private static final List<UnitKind> KINDS = List.of(UnitKind.HEADING, UnitKind.PARAGRAPH, UnitKind.LIST_ITEM);

    private final Path root;
    private final Layout layout;
    private final List<Locale> locales;
    private final List<Passage> passages;

    private ManyArticles(Path root, List<Locale> locales) throws IOException {
        this.root = root;
        this.layout = new Layout(root.toAbsolutePath());
        this.locales = locales;
        this.passages = passages(locales);
    }

    /** A block of the sample as Markdown, and its targets by locale. */
    private record Passage(String markdown, Map<Locale, Content> targets) {}

    public static void main(String[] arguments) throws IOException {
        List<Locale> locales = List.of(arguments).subList(2, arguments.length).stream()
                .map(Locale::forLanguageTag)
                .toList();
        ManyArticles many = new ManyArticles(Path.of(arguments[0]), locales);
        many.settings();
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            many.article(i);
        }
    }

    private static List<Passage> passages(List<Locale> locales) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Archive sample = Archive.open(Path.of("."), diagnostics).orElseThrow();
        List<Passage> passages = new ArrayList<>();
        for (ArticleFile file : sample.articles(diagnostics)) {
            List<String> lines = Files.readAllLines(file.path());
            List<Unit> units =
                    Segmenter.segment(sample.article(file, diagnostics).orElseThrow());
            Map<Locale, Targets> targets = new HashMap<>();
            for (Locale locale : locales) {
                boolean there = Files.exists(sample.layout().targets(locale, file.slug()));
                Locale from = there ? locale : Locale.FRENCH;
                targets.put(locale, Targets.match(units, sample.chain(file.slug(), from, diagnostics)));
            }
            for (Unit unit : units) {
                String line = lines.get(unit.place().line() - 1);
                if (KINDS.contains(unit.kind())
                        && line.matches("(#|- )?[^\\s^].*")
                        && !line.matches(".*(\\[\\^|!\\[|\\\\$).*")) {
                    passages.add(new Passage(line.replaceFirst("^#+", "##"), translated(unit, targets)));
                }
            }
        }
        return passages;
    }

    private static Map<Locale, Content> translated(Unit unit, Map<Locale, Targets> targets) {
        Map<Locale, Content> translated = new HashMap<>();
        targets.forEach((locale, bundle) -> {
            Targets.Printable found = bundle.of(unit, State.TRANSLATED);
            translated.put(locale, found == null ? unit.source() : found.target());
        });
        return translated;
    }

    private void settings() throws IOException {
        Files.createDirectories(layout.articles());
        Files.copy(Path.of("archive.yaml"), layout.settings());
        for (Locale locale : locales) {
            Files.createDirectories(layout.imprint(locale).getParent());
            Files.copy(Path.of("translations", "nl", "imprint.yaml"), layout.imprint(locale));
        }
    }

    private void article(int number) throws IOException {
        Random random = new Random(number);
        List<Passage> chosen = new ArrayList<>();
        StringBuilder markdown = new StringBuilder("---\ntitle: Release " + number + "\ndate: 2023-05-10\n---\n");
        for (int i = 1; i <= BLOCKS; i++) {
            Passage passage = passages.get(random.nextInt(passages.size()));
            chosen.add(passage);
            markdown.append('\n')
                    .append(passage.markdown())
                    .append(mark(number, i))
                    .append('\n');
        }
        String slug = String.format(Locale.ROOT, "release-%05d", number);
        Path file = layout.articles().resolve(String.format(Locale.ROOT, "%03d/%s.md", number / 100, slug));
        Files.createDirectories(file.getParent());
        Files.writeString(file, markdown);
        List<Unit> units = units(slug, markdown.toString());
        for (Locale locale : locales) {
            bundle(slug, number, locale, units, chosen);
        }
    }

    private static List<Unit> units(String slug, String markdown) {
        Diagnostics diagnostics = new Diagnostics();
        Article article = ArticleReader.read(slug, SourceText.of(slug + ".md", markdown), diagnostics)
                .orElseThrow();
        return Segmenter.segment(article);
    }

    private void bundle(String slug, int number, Locale locale, List<Unit> units, List<Passage> chosen)
            throws IOException {
        Random random = new Random(number + 31L * locale.hashCode());
        Path file = layout.targets(locale, slug);
        ArticleTargets none =
                ArticleTargets.none(root.relativize(root.resolve(file)).toString(), slug, Locale.ENGLISH, locale);
        ArticleTargets synced = Sync.sync(units, none).targets();
        List<BundleUnit> filled = new ArrayList<>();
        for (int i = 0; i < synced.units().size(); i++) {
            BundleUnit unit = synced.units().get(i);
            Content target = i == 0
                    ? text("Bericht " + number)
                    : marked(Objects.requireNonNull(chosen.get(i - 1).targets().get(locale)), mark(number, i));
            State state = List.of(State.TRANSLATED, State.REVIEWED, State.FINAL).get(random.nextInt(3));
            filled.add(random.nextInt(20) == 0 ? unit : parkhang.translation.Bundles.with(unit, target, state));
        }
        Files.writeString(file, XliffWriter.write(synced.with(filled)));
    }

    private static Content text(String text) {
        return new Content(List.of(new Content.Text(text)));
    }

    private static Content marked(Content target, String mark) {
        List<Content.Part> parts = new ArrayList<>(target.parts());
        parts.add(new Content.Text(mark));
        return new Content(parts);
    }

    /** Makes a block unlike its copies in other articles. */
    private static String mark(int number, int block) {
        return " (" + number + "/" + block + ")";
    }
}
