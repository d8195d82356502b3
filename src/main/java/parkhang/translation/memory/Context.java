package parkhang.translation.memory;

import java.util.List;
import java.util.stream.IntStream;
import parkhang.translation.Content;

/**
 * Where a source stands: between which others. Their hash codes stand for them, for a memory has many; two that are equal by chance
 * count only where the source between them is the same.
 *
 * @param before of the source before it; 0 at the beginning
 * @param after of the source behind it; 0 at the end
 */
public record Context(int before, int after) {

    /** The contexts of an article's sources. */
    public static List<Context> all(List<Content> sources) {
        int[] hashes = sources.stream().mapToInt(Content::hashCode).toArray();
        return IntStream.range(0, hashes.length)
                .mapToObj(at -> new Context(at == 0 ? 0 : hashes[at - 1], at + 1 == hashes.length ? 0 : hashes[at + 1]))
                .toList();
    }
}
