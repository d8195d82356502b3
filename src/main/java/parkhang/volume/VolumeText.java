package parkhang.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.EditionText.Passage;
import parkhang.edition.ImprintLine;

/** All that a reader must find in a volume, in the order of reading, but for what stands at the head and foot of each printed page. */
public final class VolumeText {
    private final List<Passage> passages = new ArrayList<>();
    private final Volume volume;
    private final @Nullable ToIntFunction<String> pages;

    private VolumeText(Volume volume, @Nullable ToIntFunction<String> pages) {
        this.volume = volume;
        this.pages = pages;
    }

    /**
     * The texts of a printed volume.
     *
     * @param pages on which page a place is, by its {@link PlaceName}
     */
    public static List<Passage> of(Volume volume, ToIntFunction<String> pages) {
        VolumeText text = new VolumeText(volume, pages);
        text.own(volume.office());
        text.title();
        text.title();
        text.own(imprint(volume.imprint()));
        text.contents();
        volume.parts().forEach(text::part);
        text.index();
        text.own(volume.words().colophon());
        volume.colophon().forEach(labelled -> text.own(EditionText.words(labelled)));
        return text.passages;
    }

    /** The texts where it has no pages: its index names chapters, and the imprint closes it. */
    public static List<Passage> onScreen(Volume volume) {
        VolumeText text = new VolumeText(volume, null);
        text.own(volume.office());
        text.title();
        text.contents();
        volume.parts().forEach(text::part);
        text.index();
        text.own(volume.words().colophon());
        volume.colophon().forEach(labelled -> text.own(EditionText.words(labelled)));
        text.own(imprint(volume.imprint()));
        return text.passages;
    }

    private static String imprint(List<ImprintLine> lines) {
        return lines.stream().map(line -> EditionText.line(line.texts())).collect(Collectors.joining("\n"));
    }

    private void title() {
        own(volume.title());
        own(volume.subtitle());
        own(volume.dates());
    }

    private void contents() {
        own(volume.words().contents());
        for (int i = 0; i < volume.parts().size(); i++) {
            Volume.Part part = volume.parts().get(i);
            if (part.title() != null) {
                own(part.title());
                page(PlaceName.ofPart(i + 1));
            }
            part.chapters().forEach(this::entry);
        }
    }

    private void entry(Edition chapter) {
        own(chapter.dateline().text());
        passages.add(EditionText.title(chapter));
        page(PlaceName.ofChapter(chapter));
    }

    private void page(String place) {
        if (pages != null) {
            own(String.valueOf(pages.applyAsInt(place)));
        }
    }

    private void part(Volume.Part part) {
        own(part.title());
        part.chapters().forEach(chapter -> passages.addAll(EditionText.ofChapter(chapter)));
    }

    private void index() {
        if (!volume.index().isEmpty()) {
            own(volume.words().index());
        }
        for (IndexGroup group : volume.index()) {
            own(group.letter());
            for (IndexGroup.Entry entry : group.entries()) {
                own(entry.term());
                own(entry.mentions().stream()
                        .map(mention -> pages == null ? mention.chapter() : pages.applyAsInt(PlaceName.of(mention)))
                        .distinct()
                        .sorted()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
            }
        }
    }

    private void own(@Nullable String text) {
        if (text != null) {
            passages.add(new Passage(null, text));
        }
    }
}
