package parkhang.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.DiskFault;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.HashedFile;
import parkhang.ledger.Hashing;

/** The editions in the output whose article or bundle is gone: reported, or removed where the user wants it so. */
final class Leftovers {
    private final Archive archive;
    private final ExportOrder order;
    private final Set<String> slugs;
    private final Diagnostics diagnostics;

    /** @param slugs of all articles */
    Leftovers(Archive archive, ExportOrder order, Set<String> slugs, Diagnostics diagnostics) {
        this.archive = archive;
        this.order = order;
        this.slugs = slugs;
        this.diagnostics = diagnostics;
    }

    /** Whether anything of an edition lies there. */
    boolean isThere(EditionRecord edition) {
        return edition.allFiles().stream()
                .anyMatch(file -> Files.exists(order.output().resolve(file.name())));
    }

    /** Whether nothing of an edition is left, and its record has no use any more. */
    boolean isSettled(EditionRecord edition) {
        List<Path> left = new ArrayList<>();
        try {
            for (HashedFile file : edition.allFiles()) {
                Path path = order.output().resolve(file.name());
                HashedFile found = Hashing.again(file, path);
                if (order.prune() && found.holdsSameAs(file)) {
                    Files.delete(path);
                } else if (!found.isAbsent()) {
                    left.add(path);
                }
            }
        } catch (IOException e) {
            Place place = place(order.output().resolve(edition.key().toString()));
            diagnostics.report(place, ArchiveCode.OUTPUT_UNWRITABLE, "can't be removed: " + DiskFault.reason(e));
            return false;
        }
        left.forEach(path -> report(edition, path));
        return left.isEmpty();
    }

    private void report(EditionRecord edition, Path path) {
        boolean hasArticle = slugs.contains(edition.key().slug());
        String gone = hasArticle
                ? "the bundle " + edition.key().tag()
                : "the article " + edition.key().slug();
        diagnostics.report(
                place(path),
                order.prune() ? PressCode.LEFTOVER_CHANGED : PressCode.LEFTOVER,
                gone + " is gone" + (order.prune() ? ", and the file is not as it was made" : ""));
    }

    private Place place(Path file) {
        return Place.of(archive.name(file));
    }
}
