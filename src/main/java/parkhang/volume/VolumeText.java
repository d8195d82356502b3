package parkhang.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.EditionText.Passage;

/** All that a reader must find in a volume, in the order of reading, but for what stands at the head and foot of each printed page. */
public final class VolumeText {
    private final List<Passage> passages = new ArrayList<>();
    private final Volume volume;
    private final @Nullable VolumePair pair;
    private final @Nullable ToIntFunction<String> pages;

    private VolumeText(Volume volume, @Nullable VolumePair pair, @Nullable ToIntFunction<String> pages) {
        this.volume = volume;
        this.pair = pair;
        this.pages = pages;
    }

    /**
     * The texts of a printed volume.
     *
     * @param pages on which page a place is, by its {@link PlaceName}
     */
    public static List<Passage> of(Volume volume, ToIntFunction<String> pages) {
        return new VolumeText(volume, null, pages).printed();
    }

    /** Those of the second language where two stand side by side; what both have alike is in the first. */
    public static List<Passage> ofSecond(VolumePair pair, ToIntFunction<String> pages) {
        return new VolumeText(pair.second(), pair, place -> pages.applyAsInt(pair.side() + place)).printed();
    }

    private List<Passage> printed() {
        text(Volume::office);
        title();
        title();
        text(VolumeText::imprint);
        contents();
        parts();
        index();
        colophon();
        return passages;
    }

    /** The texts where it has no pages: its index names chapters, and the imprint closes it. */
    public static List<Passage> onScreen(Volume volume) {
        VolumeText text = new VolumeText(volume, null, null);
        text.text(Volume::office);
        text.title();
        text.contents();
        text.parts();
        text.index();
        text.colophon();
        text.text(VolumeText::imprint);
        return text.passages;
    }

    /** The lines of a title page. */
    static String imprint(Volume volume) {
        return volume.imprint().stream()
                .map(line -> EditionText.line(line.texts()))
                .collect(Collectors.joining("\n"));
    }

    private void title() {
        text(Volume::title);
        text(Volume::subtitle);
        text(Volume::dates);
    }

    private void contents() {
        own(volume.words().contents());
        for (int i = 0; i < volume.parts().size(); i++) {
            int number = i;
            if (text(whole -> whole.parts().get(number).title())) {
                page(PlaceName.ofPart(i + 1));
            }
            volume.parts().get(i).chapters().forEach(this::entry);
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

    private void parts() {
        for (int i = 0; i < volume.parts().size(); i++) {
            int number = i;
            text(whole -> whole.parts().get(number).title());
            volume.parts().get(i).chapters().forEach(chapter -> passages.addAll(EditionText.ofChapter(chapter)));
        }
    }

    private void colophon() {
        own(volume.words().colophon());
        volume.colophon().forEach(labelled -> own(EditionText.words(labelled)));
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

    /** A text that two languages may have alike; whether there was one to be read. */
    private boolean text(Function<Volume, @Nullable String> of) {
        String text = pair == null ? of.apply(volume) : pair.own(of);
        if (text != null) {
            own(text);
        }
        return text != null;
    }

    private void own(String text) {
        passages.add(new Passage(null, text));
    }
}
