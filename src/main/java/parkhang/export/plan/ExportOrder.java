package parkhang.export.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.Settings;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.imprint.Points;
import parkhang.ledger.EditionKey;
import parkhang.ledger.Shard;
import parkhang.prepress.PressOrder;

/**
 * What a run of export is to make.
 *
 * @param paper how thick it is that booklets are printed on, in points
 * @param press what a print shop wants; null for other profiles
 * @param output the folder that gets a folder for each locale
 * @param shard which share of the editions
 * @param force whether editions are made that are not due
 * @param prune whether editions are removed whose article or bundle is gone
 * @param jobs how many editions are made at once
 */
public record ExportOrder(
        Filter filter,
        Set<Format> formats,
        Choices choices,
        float paper,
        @Nullable PressOrder press,
        Path output,
        Program program,
        Shard shard,
        boolean force,
        boolean prune,
        int jobs) {
    /** Of 80 grams a square metre, 0.1 mm, in points. */
    public static final float USUAL_PAPER = Points.ofMillimetres(0.1f);

    public ExportOrder {
        formats = Set.copyOf(formats);
    }

    public Profile profile() {
        return choices.profile();
    }

    /** Whether the PDFs of a run carry their sources: the archive, the user and the profile may not want it. */
    public boolean carriesSources(Settings settings) {
        return settings.sources()
                && choices.sources()
                && FileKind.of(profile()).stream().anyMatch(FileKind::carriesSources);
    }

    /** An edition's files of all formats that its profile has. */
    public List<Path> files(EditionKey key) {
        return profileKinds().map(kind -> output.resolve(named(kind, key))).toList();
    }

    /** The name of an edition's file below the output. */
    public String named(FileKind kind, EditionKey key) {
        return kind.named(key + choices.besideEnding());
    }

    /** What tells the editions of the run from those of another profile, and from those with another language beside them. */
    public String form() {
        return choices.besideEnding() + profile().ending();
    }

    /** Two languages stand side by side on pages only. */
    private Stream<FileKind> profileKinds() {
        return FileKind.of(profile()).stream().filter(kind -> choices.beside() == null || kind.format() == Format.PDF);
    }

    /** Whether pages are laid out: for PDFs, and for books, which say where these begin. */
    public boolean hasPages() {
        return formats.contains(Format.PDF) || formats.contains(Format.EPUB);
    }

    /** The kinds of files that the run makes of an edition. */
    public List<FileKind> kinds() {
        return profileKinds().filter(kind -> formats.contains(kind.format())).toList();
    }

    /** Whose file has such a name in the folder of a language tag, whatever its form; empty where no edition's has. */
    public static Optional<EditionKey> edition(String tag, String name) {
        return stem(name).map(Beside::without).flatMap(slug -> key(slug, tag));
    }

    /** The same of editions of the run's form alone. */
    Optional<EditionKey> ownEdition(String tag, String name) {
        String ending = choices.besideEnding();
        return stem(name)
                .filter(stem -> FileKind.of(name)
                        .filter(kind -> kind.profile() == profile())
                        .isPresent())
                .filter(stem -> stem.endsWith(ending))
                .flatMap(stem -> key(stem.substring(0, stem.length() - ending.length()), tag));
    }

    private static Optional<String> stem(String name) {
        return FileKind.of(name).map(kind -> kind.stem(name));
    }

    private static Optional<EditionKey> key(String slug, String tag) {
        return Optional.of(slug).filter(ArticleFile::isSlug).map(known -> new EditionKey(known, tag));
    }
}
