package parkhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.FoundProgress;
import parkhang.edition.Choices;
import parkhang.edition.Format;
import parkhang.edition.Incomplete;
import parkhang.export.Export;
import parkhang.export.ExportListener;
import parkhang.export.plan.ExportOrder;
import parkhang.export.plan.Program;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.site.check.SiteProof;
import parkhang.translation.State;

/** An archive on disk, in English and German, whose pages are public: built up, exported, and made into a site that is looked at. */
public final class PublicArchive {
    private static final Program PROGRAM = new Program("test", "0", Path.of("target/classes"), Path.of("fonts"));

    private final Path root;
    private Path site;
    private Clock clock = Clock.systemUTC();
    private boolean embargoed;
    private boolean bag;
    private int jobs = 2;

    /** @param root an empty folder, or none yet */
    public PublicArchive(Path root) {
        this.root = root;
        this.site = root.resolve("output/site");
        with("archive.yaml", "title: Sample\nsource: en\nbase: https://example.org/a/\npublish:\n  formats: [html]\n");
        with("translations/en/imprint.yaml", "name: The Office\n");
        with("translations/de/imprint.yaml", "name: Das Büro\n");
    }

    public PublicArchive with(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PublicArchive without(String file) {
        try {
            Files.delete(root.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds an article.
     *
     * @param lines of its front matter besides title and date, each with its end
     */
    public PublicArchive article(String slug, String lines) {
        return with(
                "articles/" + slug + ".md",
                "---\ntitle: The title of " + slug + "\ndate: 2023-05-10\n" + lines
                        + "---\n\n## A heading\n\nSnow fell on " + slug + " all night.\n");
    }

    /** The moment of all that follows. */
    /** From now on its site is made with a bag, or without one. */
    public PublicArchive bagged(boolean is) {
        bag = is;
        return this;
    }

    public PublicArchive at(String moment) {
        clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return this;
    }

    /** Prints articles before their embargo is over. */
    PublicArchive embargoed() {
        embargoed = true;
        return this;
    }

    PublicArchive jobs(int most) {
        jobs = most;
        return this;
    }

    /** Puts the site elsewhere than it is by default. */
    PublicArchive into(Path folder) {
        site = folder;
        return this;
    }

    public Path file(String name) {
        return root.resolve(name);
    }

    public Path site() {
        return site;
    }

    public PublicArchive export() {
        return export(EnumSet.of(Format.HTML));
    }

    PublicArchive export(Set<Format> formats) {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, embargoed);
        Filter all = new Filter(List.of(), List.of());
        ExportOrder order =
                new ExportOrder(all, formats, choices, 0, null, output(), PROGRAM, Shard.WHOLE, false, false, jobs);
        new Export(open(), order, clock, Silent.SILENT, Silent.SILENT).run();
        return this;
    }

    private Path output() {
        return root.resolve("output");
    }

    private Archive open() {
        Diagnostics opening = new Diagnostics();
        return Archive.open(root, opening).orElseThrow(() -> new AssertionError(opening.list()));
    }

    /** A run, and what it reported, each once. */
    public record Made(SiteSummary summary, List<String> reported) {}

    /** Makes the site; without a summary where there was nothing to make it of. */
    public Made make() {
        Diagnostics found = new Diagnostics();
        SiteOrder order = new SiteOrder(output(), site, bag, PROGRAM, clock, jobs);
        SiteSummary summary =
                new Site(open(), order, Silent.SILENT, found).run().orElse(new SiteSummary(-1, 0, 0, 0));
        return new Made(summary, said(found));
    }

    /** What is wrong with the site. */
    public List<String> verify() {
        Diagnostics found = new Diagnostics();
        try {
            SiteProof.check(site, open(), output(), clock, jobs, found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return said(found);
    }

    private List<String> said(Diagnostics found) {
        return found.list().stream()
                .map(one -> one.toString().lines().findFirst().orElse(""))
                .map(line -> line.replace(site + "/", "").replace(root + "/", ""))
                .distinct()
                .toList();
    }

    /** A file of the site as text. */
    public String read(String path) {
        try {
            return Files.readString(site.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files of the site, each with the sum of its bytes. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(site.relativize(file).toString(), Hashing.hash(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The paths of all files of the site in which words stand. */
    public List<String> naming(String words) {
        return files().keySet().stream()
                .filter(path -> new String(bytes(path), StandardCharsets.UTF_8).contains(words))
                .toList();
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(site.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private enum Silent implements FoundProgress, ExportListener {
        SILENT;

        @Override
        public void found(List<Diagnostic> found) {}

        @Override
        public void begin() {}

        @Override
        public void take(EditionResult edition) {}
    }
}
