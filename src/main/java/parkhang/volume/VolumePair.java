package parkhang.volume;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parkhang.edition.EditionPair;
import parkhang.edition.EditionPictures;

/**
 * Two volumes of the same articles that are printed as one, side by side.
 *
 * @param first in the document's language, and in the column that is read first
 * @param second what stands on its cover and its title page is left out where the first has the same
 */
public record VolumePair(Volume first, Volume second) {
    /** @throws IllegalArgumentException if they are not of the same articles in two locales */
    public VolumePair {
        if (first.parts().size() != second.parts().size()) {
            throw new IllegalArgumentException("no pair: " + first.name() + ", " + second.name());
        }
        for (int i = 0; i < first.parts().size(); i++) {
            chapters(first.parts().get(i), second.parts().get(i));
        }
    }

    /** The chapters of a part, in their order. */
    public List<EditionPair> chapters(int part) {
        return chapters(first.parts().get(part), second.parts().get(part));
    }

    private static List<EditionPair> chapters(Volume.Part one, Volume.Part other) {
        if (one.chapters().size() != other.chapters().size()) {
            throw new IllegalArgumentException("no pair: " + one.title() + ", " + other.title());
        }
        List<EditionPair> pairs = new ArrayList<>();
        for (int i = 0; i < one.chapters().size(); i++) {
            pairs.add(new EditionPair(one.chapters().get(i), other.chapters().get(i), false));
        }
        return pairs;
    }

    /** Something that the second has otherwise than the first; null where both have it alike, or the second has none. */
    public <T> @Nullable T own(Function<Volume, @Nullable T> of) {
        T own = of.apply(second);
        return own == null || own.equals(of.apply(first)) ? null : own;
    }

    /** Whether the second has an imprint that the first has not. */
    public boolean hasOtherImprint() {
        return own(VolumeText::imprint) != null;
    }

    /** What the names of the second's places begin with. */
    public String side() {
        return PlaceName.side(second.locale());
    }

    /** The pictures that the second shows: figures, which are as wide as both columns, are shown once. */
    public List<EditionPictures.Shown> secondPictures() {
        List<EditionPictures.Shown> pictures = new ArrayList<>(
                own(Volume::office) == null
                        ? List.of()
                        : EditionPictures.ofLogo(second.look().logo()));
        for (int i = 0; i < first.parts().size(); i++) {
            chapters(i).forEach(pair -> pictures.addAll(pair.secondPicturesOfChapter()));
        }
        return pictures;
    }
}
