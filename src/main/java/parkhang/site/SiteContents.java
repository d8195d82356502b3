package parkhang.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.HashedFile;
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
import parkhang.search.SearchIndex;
import parkhang.site.edition.EditionPage;
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
    private final FinishedPages reading;
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
        this.reading = new FinishedPages(archive, order, found);
        List<SiteLook> all = new ArrayList<>();
        for (Locale locale : published.locales()) {
            Optional<Bundle> bundle = prepared.bundles().getOrDefault(locale, Optional.empty());
            bundle.map(SiteLook::new).ifPresent(look -> {
                looks.put(locale, look);
                all.add(look);
            });
        }
        fonts = new PageFonts(ThemeFonts.read(archive, order.program().fonts(), new Diagnostics()));
        site = new PageContext(archive.settings().title(), archive.settings().base(), all);
    }

    int editions() {
        return editions;
    }

    void write(Map<Locale, List<PublicEditions.Finished>> finished) throws IOException {
        for (List<SiteLook> language : SearchFiles.languages(site.looks())) {
            language(language, finished);
        }
        put(SitePath.SEARCH_SCRIPT, SearchIndex.script());
        home();
        sheets();
        forMachines();
        articles.values().forEach(article -> OldAddresses.of(article, this::moved));
    }

    /** What was published in one language: its texts are in memory only meanwhile. */
    private void language(List<SiteLook> language, Map<Locale, List<PublicEditions.Finished>> finished)
            throws IOException {
        List<EditionPage> pages = new ArrayList<>();
        for (SiteLook look : language) {
            pages.addAll(locale(look, finished.getOrDefault(look.locale(), List.of())));
        }
        pages.sort((one, other) -> SiteEdition.NEWEST.compare(one.edition(), other.edition()));
        if (language.size() > 1) {
            feed(
                    language.get(0),
                    SitePath.languageFeed(language.get(0).tag()),
                    SitePath.HOME,
                    Locales.ownName(language.get(0).locale()),
                    pages.stream().map(EditionPage::edition).toList());
        }
        SearchFiles.write(language, pages, this::put);
        ShownText results = new ShownText();
        language.forEach(look -> results.add(shownOf(look)));
        pages.forEach(page -> page.units().forEach(unit -> results.add(unit.text())));
        for (SiteLook look : language) {
            put(SitePath.search(look.tag()), new SearchPage(site, look, results).write(SearchFiles.folder(language)));
            put(SitePath.searchSheet(look.tag()), sheet(look, results));
        }
    }

    /** All of a locale, the newest first. */
    private List<EditionPage> locale(SiteLook look, List<PublicEditions.Finished> finished) throws IOException {
        progress.begin(Phase.MAKING_SITE, look.tag());
        List<EditionPage> pages = reading.read(finished);
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
        put(path, bytes, Place.of(path));
    }

    private void put(String path, byte[] bytes, Place place) {
        try {
            if (folder.claim(path, place)) {
                folder.write(path, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void feeds(SiteLook look, List<SiteEdition> all, Collection<Named> topics) {
        String tag = look.tag();
        feed(look, SitePath.feed(tag), SitePath.index(tag, 1), look.office(), all);
        for (Named topic : topics) {
            String list = SitePath.named(tag, SitePath.Kind.TOPIC, topic.folder(), 1);
            feed(look, SitePath.topicFeed(tag, topic.folder()), list, topic.name(), topic.editions());
        }
    }

    /** None where nobody says where the site is: feeds need whole addresses. */
    private void feed(SiteLook look, String path, String list, String title, List<SiteEdition> editions) {
        URI base = site.base();
        if (base != null) {
            Function<SiteEdition, String> texts = edition -> published.fullFeeds() ? reading.text(edition) : "";
            put(path, AtomFeed.of(site, base, look, path, list, title, editions, texts));
        }
    }

    /** Pages at addresses that articles had before; what has such an address already keeps it. */
    private void moved(SiteEdition edition, String path) {
        SiteLook look = looks.get(edition.locale());
        Place place =
                Place.of(archive.name(archive.layout().article(edition.key().slug())));
        if (look != null) {
            put(path, MovedPage.of(site, look, edition, path).getBytes(StandardCharsets.UTF_8), place);
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
            return;
        }
        new Sitemap(site, base).files(articles, Sitemap.MOST).forEach(this::put);
        mail().ifPresent(mail -> put(SitePath.OAI, OaiRepository.of(site, base, mail, articles)));
        put(SitePath.ROBOTS, "User-agent: *\nAllow: /\nSitemap: " + base.resolve(SitePath.SITEMAP) + "\n");
    }
}
