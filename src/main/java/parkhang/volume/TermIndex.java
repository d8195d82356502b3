package parkhang.volume;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import parkhang.edition.Edition;
import parkhang.text.AlphabeticOrder;
import parkhang.text.Characters;
import parkhang.volume.IndexGroup.Entry;
import parkhang.volume.IndexGroup.Mention;

/** Makes the index: which terms stand where. */
final class TermIndex {
    private final TermSearch search;
    private final Map<String, List<Mention>> mentions = new TreeMap<>();

    private TermIndex(List<String> terms) {
        search = new TermSearch(terms);
    }

    /** The terms that occur in some chapters, in the order of the locale. */
    static List<IndexGroup> of(List<String> terms, List<Edition> chapters, Locale locale) {
        TermIndex index = new TermIndex(terms);
        for (int i = 0; i < chapters.size(); i++) {
            index.read(chapters.get(i), i + 1);
        }
        return AlphabeticOrder.of(index.distinct(), locale).entrySet().stream()
                .map(group -> new IndexGroup(
                        group.getKey(),
                        group.getValue().stream()
                                .map(term -> new Entry(term, index.mentions.getOrDefault(term, List.of())))
                                .toList()))
                .toList();
    }

    /** The terms without those that are forms of another: they stand in the same places and have as many words. */
    private List<String> distinct() {
        Map<Object, String> shortest = new LinkedHashMap<>();
        mentions.forEach((term, places) -> shortest.merge(
                List.of(IndexTerm.words(term).size(), places),
                term,
                (one, other) -> other.length() < one.length() ? other : one));
        return List.copyOf(shortest.values());
    }

    private void read(Edition chapter, int number) {
        for (ChapterPassages.Passage passage : ChapterPassages.of(chapter)) {
            search.in(passage.text(), (term, at) -> mentions.computeIfAbsent(term, first -> new ArrayList<>())
                    .add(new Mention(number, chapter.slug(), passage.anchor(), letters(passage, at))));
        }
    }

    private static int letters(ChapterPassages.Passage passage, int at) {
        return Characters.countLasting(TermSearch.drawn(passage.text()).substring(0, at));
    }
}
