package parkhang.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.verify.VerificationSummary;
import parkhang.verify.VerifiedEdition;

/**
 * What a verification found, as pages that need no server, no script and no network: an index, and for each edition a page with
 * pictures of its sheets. Each is written as soon as its edition is looked at, and two editions are in memory at a time.
 */
public final class VerificationPages implements VerificationReport {
    private final ReportFolder folder;
    private final String title;
    private final Set<String> names = new HashSet<>();
    private final VerificationIndex index;
    private @Nullable Pending last;
    private @Nullable String before;

    /** An edition whose page is yet to be written, because the next one's name is not known. */
    private record Pending(VerifiedEdition edition, String file) {}

    private VerificationPages(ReportFolder folder, String title) {
        this.folder = folder;
        this.title = title;
        this.index = new VerificationIndex(title, folder);
    }

    /**
     * Begins a report; empty and reported where the folder holds anything else than such a report.
     *
     * @param title of the archive, or of what else is looked at
     */
    public static Optional<VerificationPages> begin(Path output, String title, Diagnostics diagnostics)
            throws IOException {
        ReportFolder folder = new ReportFolder(output, ReportPage.VERIFICATION);
        if (folder.isTaken()) {
            diagnostics.report(
                    Place.of(output.toString()),
                    ReportCode.REPORT_FOLDER_TAKEN,
                    "the folder holds something else than a report");
            return Optional.empty();
        }
        folder.sign();
        return Optional.of(new VerificationPages(folder, title));
    }

    @Override
    public void write(VerifiedEdition edition) throws IOException {
        Pending next = new Pending(edition, file(edition.name()));
        writeLast(next.file());
        last = next;
        index.add(edition, next.file());
    }

    /** Writes the index, and deletes what an earlier report has left. */
    @Override
    public void end(VerificationSummary summary) throws IOException {
        writeLast(null);
        index.end(summary);
        folder.clean();
    }

    private void writeLast(@Nullable String next) {
        if (last != null) {
            folder.write(last.file(), VerifiedPage.of(last.edition(), title, before, next));
            before = last.file();
        }
    }

    /** As {@code de/tibet-dna.html}; what is no edition of an archive lies in a folder of its own. */
    private String file(String edition) {
        List<String> parts = new ArrayList<>(List.of(edition.split("/", 2)));
        if (parts.size() == 1) {
            parts.add(0, "files");
        }
        String name = String.join(
                "/",
                parts.stream()
                        .map(part -> part.replaceAll("[^\\p{L}\\p{N}._-]|^\\.+", "_"))
                        .toList());
        String file = name + ".html";
        for (int number = 2; !names.add(file.toLowerCase(Locale.ROOT)); number++) {
            file = name + "-" + number + ".html";
        }
        return file;
    }
}
