package parkhang.site;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import parkhang.archive.Stamp;
import parkhang.file.SafeFile;
import parkhang.ledger.Ledger;

/**
 * What a run has put into a site, so that the next one writes only what is due and removes what is no longer public. It lies beside the
 * ledger, for a site holds nothing but what is public.
 *
 * @param basis the SHA-256, in hexadecimal, of all that the site was made of
 * @param until the time, in milliseconds since 1970, from which more is public
 * @param files by their paths from the site's root
 */
public record SiteManifest(String basis, long until, SortedMap<String, Entry> files) {
    private static final String HEAD = "parkhang site 1";
    private static final SiteManifest NONE = new SiteManifest("", 0, new TreeMap<>());
    private static final int FIELDS = 4;

    /**
     * A file.
     *
     * @param sha256 in hexadecimal
     */
    public record Entry(String sha256, Stamp stamp) {}

    /** Of a file that a killed run may have put there. */
    private static final Entry UNKNOWN = new Entry("", Stamp.ABSENT);

    /** The file that a site's manifest is in. */
    public static Path file(Path output, Path site) {
        CRC32 sum = new CRC32();
        String way = site.startsWith(output) ? output.relativize(site).toString() : site.toString();
        sum.update(way.replace('\\', '/').getBytes(StandardCharsets.UTF_8));
        return output.resolve(Ledger.FOLDER).resolve(String.format("site-%08x.tsv", sum.getValue()));
    }

    /** The paths that a run under way has put something at; it is there after a run that was killed. */
    static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + ".journal");
    }

    /**
     * What a file says, with what a run has put there that was killed; nothing where it is not there or not whole: all of the site is
     * then looked at again.
     */
    public static SiteManifest read(Path file) throws IOException {
        try {
            return known(file);
        } catch (CharacterCodingException e) {
            return NONE;
        }
    }

    private static SiteManifest known(Path file) throws IOException {
        SiteManifest settled = settled(file);
        if (!Files.exists(journal(file))) {
            return settled;
        }
        SortedMap<String, Entry> files = new TreeMap<>(settled.files());
        for (String path : Files.readAllLines(journal(file))) {
            files.put(path, UNKNOWN);
        }
        return new SiteManifest("", 0, files);
    }

    private static SiteManifest settled(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String[] head = String.valueOf(lines.readLine()).split("\t", -1);
            if (head.length != FIELDS || !head[0].equals(HEAD)) {
                return NONE;
            }
            SortedMap<String, Entry> files = new TreeMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split("\t", FIELDS);
                Stamp stamp = new Stamp(Long.parseLong(fields[1]), Long.parseLong(fields[2]));
                files.put(fields[3], new Entry(fields[0], stamp));
            }
            return files.size() == Integer.parseInt(head[3])
                    ? new SiteManifest(head[1], Long.parseLong(head[2]), files)
                    : NONE;
        } catch (NoSuchFileException e) {
            return NONE;
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return NONE;
        }
    }

    void write(Path file) throws IOException {
        StringBuilder lines = new StringBuilder();
        lines.append(HEAD).append('\t').append(basis).append('\t').append(until);
        lines.append('\t').append(files.size()).append('\n');
        for (Map.Entry<String, Entry> one : files.entrySet()) {
            Stamp stamp = one.getValue().stamp();
            lines.append(one.getValue().sha256()).append('\t').append(stamp.size());
            lines.append('\t')
                    .append(stamp.modified())
                    .append('\t')
                    .append(one.getKey())
                    .append('\n');
        }
        SafeFile.write(file, lines.toString());
        Files.deleteIfExists(journal(file));
    }
}
