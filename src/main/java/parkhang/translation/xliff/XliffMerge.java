package parkhang.translation.xliff;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleMerge;
import parkhang.translation.BundleUnit;

/** Merges two versions of a bundle's file unit by unit. */
public final class XliffMerge {
    private XliffMerge() {}

    /**
     * The text of a file that holds what both have made of it.
     *
     * @param conflicts the units in which both wrote other words: they are initial, with our words as target and theirs in a note of
     *     the category {@code other-version}
     */
    public record Merged(String text, List<BundleUnit> conflicts) {
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Merges them. Which article and languages they are of, ours says.
     *
     * @param base what both came from; a blank text where there was none
     * @return empty and reported where one of them can't be read
     */
    public static Optional<Merged> merge(SourceText base, SourceText ours, SourceText theirs, Diagnostics found) {
        ArticleTargets none = none(ours);
        ArticleTargets before = base.text().isBlank()
                ? none
                : XliffReader.read(base, none, found).orElse(none);
        Optional<ArticleTargets> one = XliffReader.read(ours, none, found);
        Optional<ArticleTargets> other = XliffReader.read(theirs, none, found);
        if (one.isEmpty() || other.isEmpty() || found.hasErrors()) {
            return Optional.empty();
        }
        BundleMerge.Merged merged = BundleMerge.merge(before, one.get(), other.get());
        String text = BundleEdit.edit(ours, one.get(), merged.targets());
        Set<String> ids = merged.conflicts().stream().map(BundleUnit::id).collect(Collectors.toSet());
        List<BundleUnit> conflicts = XliffReader.read(SourceText.of(ours.file(), text), none, found).stream()
                .flatMap(read -> read.units().stream())
                .filter(unit -> ids.contains(unit.id()))
                .toList();
        return Optional.of(new Merged(text, conflicts));
    }

    private static ArticleTargets none(SourceText source) {
        XliffHead head = XliffHead.of(source);
        return ArticleTargets.none(
                source.file(),
                head.slug(),
                head.source().orElse(Locale.ROOT),
                head.target().orElse(Locale.ROOT));
    }
}
