package parkhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;
import parkhang.site.edition.EditionPage;
import parkhang.site.edition.EditionPageReader;
import parkhang.site.edition.SiteEdition;
import parkhang.text.BoundedCache;

/** Reads the pages of finished editions; one that is not as it was made, or says that it must wait, is reported and left out. */
final class FinishedPages {
    private static final int TEXTS = 256;

    private final Archive archive;
    private final SiteOrder order;
    private final Diagnostics found;

    /** By the names of their pages: the newest editions are in the feeds of all their topics. */
    private final BoundedCache<String, String> texts = new BoundedCache<>(TEXTS, this::text);

    FinishedPages(Archive archive, SiteOrder order, Diagnostics found) {
        this.archive = archive;
        this.order = order;
        this.found = found;
    }

    /** Those that can be read, the newest first. */
    List<EditionPage> read(List<PublicEditions.Finished> finished) {
        List<EditionPage> pages = new ArrayList<>();
        InOrder.run(finished, order.jobs(), this::read, page -> page.ifPresent(pages::add));
        pages.sort((one, other) -> SiteEdition.NEWEST.compare(one.edition(), other.edition()));
        return pages;
    }

    private Optional<EditionPage> read(PublicEditions.Finished finished) {
        HashedFile page = finished.files().get(0);
        Place place = Place.of(archive.name(order.from().resolve(page.name())));
        try {
            byte[] bytes = Files.readAllBytes(order.from().resolve(page.name()));
            if (!Hashing.hash(bytes).equals(page.sha256())) {
                report(place, SiteCode.EDITION_CHANGED.with(Map.of()));
                return Optional.empty();
            }
            String html = new String(bytes, StandardCharsets.UTF_8);
            Optional<EditionPage> read = EditionPageReader.read(finished.key(), finished.files(), html);
            if (read.isEmpty()) {
                report(place, SiteCode.EDITION_WITHHELD.with("page", Map.of()));
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(Place place, Finding finding) {
        synchronized (found) {
            found.report(place, finding);
        }
    }

    /** The markup of an edition's whole text. Read again for the few that are in feeds: all of them need not be in memory. */
    String text(SiteEdition edition) {
        return texts.get(edition.files().get(0).name());
    }

    private String text(String page) {
        try {
            return EditionPageReader.text(Files.readString(order.from().resolve(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
