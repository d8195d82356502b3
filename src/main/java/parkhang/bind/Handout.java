package parkhang.bind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import parkhang.archive.Hashing;
import parkhang.archive.Settings;
import parkhang.bind.HandoutManifest.Entry;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Progress;
import parkhang.edition.Edition;
import parkhang.edition.Format;
import parkhang.file.GrowingFile;
import parkhang.volume.Volume;

/** Packs a volume and its single editions into one file, with a manifest and checksums. The same volume gives the same bytes. */
final class Handout {
    private static final String EDITIONS = "editions/";

    /** The earliest time that a zip file can hold (APPNOTE, 4.4.6). */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Settings settings;
    private final BindOrder order;
    private final Progress progress;
    private final Singles singles;
    private final Map<String, Entry> entries = new TreeMap<>();

    Handout(Settings settings, BindOrder order, Progress progress, Singles singles) {
        this.settings = settings;
        this.order = order;
        this.progress = progress;
        this.singles = singles;
    }

    /** Writes the file; where an edition has an error, there is none. */
    void write(Path file, Volume volume, VolumeMaker.Rendered files, Diagnostics found) throws IOException {
        try (GrowingFile growing = GrowingFile.begin(file);
                ZipOutputStream zip = new ZipOutputStream(growing.out(), StandardCharsets.UTF_8)) {
            for (Map.Entry<Format, byte[]> part : files.files().entrySet()) {
                add(zip, new Entry(volume.name() + part.getKey().ending(), volume.title(), ""), part.getValue());
            }
            progress.begin(Phase.PACKING_EDITIONS, volume.chapters().size());
            singles.make(volume.chapters().stream().map(List::of).toList(), single -> {
                found.add(single.found());
                add(zip, single);
                progress.done(single.edition().slug(), false);
            });
            if (!found.hasErrors()) {
                close(zip, volume, files.pages());
                growing.finish();
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void add(ZipOutputStream zip, Singles.Single single) {
        Edition edition = single.edition();
        single.files().forEach((name, bytes) -> {
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
