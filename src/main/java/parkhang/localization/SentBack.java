package parkhang.localization;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.article.Article;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.file.SharedWrite;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.SignOffNote;

/** Sends a unit back to its translator with a comment, which stands beside it as a note; a sign-off of its words is taken back. */
public final class SentBack {
    private SentBack() {}

    /**
     * Who sends what back, and why.
     *
     * @param unit its id
     * @param seen what was read of it, see {@link SignOffNote#print}
     */
    public record Order(String unit, String seen, String comment, String by, LocalDate day) {}

    /** Sends it back, unless it has other words now than those that were read, which is reported. */
    public static void run(Archive archive, Article article, Locale locale, Order order, Diagnostics found) {
        Path file = archive.layout().targets(locale, article.slug());
        List<Diagnostics> tried = new ArrayList<>();
        try {
            SharedWrite.in(archive.layout().root()).run(looks -> {
                looks.at(file);
                Diagnostics own = new Diagnostics();
                tried.clear();
                tried.add(own);
                return archive.targets(article, locale, own)
                        .flatMap(bundle -> sent(bundle, order, own))
                        .map(bundle -> Map.of(file, archive.written(bundle)))
                        .orElse(Map.of());
            });
        } catch (IOException e) {
            found.report(
                    Place.of(archive.name(file)),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
        }
        tried.forEach(found::add);
    }

    private static Optional<ArticleTargets> sent(ArticleTargets bundle, Order order, Diagnostics found) {
        Optional<BundleUnit> meant = bundle.units().stream()
                .filter(unit -> unit.id().equals(order.unit()))
                .findFirst();
        if (meant.isEmpty()) {
            found.report(Place.of(bundle.file()), SignOffCode.UNIT_MISSING.with(Map.of("units", order.unit())));
            return Optional.empty();
        }
        BundleUnit unit = meant.get();
        if (!order.seen().equals(SignOffNote.print(unit))) {
            found.report(unit.place(), SignOffCode.UNIT_CHANGED.with(Map.of("unit", unit.id())));
            return Optional.empty();
        }
        BundleUnit sent = unit.sentBack(order.comment(), order.by(), order.day());
        return Optional.of(bundle.with(bundle.units().stream()
                .map(one -> one.id().equals(unit.id()) ? sent : one)
                .toList()));
    }
}
