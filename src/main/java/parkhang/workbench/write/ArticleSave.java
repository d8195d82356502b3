package parkhang.workbench.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.ingest.ReplacedArticle;
import parkhang.localization.ArchiveChange;

/** Saves what somebody has written. A file that is not the one that she began from is not written over, unless she has seen that one. */
final class ArticleSave {
    private final Archive archive;
    private final ArticleFile file;
    private final Order order;

    private ArticleSave(Archive archive, ArticleFile file, Order order) {
        this.archive = archive;
        this.file = file;
        this.order = order;
    }

    /**
     * What is to be saved.
     *
     * @param base the hash of the file that she has seen last; {@link Manuscript#NONE} where she has seen that there is none
     * @param instead whether she knows that words of somebody else go: they are kept beside the article then
     */
    record Order(String base, String text, boolean instead) {}

    /** What became of it. */
    enum Outcome {
        SAVED,
        /** The file is another one, or is gone. */
        CHANGED,
        /** The disk does not take it, which is reported. */
        FAILED
    }

    /**
     * What became of it.
     *
     * @param now the file as it is; null where there is none
     */
    record Saved(Outcome outcome, @Nullable Manuscript now, Diagnostics found) {}

    static Saved run(Archive archive, ArticleFile file, Order order) {
        return new ArticleSave(archive, file, order).run();
    }

    private Saved run() {
        Diagnostics found = new Diagnostics();
        Path root = archive.layout().root();
        Outcome outcome;
        try {
            List<Outcome> outcomes = new ArrayList<>();
            ArchiveChange.alone(
                    archive.layout(), found, () -> SharedWrite.in(root).run(looks -> {
                        outcomes.clear();
                        Map<Path, byte[]> changes = changes(looks);
                        outcomes.add(changes.isEmpty() ? Outcome.CHANGED : Outcome.SAVED);
                        return changes;
                    }));
            outcome = outcomes.get(0);
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(file.path())),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            outcome = Outcome.FAILED;
        }
        return new Saved(outcome, Manuscript.read(archive, file, found).orElse(null), found);
    }

    private Map<Path, byte[]> changes(SharedWrite.Looks looks) throws IOException {
        looks.at(file.path());
        Diagnostics unread = new Diagnostics();
        Optional<Manuscript> there = Manuscript.read(archive, file, unread);
        String hash = there.map(Manuscript::hash).orElse(unread.hasErrors() ? "" : Manuscript.NONE);
        if (!hash.equals(order.base())) {
            return Map.of();
        }
        Map<Path, byte[]> changes = new LinkedHashMap<>();
        if (order.instead() && there.isPresent()) {
            String before = "other words were saved in the workbench";
            ReplacedArticle.keep(archive, file, there.get().text(), before, looks, changes);
        }
        changes.put(file.path(), there.map(old -> old.with(order.text())).orElseGet(() -> order.text()
                .getBytes(StandardCharsets.UTF_8)));
        return changes;
    }
}
