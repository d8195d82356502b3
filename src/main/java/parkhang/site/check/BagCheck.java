package parkhang.site.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.site.Bag;

/** Whether a bag is complete and valid (BagIt, RFC 8493, section 3). */
final class BagCheck {
    private final Path bag;
    private final Diagnostics found;
    private final Set<Path> named = new TreeSet<>();

    private BagCheck(Path bag, Diagnostics found) {
        this.bag = bag;
        this.found = found;
    }

    /**
     * Looks at all files, and returns how many there are.
     *
     * @param withheld slugs of articles that are under embargo
     */
    static int run(Path bag, Set<String> withheld, Diagnostics found) throws IOException {
        BagCheck check = new BagCheck(bag, found);
        check.named.add(bag.resolve(Bag.TAG_MANIFEST));
        check.compare(Bag.TAG_MANIFEST);
        check.compare(Bag.MANIFEST);
        try (Stream<Path> all = Files.walk(bag)) {
            all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !check.named.contains(file))
                    .sorted()
                    .forEach(file -> found.report(
                            Place.of(file.toString()),
                            SiteCheckCode.SITE_FILE_UNKNOWN,
                            "no manifest of the bag has the file"));
        }
        for (Path file : check.named) {
            String path = bag.resolve(Bag.PAYLOAD).relativize(file).toString().replace('\\', '/');
            if (SiteCheck.isOf(path, withheld)) {
                found.report(
                        Place.of(file.toString()),
                        SiteCheckCode.SITE_EMBARGOED,
                        "its article is under embargo, or can't be read");
            }
        }
        return check.named.size();
    }

    private void compare(String manifest) throws IOException {
        Path file = bag.resolve(manifest);
        if (!Files.isRegularFile(file)) {
            found.report(Place.of(file.toString()), SiteCheckCode.SITE_FILE_MISSING, "the file is not there");
            return;
        }
        int number = 0;
        for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            number++;
            String[] fields = line.split(" +", 2);
            Path path = fields.length < 2 ? bag : path(fields[1]);
            if (path.equals(bag) || !path.startsWith(bag)) {
                found.report(
                        Place.of(file.toString(), number),
                        SiteCheckCode.SITE_FILE_BROKEN,
                        "the line names no file of the bag");
                continue;
            }
            named.add(path);
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                found.report(Place.of(path.toString()), SiteCheckCode.SITE_FILE_MISSING, "the file is not there");
            } else if (!Hashing.of(fields[1], path).sha256().equals(fields[0])) {
                found.report(
                        Place.of(path.toString()), SiteCheckCode.SITE_FILE_CHANGED, "the file is not as it was made");
            }
        }
    }

    /** The bag itself where the name is none of a file. */
    private Path path(String name) {
        try {
            return bag.resolve(name.replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%"))
                    .normalize();
        } catch (InvalidPathException e) {
            return bag;
        }
    }
}
