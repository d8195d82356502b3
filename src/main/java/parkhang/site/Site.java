package parkhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Filter;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Published;
import parkhang.export.plan.Preparation;
import parkhang.file.DiskFault;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.Ledger;
import parkhang.ledger.OutputLock;
import parkhang.ledger.RecordCursor;
import parkhang.ledger.Shard;
import parkhang.verify.VerifyCode;

/** Makes a site of the finished editions that are public. */
public final class Site {
    private final Archive archive;
    private final SiteOrder order;
    private final Progress progress;
    private final Diagnostics found;

    public Site(Archive archive, SiteOrder order, Progress progress, Diagnostics found) {
        this.archive = archive;
        this.order = order;
        this.progress = progress;
        this.found = found;
    }

    /** Fills the folder; empty and reported where there is nothing that a site could be made of. */
    public Optional<SiteSummary> run() {
        if (!Files.isDirectory(order.from().resolve(Ledger.FOLDER))) {
            found.report(
                    Place.of(archive.name(order.from())),
                    VerifyCode.EDITIONS_UNKNOWN,
                    "no edition was exported to here");
            return Optional.empty();
        }
        try {
            OutputLock lock = OutputLock.await(order.from(), Shard.WHOLE, () -> progress.begin(Phase.WAITING));
            try (lock) {
                return locked();
            }
        } catch (IOException e) {
            return unwritable(e);
        } catch (UncheckedIOException e) {
            return unwritable(Objects.requireNonNull(e.getCause()));
        }
    }

    private Optional<SiteSummary> unwritable(IOException fault) {
        found.report(
                Place.of(archive.name(order.to())),
                ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(fault))));
        return Optional.empty();
    }

    private Optional<SiteSummary> locked() throws IOException {
        if (!isFree(order.to())) {
            found.report(Place.of(archive.name(order.to())), SiteCode.SITE_FOLDER.with(Map.of()));
            return Optional.empty();
        }
        Ledger ledger = new Ledger(order.from(), archive.layout().root(), "", Shard.WHOLE);
        Optional<Preparation> read =
                Preparation.read(archive, new Filter(List.of(), List.of()), order.program(), known(ledger), found);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Published published = read.get().published();
        if (published == null) {
            found.report(Place.of(archive.name(archive.layout().settings())), SiteCode.PUBLISH_MISSING.with(Map.of()));
            return Optional.empty();
        }
        return isWhole(read.get(), published) ? Optional.of(fill(read.get(), published, ledger)) : Optional.empty();
    }

    /** Whether what is gone from the archive can be told: or else a fault in a file would take a language from the site, or all of it. */
    private boolean isWhole(Preparation prepared, Published published) {
        boolean hasBundles = published.locales().stream().allMatch(locale -> prepared.bundles()
                .getOrDefault(locale, Optional.empty())
                .isPresent());
        if (!prepared.listed() || !hasBundles || found.hasErrors()) {
            found.report(Place.of(archive.name(order.to())), SiteCode.SITE_LEFT.with(Map.of()));
            return false;
        }
        return true;
    }

    /** Whether nothing of the archive's own lies in a folder, or would lie in it, whatever links lead there. */
    private boolean isFree(Path to) throws IOException {
        Path folder = real(to);
        List<Path> own = new ArrayList<>(List.of(
                archive.layout().articles(),
                archive.layout().translations(),
                archive.layout().fonts(),
                archive.layout().theme(),
                order.from().resolve(Ledger.FOLDER)));
        for (Locale locale : archive.locales(new Diagnostics())) {
            own.add(order.from().resolve(locale.toLanguageTag()));
        }
        for (Path one : own) {
            if (folder.startsWith(real(one))) {
                return false;
            }
        }
        return !real(archive.layout().root()).startsWith(folder)
                && !real(order.from()).startsWith(folder);
    }

    /** The folder itself, or what it would be, were it there. */
    private static Path real(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(folder));
    }

    private static List<HashedFile> known(Ledger ledger) throws IOException {
        try (RecordCursor records = ledger.read()) {
            EditionRecord any = records.peek();
            return any == null ? List.of() : any.basis().inputs();
        }
    }

    private SiteSummary fill(Preparation prepared, Published published, Ledger ledger) throws IOException {
        Path file = SiteManifest.file(order.from(), order.to());
        SiteManifest before = SiteManifest.read(file);
        String basis = SiteBasis.of(prepared, ledger);
        if (archive.settings().base() == null) {
            found.report(Place.of(archive.name(archive.layout().settings())), SiteCode.BASE_MISSING.with(Map.of()));
        }
        int said = found.list().size();
        if (!order.bag()
                && before.basis().equals(basis)
                && order.clock().millis() < before.until()
                && isAsItWas(before)) {
            return SiteSummary.unchanged(before.files().size());
        }
        PublicEditions editions = new PublicEditions(archive, order, prepared, published, found);
        Map<Locale, List<PublicEditions.Finished>> finished;
        try (RecordCursor records = ledger.read()) {
            finished = editions.find(prepared.articles(), records);
        }
        try (SiteFolder folder = new SiteFolder(order.to(), before, SiteManifest.journal(file), found)) {
            SiteContents contents = new SiteContents(archive, order, prepared, published, folder, progress, found);
            contents.write(finished);
            folder.clean();
            folder.sweep();
            OffsetDateTime next = editions.nextEmbargo();
            boolean lasting = found.list().size() == said; // or else it is to be said again
            new SiteManifest(
                            lasting ? basis : "",
                            next == null ? Long.MAX_VALUE : next.toInstant().toEpochMilli(),
                            folder.files())
                    .write(file);
            if (order.bag() || Bag.isKept(order.from(), order.to())) {
                Bag.fill(
                        order.from(),
                        order.to(),
                        folder.files(),
                        archive.settings().title(),
                        contents.day(),
                        found);
            }
            return new SiteSummary(contents.editions(), folder.files().size(), folder.written(), folder.removed());
        }
    }

    private boolean isAsItWas(SiteManifest manifest) throws IOException {
        for (Map.Entry<String, SiteManifest.Entry> one : manifest.files().entrySet()) {
            if (!Hashing.stamp(order.to().resolve(one.getKey()))
                    .equals(one.getValue().stamp())) {
                return false;
            }
        }
        return true;
    }
}
