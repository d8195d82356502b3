package parkhang.ledger;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import parkhang.archive.ArchiveCode;
import parkhang.archive.HashedFile;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;
import parkhang.translation.Stage;

/** Records with anything in them. */
public final class Records {
    private static final List<String> TAGS = List.of("bo", "de", "en", "fr-BE", "zh-Hant");

    private final Random random;

    private Records(Random random) {
        this.random = random;
    }

    /** Different ones, in the order of their keys. */
    public static List<EditionRecord> random(Random random, int count) {
        Records records = new Records(random);
        TreeSet<EditionKey> keys = new TreeSet<>();
        while (keys.size() < count) {
            keys.add(new EditionKey("a" + random.nextInt(count), TAGS.get(random.nextInt(TAGS.size()))));
        }
        List<Basis> bases = records.some(3, i -> new Basis(records.some(4, j -> records.file())));
        return keys.stream().map(key -> records.record(key, bases)).toList();
    }

    static EditionRecord random(Random random, EditionKey key) {
        Records records = new Records(random);
        return records.record(key, List.of(new Basis(List.of(records.file()))));
    }

    private EditionRecord record(EditionKey key, List<Basis> bases) {
        return new EditionRecord(
                key,
                bases.get(random.nextInt(bases.size())),
                some(3, i -> file()),
                random.nextBoolean() ? null : OffsetDateTime.parse("2023-05-10T12:00-04:00"),
                some(2, i -> text()),
                some(3, i -> file()),
                some(2, i -> file()),
                random.nextInt(400),
                new LineFigures(
                        random.nextInt(400), 3, random.nextInt(9), 1, random.nextFloat() * 4, random.nextInt(3)),
                coverage(),
                some(2, i -> diagnostic()));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** At least one, where more are allowed. */
    private <T> List<T> some(int most, IntFunction<T> maker) {
        return IntStream.range(0, 1 + random.nextInt(most)).mapToObj(maker).toList();
    }

    private HashedFile file() {
        byte[] hash = new byte[random.nextInt(4) == 0 ? 0 : 32];
        random.nextBytes(hash);
        Stamp stamp = hash.length == 0 ? Stamp.ABSENT : new Stamp(random.nextLong() >>> 1, random.nextLong());
        return new HashedFile(text(), stamp, HexFormat.of().formatHex(hash));
    }

    private Coverage coverage() {
        Map<Stage, Coverage.Count> counts = new EnumMap<>(Stage.class);
        counts.put(one(List.of(Stage.values())), new Coverage.Count(3, 20));
        TreeMap<Locale, Coverage.Count> inherited = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        inherited.put(Locale.FRENCH, new Coverage.Count(1, random.nextInt(9)));
        return new Coverage(counts, inherited);
    }

    private Diagnostic diagnostic() {
        Code code = one(List.of(ArchiveCode.values()));
        RecordReader.RecordedCode recorded = new RecordReader.RecordedCode(code.name(), code.severity(), code.hint());
        return new Diagnostic(new Place(text(), random.nextInt(), random.nextInt()), recorded, text());
    }

    private String text() {
        List<String> parts = new ArrayList<>(List.of("a", "/", "ü", "བོད", "😀", " ", "\n", "\"", ".md"));
        StringBuilder text = new StringBuilder();
        some(6, i -> text.append(parts.get(random.nextInt(parts.size()))));
        return text.toString();
    }
}
