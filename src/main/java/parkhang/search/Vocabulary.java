package parkhang.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All terms of a locale and where they are; written in blocks, sorted, so that words that begin alike are in one or two of them. */
final class Vocabulary {
    /** In bytes. */
    private static final int SMALLEST_BLOCK = 4096;

    /** So that the list of them stays short; a larger vocabulary has larger blocks. */
    private static final int MOST_BLOCKS = 1000;

    private final Map<String, Postings> terms = new HashMap<>();

    private record Entry(String key, String term, Postings postings) {}

    /** What a search has to know of the blocks: where each begins, joined by spaces, and how large they may be, in bytes. */
    record Blocks(String starts, int size) {}

    /** @param place not before that of an earlier call */
    void add(String term, int place, int strength) {
        terms.computeIfAbsent(term, key -> new Postings()).add(place, strength);
    }

    /** Writes everything, and is empty afterwards. */
    Blocks write(SearchSink sink) throws IOException {
        List<Entry> entries = terms.entrySet().stream()
                .map(term -> new Entry(SortKey.of(term.getKey()), term.getKey(), term.getValue()))
                .sorted(Comparator.comparing(Entry::key).thenComparing(Entry::term))
                .toList();
        terms.clear();
        int size = (int) Math.max(SMALLEST_BLOCK, size(entries) / MOST_BLOCKS);
        PostingFiles files = new PostingFiles(sink);
        StringBuilder starts = new StringBuilder();
        VocabularyBlock block = new VocabularyBlock(files);
        int blocks = 0;
        String keyBefore = "";
        for (Entry entry : entries) {
            if (block.size() >= size && !entry.key.equals(keyBefore)) {
                ScriptFile.write("words/" + blocks++, ScriptFile.quoted(block.text()), sink);
                starts.append(' ').append(shortest(keyBefore, entry.key));
                block = new VocabularyBlock(files);
            }
            block.add(entry.term, entry.postings);
            keyBefore = entry.key;
        }
        ScriptFile.write("words/" + blocks, ScriptFile.quoted(block.text()), sink);
        files.close();
        return new Blocks(starts.toString(), size);
    }

    /** About how many bytes the entries will take. */
    private static long size(List<Entry> entries) {
        long size = 0;
        String before = "";
        for (Entry entry : entries) {
            size += VocabularyBlock.size(before, entry.term, entry.postings);
            before = entry.term;
        }
        return size;
    }

    /** The shortest beginning of a key that no key before it reaches. */
    private static String shortest(String before, String key) {
        return key.substring(0, VocabularyBlock.shared(before, key) + 1);
    }
}
