package parkhang.volume;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Look;
import parkhang.edition.Edition;
import parkhang.edition.EditionPictures;
import parkhang.edition.ImprintLine;
import parkhang.edition.LabelledText;
import parkhang.imprint.Paper;

/**
 * Several editions of one locale under one cover. All wording is decided, but for the numbers of pages.
 *
 * @param name of its files, without their endings
 * @param dates from the first edition's day to the last one's
 * @param date the day of the last edition
 * @param address where the volume is published; null where the archive has no address
 * @param embargo what each page is marked with as long as one of the editions must not be published; null for none
 * @param parts never empty, nor is any of them
 * @param index the terms that occur, in groups; empty where there are none
 * @param imprint the lines of the title page
 */
public record Volume(
        String name,
        Locale locale,
        boolean rightToLeft,
        String title,
        @Nullable String subtitle,
        String office,
        String dates,
        LocalDate date,
        @Nullable URI address,
        @Nullable String embargo,
        List<Part> parts,
        List<IndexGroup> index,
        VolumeWords words,
        List<LabelledText> colophon,
        List<ImprintLine> imprint,
        Paper paper) {
    public Volume {
        parts = List.copyOf(parts);
        index = List.copyOf(index);
        colophon = List.copyOf(colophon);
        imprint = List.copyOf(imprint);
    }

    /** Chapters that stand together; a volume that is not divided has one part without a title. */
    public record Part(@Nullable String title, List<Edition> chapters) {
        public Part {
            chapters = List.copyOf(chapters);
        }
    }

    /** What its office's editions look like. */
    public Look look() {
        return chapters().get(0).look();
    }

    /** The pictures that it shows. */
    public List<EditionPictures.Shown> pictures() {
        List<EditionPictures.Shown> pictures = new ArrayList<>(EditionPictures.ofLogo(look().logo()));
        chapters().forEach(chapter -> pictures.addAll(EditionPictures.ofChapter(chapter)));
        return pictures;
    }

    /** In the order of the volume. */
    public List<Edition> chapters() {
        return parts.stream().flatMap(part -> part.chapters().stream()).toList();
    }
}
