package parkhang.export.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.ArticleFile;
import parkhang.archive.Filter;
import parkhang.archive.Settings;
import parkhang.edition.Choices;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
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
        return FileKind.of(profile()).stream()
                .map(kind -> output.resolve(kind.named(key.toString())))
                .toList();
    }

    /** Whether pages are laid out: for PDFs, and for books, which say where these begin. */
    public boolean hasPages() {
        return formats.contains(Format.PDF) || formats.contains(Format.EPUB);
    }

    /** The kinds of files that the run makes of an edition. */
    public List<FileKind> kinds() {
        return FileKind.of(profile()).stream()
                .filter(kind -> formats.contains(kind.format()))
                .toList();
    }

    /** Whose file of a profile has such a name in the folder of a language tag; empty where no edition's has. */
    public static Optional<EditionKey> edition(String tag, String name, Profile profile) {
        return FileKind.of(name)
                .filter(kind -> kind.profile() == profile)
                .map(kind -> kind.stem(name))
                .filter(ArticleFile::isSlug)
                .map(slug -> new EditionKey(slug, tag));
    }
}
