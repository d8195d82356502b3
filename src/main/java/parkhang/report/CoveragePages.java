package parkhang.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.localization.BilingualArticle;
import parkhang.localization.CoverageReport;
import parkhang.localization.CoverageRun;
import parkhang.localization.Memories;
import parkhang.translation.State;

/** Coverage as pages that need no server, no network, and to be read no script: an index, and a page for each article and bundle. */
public final class CoveragePages {
    private final Archive archive;
    private final State state;
    private final ReportFolder folder;
    private final Memories memories;
    private final Map<String, Integer> findings = new HashMap<>();

    private CoveragePages(Archive archive, State state, ReportFolder folder) {
        this.archive = archive;
        this.state = state;
        this.folder = folder;
        this.memories = new Memories(archive);
    }

    /**
     * Writes the pages, each as soon as its article is read, and the index last: no more than the figures stay in memory. Pages
     * that an earlier report left of what is gone are deleted where the whole archive is reported on. Empty and reported where the
     * folder holds anything else than such a report.
     */
    public static Optional<CoverageReport> write(
            Archive archive, Filter filter, State state, Path output, Diagnostics diagnostics, Progress progress)
            throws IOException {
        ReportFolder folder = new ReportFolder(output, ReportPage.COVERAGE);
        if (folder.isTaken()) {
            Place place = Place.of(archive.name(folder.root()));
            diagnostics.report(place, ReportCode.REPORT_FOLDER_TAKEN, "the folder holds something else than a report");
            return Optional.empty();
        }
        folder.sign();
        CoveragePages pages = new CoveragePages(archive, state, folder);
        CoverageReport report = CoverageRun.run(
                archive, filter, diagnostics, progress, (spread, found) -> pages.spread(spread), pages::remember);
        pages.memories.report(diagnostics);
        pages.index(report);
        if (filter.locales().isEmpty() && filter.articles().isEmpty()) {
            folder.clean();
        }
        return Optional.of(report);
    }

    private record Found(String file, int findings) {}

    private Found spread(BilingualArticle spread) {
        ArticlePage.Written written = ArticlePage.of(spread, state, edition(spread), memories);
        folder.write(written.file(), written.page());
        return new Found(written.file(), written.findings());
    }

    private void remember(Found found) {
        if (found.findings() > 0) {
            findings.put(found.file(), found.findings());
        }
    }

    /** The exported edition's address, from the page of a spread; null where it has not been exported. */
    private @Nullable String edition(BilingualArticle spread) {
        Path edition = archive.layout()
                .output()
                .resolve(ArticlePage.fileOf(spread.locale(), spread.article().slug()));
        if (!Files.isRegularFile(edition)) {
            return null;
        }
        Path from = folder.root().resolve(spread.locale().toLanguageTag());
        boolean related = Objects.equals(from.getRoot(), edition.getRoot()); // two drives of Windows are not
        return related
                ? ReportFolder.address(from.relativize(edition).toString())
                : edition.toUri().toString();
    }

    private void index(CoverageReport report) {
        String title = archive.settings().title();
        ArticleTable articles = new ArticleTable(report, state, findings);
        for (int number = 1; number <= articles.pages(); number++) {
            folder.write(ArticleTable.fileOf(number), articles.page(number, title));
        }
        if (articles.pages() > 0) {
            folder.write(ArticleTable.WHOLE, articles.whole(title));
        }
        folder.write("index.html", CoverageIndex.of(title, report, state, offices(report), articles));
    }

    /** Where a bundle has no imprint, export says so; here its archive's title stands in. */
    private Map<Locale, String> offices(CoverageReport report) {
        Map<Locale, String> offices = new HashMap<>();
        for (CoverageReport.OfBundle bundle : report.bundles()) {
            archive.imprint(bundle.locale(), new Diagnostics())
                    .ifPresent(imprint -> offices.put(bundle.locale(), imprint.name()));
        }
        return offices;
    }
}
