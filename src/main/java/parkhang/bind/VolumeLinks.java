package parkhang.bind;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.edition.AddressText;
import parkhang.edition.Edition;
import parkhang.edition.LabelledText;
import parkhang.volume.Volume;

/** Where a volume's links lead outside of it, by what its chapters say and not by what was made of them. */
final class VolumeLinks {
    private static final String ARTICLE = ".md";

    private VolumeLinks() {}

    /** In the order of its page, with no sign escaped. A link to another chapter stays in the volume. */
    static List<String> away(Volume volume) {
        Set<String> bound = volume.chapters().stream().map(Edition::slug).collect(Collectors.toSet());
        Stream<String> chapters = volume.chapters().stream()
                .flatMap(VolumeLinks::in)
                .filter(address -> !isIn(address, bound))
                .map(address -> AddressText.away(address, volume.name(), volume.address()));
        Stream<String> closing = said(Stream.concat(
                volume.colophon().stream(), volume.imprint().stream().flatMap(line -> line.texts().stream())));
        return Stream.concat(chapters, closing)
                .filter(AddressText::isWhole)
                .map(AddressText::unescaped)
                .toList();
    }

    /** Those of a chapter as they are written, in the order of its page. */
    private static Stream<String> in(Edition chapter) {
        List<Inline> correction =
                chapter.correction() == null ? List.of() : chapter.correction().text();
        Stream<List<Inline>> text = Stream.concat(
                Stream.of(chapter.title(), chapter.summary(), correction), Runs.of(chapter.body()).stream());
        Stream<List<Inline>> notes = chapter.notes().stream().flatMap(note -> Runs.of(note.blocks()).stream());
        Stream<String> contacts = said(chapter.contacts().lines().stream().flatMap(List::stream));
        return Stream.of(written(text), contacts, written(notes)).flatMap(addresses -> addresses);
    }

    private static Stream<String> written(Stream<List<Inline>> runs) {
        return runs.flatMap(run -> Runs.only(Inline.Link.class, Runs.flat(run)).stream())
                .map(Inline.Link::address);
    }

    private static Stream<String> said(Stream<LabelledText> texts) {
        return texts.map(LabelledText::address).filter(Objects::nonNull);
    }

    private static boolean isIn(String address, Set<String> bound) {
        String path = address.replaceFirst("#.*", "");
        return path.isEmpty()
                || (path.endsWith(ARTICLE) && bound.contains(path.substring(0, path.length() - ARTICLE.length())));
    }
}
