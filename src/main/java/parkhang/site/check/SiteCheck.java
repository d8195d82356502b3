package parkhang.site.check;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Hashing;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.search.SearchIndex;
import parkhang.site.page.SitePath;
import parkhang.xml.XmlStream;

/** Looks at all files of a site. Its pages are read with the links in them, and nothing is fetched. */
public final class SiteCheck {
    /** Begins the names of the sitemap's parts. */
    private static final String SITEMAP = "sitemap-";

    private final Path root;
    private final @Nullable URI base;
    private final SiteAddress addresses;
    private final int jobs;
    private final Diagnostics found;
    private final Set<String> files = new HashSet<>();
    private final SortedMap<String, String> editions = new TreeMap<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> mapped = new HashSet<>();
    private final Set<String> searched = new HashSet<>();
    private final SortedMap<String, List<Anchor>> wanted = new TreeMap<>();

    /** A place in another page that a page leads to. */
    private record Anchor(String name, String from, int line) {}

    /**
     * A check that is yet to begin.
     *
     * @param base where the site is published; null where nobody says
     */
    public SiteCheck(Path root, @Nullable URI base, int jobs, Diagnostics found) {
        this.root = root;
        this.base = base;
        this.addresses = new SiteAddress(base);
        this.jobs = jobs;
        this.found = found;
    }

    /**
     * Looks at all of it.
     *
     * @param known the SHA-256 of each file, by its path; empty where nobody knows them
     * @param withheld slugs of articles that are under embargo
     * @return how many editions were looked at
     */
    public int run(Map<String, String> known, Set<String> withheld) throws IOException {
        list();
        compare(known);
        List<String> pages = files.stream()
                .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                .sorted()
                .toList();
        InOrder.run(pages, jobs, this::read, this::look);
        search();
        anchors();
        editions.keySet().forEach(this::checkListed);
        for (String path : files) {
            if (isOf(path, withheld)) {
                report(path, 0, SiteCheckCode.SITE_EMBARGOED, "its article is under embargo, or can't be read");
            }
        }
        return editions.size();
    }

    /**
     * Whether a file is one of an edition's of some articles.
     *
     * @param path from the site's root
     * @param slugs of the articles
     */
    static boolean isOf(String path, Set<String> slugs) {
        int folder = path.indexOf('/');
        String name = path.substring(folder + 1);
        return folder > 0
                && !name.contains("/")
                && !path.startsWith(SitePath.SEARCH + "/")
                && slugs.contains(name.replaceFirst("\\..*", ""));
    }

