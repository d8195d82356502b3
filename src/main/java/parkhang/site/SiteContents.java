package parkhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.InOrder;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Phase;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Progress;
import parkhang.edition.Bundle;
import parkhang.edition.Published;
import parkhang.export.PageFonts;
import parkhang.export.plan.Preparation;
import parkhang.font.ThemeFonts;
import parkhang.html.PageSheet;
import parkhang.html.SiteIcon;
import parkhang.search.SearchDocument;
import parkhang.search.SearchIndex;
import parkhang.search.SearchUnit;
import parkhang.site.edition.EditionPage;
import parkhang.site.edition.EditionPageReader;
import parkhang.site.edition.SiteEdition;
import parkhang.site.page.HomePage;
import parkhang.site.page.LocalePages;
import parkhang.site.page.MovedPage;
import parkhang.site.page.Named;
import parkhang.site.page.PageContext;
import parkhang.site.page.SearchPage;
import parkhang.site.page.ShownText;
import parkhang.site.page.SiteLook;
import parkhang.site.page.SitePath;
import parkhang.text.Locales;
import parkhang.text.Resource;

/** All that a site holds, put into its folder: the editions' files first, and what leads to them. */
final class SiteContents {
    private final Archive archive;
    private final SiteOrder order;
    private final Published published;
    private final SiteFolder folder;
    private final Progress progress;
    private final Diagnostics found;
    private final Map<Locale, SiteLook> looks = new HashMap<>();
    private final Map<Locale, ShownText> shown = new HashMap<>();
    private final SortedMap<String, SortedMap<String, SiteEdition>> articles = new TreeMap<>();
    private final PageContext site;
    private final PageFonts fonts;
    private int editions;

    SiteContents(
            Archive archive,
            SiteOrder order,
            Preparation prepared,
            Published published,
            SiteFolder folder,
            Progress progress,
            Diagnostics found) {
        this.archive = archive;
        this.order = order;
        this.published = published;
        this.folder = folder;
        this.progress = progress;
        this.found = found;
        List<SiteLook> all = new ArrayList<>();
        for (Locale locale : published.locales()) {
            Optional<Bundle> bundle = prepared.bundles().getOrDefault(locale, Optional.empty());
            bundle.map(SiteLook::new).ifPresent(look -> {
                looks.put(locale, look);
                all.add(look);
            });
            shown.put(locale, new ShownText());
        }
        fonts = new PageFonts(ThemeFonts.read(archive, order.program().fonts(), new Diagnostics()));
        site = new PageContext(archive.settings().title(), archive.settings().base(), all);
    }

    int editions() {
        return editions;
    }

    void write(Map<Locale, List<PublicEditions.Finished>> finished) throws IOException {
        for (List<SiteLook> language : languages()) {
            List<EditionPage> pages = new ArrayList<>();
            for (SiteLook look : language) {
                pages.addAll(locale(look, finished.getOrDefault(look.locale(), List.of())));
            }
            search(language, pages);
        }
        put(SitePath.SEARCH_SCRIPT, SearchIndex.script());
        home();
        sheets();
        forMachines();
        moved();
    }

    /** The locales that share a language and a script: their texts are found together, and are in memory only meanwhile. */
    private Collection<List<SiteLook>> languages() {
        Map<String, List<SiteLook>> languages = new LinkedHashMap<>();
        for (SiteLook look : site.looks()) {
            String language = look.locale().getLanguage() + "-" + Locales.script(look.locale());
            languages.computeIfAbsent(language, next -> new ArrayList<>()).add(look);
        }
        return languages.values();
    }

    private void search(List<SiteLook> language, List<EditionPage> pages) throws IOException {
        pages.sort((one, other) -> SiteEdition.NEWEST.compare(one.edition(), other.edition()));
        String index = SitePath.SEARCH + "/" + language.get(0).tag() + "/";
        SearchIndex.write(
                language.get(0).locale(),
                () -> pages.stream().map(SiteContents::document).iterator(),
                (name, bytes) -> put(index + name, bytes));
        ShownText results = new ShownText();
        language.forEach(look -> results.add(shownOf(look)));
        pages.forEach(page -> page.units().forEach(unit -> results.add(unit.text())));
        for (SiteLook look : language) {
            put(SitePath.search(look.tag()), new SearchPage(site, look, results).write(index));
            put(SitePath.searchSheet(look.tag()), sheet(look, results));
        }
    }

    /** The title is a document's own; its summary and all else are found in its units. */
    private static SearchDocument document(EditionPage page) {
        SiteEdition edition = page.edition();
        return new SearchDocument(
                edition.key().tag() + "/" + edition.page(),
                edition.title(),
                edition.kicker(),
                edition.date(),
                edition.tags(),
                edition.office(),
                page.units().stream()
                        .skip(1)
                        .map(unit -> new SearchUnit(unit.anchor(), unit.heading(), unit.text()))
                        .toList());
    }

    /** All of a locale, the newest first. */
    private List<EditionPage> locale(SiteLook look, List<PublicEditions.Finished> finished) throws IOException {
        List<EditionPage> pages = new ArrayList<>();
        progress.begin(Phase.MAKING_SITE, look.tag());
        InOrder.run(finished, order.jobs(), this::read, page -> page.ifPresent(pages::add));
        pages.sort((one, other) -> SiteEdition.NEWEST.compare(one.edition(), other.edition()));
        for (EditionPage page : pages) {
            link(page.edition());
        }
        List<SiteEdition> all = pages.stream().map(EditionPage::edition).toList();
        editions += all.size();
        all.forEach(edition -> articles.computeIfAbsent(edition.key().slug(), next -> new TreeMap<>())
                .put(look.tag(), edition));
        Collection<Named> topics = Named.of(all, SiteEdition::tags);
        new LocalePages(site, look, shownOf(look), this::put).write(all, topics);
        feeds(look, all, topics);
        return pages;
    }

