package parkhang.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import parkhang.article.PlainText;
import parkhang.edition.Edition;
import parkhang.volume.IndexGroup;
import parkhang.volume.IndexGroup.Mention;
import parkhang.volume.PlaceName;
import parkhang.volume.Volume;

/** Writes a volume's index. In print it leads to pages, on a screen to the first place in each chapter, by the chapter's number. */
final class IndexWriter {
    private final Markup page;
    private final boolean printed;
    private final String side;

    IndexWriter(Markup page, boolean printed) {
        this(page, printed, "");
    }

    /** @param side what the names of the places begin with that it leads to */
    IndexWriter(Markup page, boolean printed, String side) {
        this.page = page;
        this.printed = printed;
        this.side = side;
    }

    /**
     * Nothing where no term occurs.
     *
     * @param heading the element of its heading
     */
    void write(Volume volume, String heading) {
        if (volume.index().isEmpty()) {
            return;
        }
        page.open("section", PageClass.INDEX, "role", "doc-index", "aria-labelledby", PageNames.INDEX)
                .line();
        heading(volume, heading);
        groups(volume, printed ? "h2" : "h3");
        page.close().line();
    }

    void heading(Volume volume, String heading) {
        VolumeRenderer.labels(page, volume)
                .element(heading, "index", volume.words().index(), "id", side + PageNames.INDEX)
                .line();
    }

    /** @param heading the element of each group's letter */
    void groups(Volume volume, String heading) {
        List<Edition> chapters = volume.chapters();
        for (IndexGroup group : volume.index()) {
            page.element(heading, group.letter()).line().open("ul").line();
            group.entries().forEach(entry -> entry(entry, chapters, volume.rightToLeft()));
            page.close().line();
        }
    }

    private void entry(IndexGroup.Entry entry, List<Edition> chapters, boolean rightToLeft) {
        page.open("li").open("p").name(entry.term(), rightToLeft).text("\u2003");
        if (printed) {
            String places = entry.mentions().stream()
                    .map(mention -> side + PlaceName.of(mention))
                    .collect(Collectors.joining(" "));
            page.open("span", PageClass.PAGES, PageNames.PAGES, places).close();
        } else {
            chapters(entry.mentions(), chapters);
        }
        page.close().close().line();
    }

    private void chapters(List<Mention> mentions, List<Edition> chapters) {
        Map<Integer, Mention> firsts = mentions.stream()
                .collect(Collectors.toMap(Mention::chapter, Function.identity(), (first, next) -> first));
        String comma = "";
        for (Map.Entry<Integer, Mention> first : new TreeMap<>(firsts).entrySet()) {
            Mention mention = first.getValue();
            String title = PlainText.of(chapters.get(first.getKey() - 1).title());
            page.text(comma)
                    .element(
                            "a",
                            first.getKey().toString(),
                            "href",
                            "#" + PlaceName.of(mention.slug(), mention.anchor()),
                            "aria-label",
                            first.getKey() + " " + title);
            comma = ", ";
        }
    }
}