    private void list() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.add(root.relativize(file).toString().replace('\\', '/'));
                } else if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                    String path = root.relativize(file).toString().replace('\\', '/');
                    report(path, 0, SiteCheckCode.SITE_FILE_UNKNOWN, "it is no file, but a link to one or a device");
                }
            }
        }
    }

    private void compare(Map<String, String> known) throws IOException {
        if (known.isEmpty()) {
            return;
        }
        for (Map.Entry<String, String> file : new TreeMap<>(known).entrySet()) {
            if (!files.contains(file.getKey())) {
                report(file.getKey(), 0, SiteCheckCode.SITE_FILE_MISSING, "the file is not there");
            } else if (!Hashing.of(file.getKey(), root.resolve(file.getKey()))
                    .sha256()
                    .equals(file.getValue())) {
                report(file.getKey(), 0, SiteCheckCode.SITE_FILE_CHANGED, "the file is not as it was made");
            }
        }
        files.stream()
                .filter(path -> !known.containsKey(path))
                .sorted()
                .forEach(path -> report(path, 0, SiteCheckCode.SITE_FILE_UNKNOWN, "the program has not put it there"));
    }

    /** A page, or why it can't be read. */
    private record Read(String path, @Nullable CheckedPage page, int line, String why) {}

    private Read read(String path) {
        try {
            String text = Files.readString(root.resolve(path), StandardCharsets.UTF_8);
            return new Read(path, CheckedPage.read(path, new StringReader(text)), 0, "");
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            return new Read(path, null, line, XmlStream.problem(e));
        } catch (CharacterCodingException e) {
            return new Read(path, null, 0, "it is not in UTF-8, or ends within a character");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(Read read) {
        CheckedPage page = read.page();
        if (page == null) {
            report(read.path(), read.line(), SiteCheckCode.SITE_FILE_BROKEN, "it can't be read: " + read.why());
            return;
        }
        if (page.edition()) {
            editions.put(page.path(), page.canonical());
            if (page.embargoed()) {
                report(
                        page.path(),
                        0,
                        SiteCheckCode.SITE_EMBARGOED,
                        "the page says that it is not to be published yet");
            }
        }
        page.references().forEach(reference -> follow(page, reference));
    }

    private void follow(CheckedPage page, CheckedPage.Reference reference) {
        String address = reference.address();
        String named = addresses.path(page.path(), address);
        if (named == null) {
            return; // elsewhere
        }
        String path = file(named);
        String anchor = SiteAddress.anchor(address);
        if (!files.contains(path)) {
            report(page.path(), reference.line(), SiteCheckCode.SITE_LINK_BROKEN, "nothing is at " + address);
            return;
        }
        if (!anchor.isEmpty() && path.equals(page.path()) && !page.anchors().contains(anchor)) {
            report(
                    page.path(),
                    reference.line(),
                    SiteCheckCode.SITE_LINK_BROKEN,
                    "nothing in the page is called " + address);
        } else if (!anchor.isEmpty() && !path.equals(page.path())) {
            wanted.computeIfAbsent(path, next -> new ArrayList<>())
                    .add(new Anchor(anchor, page.path(), reference.line()));
        }
        if (page.path().startsWith(SITEMAP)) {
            mapped.add(path);
        } else if (isIndex(page.path())) {
            listed.add(path);
        }
    }

    /** What a web server hands out for a path: the page of a folder, where that is one. */
    private String file(String path) {
        String page = (path.isEmpty() || path.endsWith("/") ? path : path + "/") + SitePath.HOME;
        return !files.contains(path) && files.contains(page) ? page : path;
    }

    /** A page of the list of all that is published in a locale. */
    private static boolean isIndex(String path) {
        String tag = path.replaceFirst("/.*", "");
        return path.equals(SitePath.index(tag, 1)) || path.startsWith(tag + "/page/");
    }

    /** Which editions the search can find. */
    private void search() throws IOException {
        for (String path : files.stream().sorted().toList()) {
            if (path.startsWith(SitePath.SEARCH + "/") && path.contains("/pieces/")) {
                byte[] piece = Files.readAllBytes(root.resolve(path));
                String address = SearchIndex.address(new String(piece, StandardCharsets.UTF_8));
                searched.add(address);
                if (!files.contains(address)) {
                    report(
                            path,
                            1,
                            SiteCheckCode.SITE_LINK_BROKEN,
                            "the search leads to " + address + ", which is not there");
                }
            }
        }
    }

    /** Looks at the pages again that others lead into. */
    private void anchors() throws IOException {
        for (Map.Entry<String, List<Anchor>> target : wanted.entrySet()) {
            CheckedPage page =
                    target.getKey().endsWith(".html") ? read(target.getKey()).page() : null;
            for (Anchor anchor : target.getValue()) {
                if (page != null && !page.anchors().contains(anchor.name())) {
                    report(
                            anchor.from(),
                            anchor.line(),
                            SiteCheckCode.SITE_LINK_BROKEN,
                            "nothing in " + target.getKey() + " is called #" + anchor.name());
                }
            }
        }
    }

    private void checkListed(String edition) {
        if (!listed.contains(edition)) {
            unlisted(edition, "no list of " + edition.replaceFirst("/.*", "") + " leads to it");
        }
        if (!searched.contains(edition)) {
            unlisted(edition, "the search does not know it");
        }
        if (base != null && !mapped.contains(edition)) {
            unlisted(edition, "the sitemap does not have it");
        }
        if (!editions.getOrDefault(edition, "").isEmpty()
                && base != null
                && !editions.getOrDefault(edition, "")
                        .equals(base.resolve(edition).toString())) {
            report(edition, 0, SiteCheckCode.SITE_LINK_BROKEN, "it calls itself " + editions.get(edition));
        }
    }

    private void unlisted(String edition, String how) {
        report(edition, 0, SiteCheckCode.SITE_EDITION_UNLISTED, how);
    }

    private void report(String path, int line, SiteCheckCode code, String message) {
        String file = root.resolve(path).toString();
        found.report(line == 0 ? Place.of(file) : Place.of(file, line), code, message);
    }
}
