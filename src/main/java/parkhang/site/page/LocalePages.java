package parkhang.site.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import parkhang.edition.ImprintLines;
import parkhang.html.ClosingWriter;
import parkhang.html.LabelWriter;
import parkhang.html.Markup;
import parkhang.site.edition.SiteEdition;
import parkhang.text.AlphabeticOrder;

/** All lists of a locale: by date, and by topic, year and author. */
public final class LocalePages {
    private final PageContext site;
    private final SiteLook look;
    private final SiteFrame frame;
    private final SiteSink sink;
    private final Map<String, String> folders = new HashMap<>();

    public LocalePages(PageContext site, SiteLook look, ShownText shown, SiteSink sink) {
        this.site = site;
        this.look = look;
        this.frame = new SiteFrame(site, look, shown, SitePath.sheet(look.tag()));
        this.sink = sink;
    }

    /**
     * Writes them.
     *
     * @param editions of the locale, the newest first
     * @param topics of these
     */
    public void write(List<SiteEdition> editions, Collection<Named> topics) {
        String tag = look.tag();
        list("site-index", look.label("site-index"), SitePath.feed(tag), editions, page -> SitePath.index(tag, page));
        named(SitePath.Kind.TOPIC, "site-topics", topics);
        named(SitePath.Kind.YEAR, "site-years", years(editions));
        named(SitePath.Kind.AUTHOR, "site-authors", Named.of(editions, SiteEdition::authors));
        office(editions);
    }

    private static Collection<Named> years(List<SiteEdition> editions) {
        Map<Integer, List<SiteEdition>> years = new TreeMap<>((one, other) -> other - one);
        editions.forEach(edition -> years.computeIfAbsent(edition.date().getYear(), next -> new ArrayList<>())
                .add(edition));
        List<Named> named = new ArrayList<>();
        years.forEach((year, found) ->
                named.add(new Named(year.toString(), year.toString(), List.of(year.toString()), found)));
        return named;
    }

    private void named(SitePath.Kind kind, String key, Collection<Named> all) {
        names(kind, key, kind == SitePath.Kind.YEAR ? List.copyOf(all) : ordered(all));
        for (Named one : all) {
            String feed = kind == SitePath.Kind.TOPIC ? SitePath.topicFeed(look.tag(), one.folder()) : null;
            list(null, one.name(), feed, one.editions(), page -> SitePath.named(look.tag(), kind, one.folder(), page));
        }
    }

    private List<Named> ordered(Collection<Named> all) {
        return all.stream()
                .sorted(Comparator.comparing(Named::name, AlphabeticOrder.of(look.locale())))
                .toList();
    }

    /** The pages of a list of editions. */
    private void list(
            @Nullable String heading,
            String title,
            @Nullable String feed,
            List<SiteEdition> editions,
            IntFunction<String> path) {
        for (int page = 1; page <= Paging.pages(editions.size()); page++) {
            Paging paging = new Paging(page, Paging.pages(editions.size()), path);
            page(paging, heading, title, feed, other -> SitePath.index(other.tag(), 1), markup -> {
                EditionEntry entry = new EditionEntry(markup, look, paging.own(), folders);
                markup.open("ol", "class", ListClass.EDITIONS.word()).line();
                paging.of(editions).forEach(entry::write);
                markup.close().line();
            });
        }
    }

    /** The pages of the list of all topics, years or authors. */
    private void names(SitePath.Kind kind, String key, List<Named> all) {
        IntFunction<String> path = page -> SitePath.names(look.tag(), kind, page);
        Function<SiteLook, String> others = other -> SitePath.names(other.tag(), kind, 1);
        for (int page = 1; page <= Paging.pages(all.size()); page++) {
            Paging paging = new Paging(page, Paging.pages(all.size()), path);
            page(paging, key, look.label(key), null, others, markup -> {
                markup.open("ul", "class", ListClass.NAMES.word()).line();
                paging.of(all).forEach(one -> name(markup, kind, one, paging.own()));
                markup.close().line();
            });
        }
    }

    private void name(Markup markup, SitePath.Kind kind, Named one, String from) {
        String path = SitePath.named(look.tag(), kind, one.folder(), 1);
        markup.open("li")
                .open("a", "href", SitePath.between(from, path))
                .name(one.name(), look.rightToLeft())
                .close()
                .text(" ")
                .element("span", "(" + one.editions().size() + ")", "class", ListClass.COUNT.word())
                .close()
                .line();
    }

    private void page(
            Paging paging,
            @Nullable String heading,
            String title,
            @Nullable String feed,
            Function<SiteLook, String> others,
            Consumer<Markup> content) {
        String path = paging.own();
        sink.take(path, frame.write(new SiteFrame.Page(path, heading, title, feed, others), markup -> {
            content.accept(markup);
            EditionEntry.turning(markup, look, path, paging);
            if (feed != null && site.base() != null) {
                subscribe(markup, path, feed);
            }
        }));
    }

    private void subscribe(Markup markup, String path, String feed) {
        LabelWriter labels = look.labels(markup);
        markup.open("p", "class", ListClass.FEED.word());
        labels.element(
                "a",
                "site-feed",
                look.label("site-feed"),
                "href",
                SitePath.between(path, feed),
                "type",
                "application/atom+xml");
        markup.close().line();
    }

    /** Who publishes, and the newest of it. */
    private void office(List<SiteEdition> editions) {
        String path = SitePath.office(look.tag());
        SiteFrame.Page page = new SiteFrame.Page(
                path, null, look.office(), SitePath.feed(look.tag()), other -> SitePath.office(other.tag()));
        sink.take(path, frame.write(page, markup -> {
            new ClosingWriter(markup, look.rightToLeft(), look.labels(markup))
                    .imprint(ImprintLines.of(
                            look.bundle().imprint(), look.bundle().labels(), look.locale(), true));
            EditionEntry entry = new EditionEntry(markup, look, path, folders);
            markup.open("ol", "class", ListClass.EDITIONS.word()).line();
            editions.stream().limit(Paging.MOST).forEach(entry::write);
            markup.close().line();
        }));
    }
}