    private ShownText shownOf(SiteLook look) {
        return shown.computeIfAbsent(look.locale(), next -> new ShownText());
    }

    private Optional<EditionPage> read(PublicEditions.Finished finished) {
        HashedFile page = finished.files().get(0);
        Place place = Place.of(archive.name(order.from().resolve(page.name())));
        try {
            byte[] bytes = Files.readAllBytes(order.from().resolve(page.name()));
            if (!Hashing.hash(bytes).equals(page.sha256())) {
                report(place, SiteCode.EDITION_CHANGED, "it is not as it was made");
                return Optional.empty();
            }
            String html = new String(bytes, StandardCharsets.UTF_8);
            Optional<EditionPage> read = EditionPageReader.read(finished.key(), finished.files(), html);
            if (read.isEmpty()) {
                report(
                        place,
                        SiteCode.EDITION_WITHHELD,
                        "it is marked as under embargo, or no edition of this program");
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(Place place, SiteCode code, String message) {
        synchronized (found) {
            found.report(place, code, message);
        }
    }

    private void link(SiteEdition edition) throws IOException {
        for (HashedFile file : edition.files()) {
            if (folder.claim(file.name(), Place.of(file.name()))) {
                folder.link(file.name(), file, order.from().resolve(file.name()));
            }
        }
    }

    private void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] bytes) {
        try {
            if (folder.claim(path, Place.of(path))) {
                folder.write(path, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void feeds(SiteLook look, List<SiteEdition> all, Collection<Named> topics) {
        if (site.base() == null) {
            return;
        }
        String feed = SitePath.feed(look.tag());
        put(feed, AtomFeed.of(site, look, feed, SitePath.index(look.tag(), 1), look.office(), all, this::text));
        for (Named topic : topics) {
            String path = SitePath.topicFeed(look.tag(), topic.folder());
            String list = SitePath.named(look.tag(), SitePath.Kind.TOPIC, topic.folder(), 1);
            put(path, AtomFeed.of(site, look, path, list, topic.name(), topic.editions(), this::text));
        }
    }

    /** Read again for the few that are in a feed: all of them together need not be in memory. */
    private String text(SiteEdition edition) {
        try {
            return published.fullFeeds()
                    ? EditionPageReader.text(Files.readString(
                            order.from().resolve(edition.files().get(0).name())))
                    : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pages at addresses that articles had before. A path of the whole site leads to the edition for readers of any language. */
    private void moved() {
        for (SortedMap<String, SiteEdition> article : articles.values()) {
            SiteEdition first = article.values().iterator().next();
            SiteEdition usual = article.getOrDefault(first.usual(), first);
            for (SiteEdition edition : article.values()) {
                for (String old : edition.moved()) {
                    if (!old.startsWith("/")) {
                        moved(edition, edition.key().tag() + "/" + old + ".html");
                    } else if (edition.equals(usual)) {
                        moved(edition, file(old.substring(1)));
                    }
                }
            }
        }
    }

    /** The file that a web server has for an address: one without an ending is a folder's. */
    private static String file(String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        return path.endsWith("/") ? path + "index.html" : last.contains(".") ? path : path + "/index.html";
    }

    private void moved(SiteEdition edition, String path) {
        SiteLook look = looks.get(edition.locale());
        Place place =
                Place.of(archive.name(archive.layout().article(edition.key().slug())));
        try {
            if (look != null && folder.claim(path, place)) {
                folder.write(path, MovedPage.of(site, look, edition, path).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void home() {
        SiteLook usual = looks.getOrDefault(
                archive.settings().source(),
                site.looks().isEmpty() ? null : site.looks().get(0));
        if (usual != null) {
            put(SitePath.HOME, HomePage.of(site, usual, shownOf(usual)));
        }
    }

    /** The style sheet of each locale's lists, and the picture that marks its pages. */
    private void sheets() {
        for (SiteLook look : site.looks()) {
            put(SitePath.sheet(look.tag()), sheet(look, shownOf(look)));
            put(look.icon(), SiteIcon.bytes(look.bundle().look()));
        }
    }

    /** Of the first office that has one. */
    private Optional<String> mail() {
        return site.looks().stream()
                .flatMap(look -> Stream.ofNullable(look.bundle().imprint().mail()))
                .findFirst();
    }

    /** The day on which the newest edition was published or changed. */
    String day() {
        return articles.values().stream()
                .flatMap(article -> article.values().stream())
                .map(SiteEdition::changed)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH)
                .toString();
    }

    /** A style sheet, with the fonts that all text which it is for needs. */
    private String sheet(SiteLook look, ShownText text) {
        return PageSheet.of(
                Resource.text(LocalePages.class, "site.css"),
                look.bundle().look().theme(),
                look.locale(),
                published.locales(),
                fonts,
                text.all());
    }

    private void forMachines() {
        URI base = site.base();
        if (base == null) {
            found.report(
                    Place.of(archive.name(archive.layout().settings())),
                    SiteCode.BASE_MISSING,
                    "there is no address that feeds and sitemap could name");
            return;
        }
        new Sitemap(site, base).files(articles, Sitemap.MOST).forEach(this::put);
        mail().ifPresent(mail -> put(SitePath.OAI, OaiRepository.of(site, base, mail, articles)));
        put(SitePath.ROBOTS, "User-agent: *\nAllow: /\nSitemap: " + base.resolve(SitePath.SITEMAP) + "\n");
    }
}
