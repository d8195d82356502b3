package parkhang.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parkhang.archive.GrowingFile;
import parkhang.archive.InOrder;
import parkhang.archive.Settings;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.ledger.Hashing;
import parkhang.report.HandoutManifest;
import parkhang.report.HandoutManifest.Entry;
import parkhang.volume.Volume;

/** Packs a volume and its single editions into one file, with a manifest and checksums. The same volume gives the same bytes. */
final class Handout {
    private static final String EDITIONS = "editions/";

    /** The earliest time that a zip file can hold (APPNOTE, 4.4.6). */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Settings settings;
    private final BindOrder order;
    private final EditionPresses presses;
    private final BindProgress progress;
    private final Map<String, Entry> entries = new TreeMap<>();

    Handout(Settings settings, BindOrder order, EditionPresses presses, BindProgress progress) {
        this.settings = settings;
        this.order = order;
        this.presses = presses;
        this.progress = progress;
    }

    private record Made(Edition edition, EditionPress.Rendered rendered, Diagnostics found) {}

    /** Writes the file; where an edition has an error, there is none. */
    void write(Path file, Volume volume, VolumePress.Bound bound, Diagnostics found) throws IOException {
        try (GrowingFile growing = GrowingFile.begin(file);
                ZipOutputStream zip = new ZipOutputStream(growing.out(), StandardCharsets.UTF_8)) {
            for (Map.Entry<VolumeFormat, byte[]> part : bound.files().entrySet()) {
                add(zip, new Entry(part.getKey().file(volume.name()), volume.title(), ""), part.getValue());
            }
            progress.packing(volume.chapters().size());
            InOrder.run(volume.chapters(), order.jobs(), this::make, made -> {
                found.add(made.found());
                add(zip, made);
                progress.packed(made.edition().slug());
            });
            if (!found.hasErrors()) {
                close(zip, volume, bound.pages());
                growing.finish();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Made make(Edition edition) {
        Diagnostics found = new Diagnostics();
        return new Made(edition, presses.make(edition, found), found);
    }

    private void add(ZipOutputStream zip, Made made) {
        Edition edition = made.edition();
        made.rendered().files().forEach((name, bytes) -> {
            String file = EDITIONS + name.substring(name.lastIndexOf('/') + 1);
            String date = edition.publication().published().toString();
            try {
                add(zip, new Entry(file, edition.publication().title(), date), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void add(ZipOutputStream zip, Entry entry, byte[] bytes) throws IOException {
        put(zip, entry.file(), bytes);
        entries.put(entry.file(), entry.of(bytes.length, Hashing.hash(bytes)));
    }

    /** What tells whether the rest is whole comes last. */
    private void close(ZipOutputStream zip, Volume volume, int pages) throws IOException {
        HandoutManifest manifest = new HandoutManifest(
                order.program().name(),
                settings.title(),
                volume.locale().toLanguageTag(),
                volume.title(),
                volume.office(),
                pages,
                entries.values().stream().toList());
        byte[] json = manifest.json();
        put(zip, "manifest.json", json);
        StringBuilder sums = new StringBuilder();
        entries.values().forEach(entry -> sums.append(sum(entry.sha256(), entry.file())));
        sums.append(sum(Hashing.hash(json), "manifest.json"));
        put(zip, "SHA256SUMS", sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    /** A line as {@code sha256sum -c} reads it. */
    private static String sum(String hash, String file) {
        return hash + "  " + file + "\n";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
