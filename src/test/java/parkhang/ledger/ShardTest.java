package parkhang.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards part the editions: each edition is in one of them, always the same, and all get about as many. */
class ShardTest {

    /** As archives have them: counted through, by year, and by subject. */
    private static List<EditionKey> keys() {
        return IntStream.range(0, 3000)
                .boxed()
                .flatMap(i -> Stream.of("article-" + i, "2023-05-" + i + "-release", "tibet-" + i * 7919 % 100_003))
                .distinct()
                .flatMap(slug -> Stream.of("de", "en", "fr", "nl").map(tag -> new EditionKey(slug, tag)))
                .toList();
    }

    private static List<Shard> shards(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Shard(number, count))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1000, 9999})
    void theRangesOfAllShardsAreTheWholeWithoutAGapOrAnOverlap(int count) {
        long reached = 0;
        for (Shard shard : shards(count)) {
            assertEquals(reached, shard.from());
            reached = shard.to();
        }
        assertEquals(Shard.HASHES, reached);
    }

    @Test
    void anEditionIsInOneShardWhateverTheirNumber() {
        List<EditionKey> keys = keys();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int count = 1 + random.nextInt(500);
            EditionKey key = keys.get(random.nextInt(keys.size()));
            assertEquals(
                    1,
                    shards(count).stream().filter(shard -> shard.contains(key)).count());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 16, 50})
    void shardsOfRealKeysAreAboutAsLarge(int count) {
        List<EditionKey> keys = keys();
        double expected = (double) keys.size() / count;
        double chiSquare = shards(count).stream()
                .mapToDouble(
                        shard -> Math.pow(keys.stream().filter(shard::contains).count() - expected, 2) / expected)
                .sum();
        double freedom = count - 1;
        assertTrue(chiSquare < freedom + 4 * Math.sqrt(2 * freedom), count + " shards: " + chiSquare);
    }

    /** Computed with: printf de/tibet-dna | sha256sum. A release must not move editions to other machines. */
    @Test
    void aKeyHasTheSameHashForEver() {
        assertEquals(0xBDB538E9L, Shard.hash(new EditionKey("tibet-dna", "de")));
    }

    @ParameterizedTest
    @CsvSource({"1/1,1/1", "2/3,2/3", "007/010,7/10", "9999/9999,9999/9999"})
    void aShardIsReadAsItIsWritten(String text, String shard) {
        assertEquals(shard, Shard.of(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0/3", "4/3", "1/0", "-1/3", "1 / 3", "1/10000", "1/3/5", "١/٣", "1/99999999999999"})
    void whatIsNoShardIsRefused(String text) {
        assertEquals(Optional.empty(), Shard.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1/3 3/3,2/3",
        "1/3 2/3 3/3,''",
        "1/1,''",
        "1/2 2/2 1/3,''",
        "1/2 3/4,4/4",
        "2/2 1/2,''",
        "3/5,1/5 2/5 4/5 5/5"
    })
    void whatIsMissingIsNamed(String there, String missing) {
        List<Shard> given = Stream.of(there.split(" "))
                .map(text -> Shard.of(text).orElseThrow())
                .toList();
        assertEquals(
                missing,
                String.join(
                        " ", Shard.missing(given).stream().map(Shard::toString).toList()));
    }
}
