package parkhang.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;

/** A site as a package that libraries keep: its files as they are, and the sums by which anybody can tell that they are (BagIt, RFC 8493). */
public final class Bag {
    /** The sums of all files of the site. */
    public static final String MANIFEST = "manifest-sha256.txt";

    /** The sums of the files that tell of these. */
    public static final String TAG_MANIFEST = "tagmanifest-sha256.txt";

    /** What says that a folder is a bag. */
    public static final String DECLARATION = "bagit.txt";

    /** The folder of the files that are kept. */
    public static final String PAYLOAD = "data/";

    private static final String INFORMATION = "bag-info.txt";

    private Bag() {}

    /** The folder of a site's bag, beside the site. */
    public static Path folder(Path site) {
        return site.resolveSibling(site.getFileName() + ".bag");
    }

    /** Whether a site has one that an earlier run has made: it must not keep what is no longer public. */
    static boolean isKept(Path output, Path site) {
        Path bag = folder(site);
        return Files.isDirectory(bag) && Files.exists(SiteManifest.file(output, bag));
    }

    /**
     * Fills the bag of a site.
     *
     * @param title of the archive
     * @param day when the newest of its editions was changed: the bag is the same until the site is another one
     */
    static void fill(
            Path output,
            Path site,
            SortedMap<String, SiteManifest.Entry> files,
            String title,
            String day,
            Diagnostics found)
            throws IOException {
        Path bag = folder(site);
        Path known = SiteManifest.file(output, bag);
        try (SiteFolder folder = new SiteFolder(bag, SiteManifest.read(known), SiteManifest.journal(known), found)) {
            StringBuilder sums = new StringBuilder();
            long bytes = 0;
            for (Map.Entry<String, SiteManifest.Entry> file : files.entrySet()) {
                String path = PAYLOAD + file.getKey();
                SiteManifest.Entry entry = file.getValue();
                folder.claim(path, Place.of(path));
                folder.link(path, new HashedFile(path, entry.stamp(), entry.sha256()), site.resolve(file.getKey()));
                sums.append(entry.sha256()).append("  ").append(escaped(path)).append('\n');
                bytes += entry.stamp().size();
            }
            SortedMap<String, String> tags = new TreeMap<>();
            tags.put(DECLARATION, "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
            tags.put(
                    INFORMATION,
                    "External-Description: " + title.replaceAll("\\s+", " ") + "\nBagging-Date: " + day
                            + "\nPayload-Oxum: " + bytes + "." + files.size() + "\n");
            tags.put(MANIFEST, sums.toString());
            StringBuilder tagSums = new StringBuilder();
            for (Map.Entry<String, String> tag : tags.entrySet()) {
                byte[] text = tag.getValue().getBytes(StandardCharsets.UTF_8);
                folder.write(tag.getKey(), text);
                tagSums.append(Hashing.hash(text))
                        .append("  ")
                        .append(tag.getKey())
                        .append('\n');
            }
            folder.write(TAG_MANIFEST, tagSums.toString().getBytes(StandardCharsets.UTF_8));
            folder.clean();
            folder.sweep();
            new SiteManifest("", 0, folder.files()).write(known);
        }
    }

    /** What would end a line of a manifest (RFC 8493, section 2.1.3). */
    private static String escaped(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }
}
