package parkhang.report.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.archive.ArchiveCode;
import parkhang.archive.HashedFile;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.edition.Profile;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.ledger.Shard;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;
import parkhang.translation.TranslationCode;

/** Runs of export that nobody made, as large as a test wants them. */
public final class Runs {
    /** What editions have in common. */
    static final Basis BASIS = new Basis(List.of(new HashedFile("options", Stamp.ABSENT, "0f")));

    private static final List<String> TAGS = List.of("bo", "de", "en", "fr-BE");

    private static final List<Outcome> OUTCOMES =
            List.of(Outcome.MADE, Outcome.MADE, Outcome.MADE, Outcome.UNCHANGED, Outcome.UNCHANGED, Outcome.FAILED);

    private final long seed;
    private final long pace;

    /** @param seed of all that is not the same in each edition */
    public Runs(long seed) {
        this(seed, 0);
    }

    /** @param pace of the durations: with another one, the same run took longer or less long */
    public Runs(long seed, long pace) {
        this.seed = seed;
        this.pace = pace;
    }

    /** In the order of their keys. */
    public List<EditionResult> editions(int articles) {
        List<EditionResult> editions = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            for (String tag : TAGS) {
                editions.add(edition(new EditionKey(String.format(Locale.ROOT, "article-%05d", i), tag)));
            }
        }
        return editions;
    }

    public EditionResult edition(EditionKey key) {
        Random random = new Random(seed + key.hashCode());
        Outcome outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
        boolean failed = outcome == Outcome.FAILED;
        EditionRecord edition = new EditionRecord(
                key,
                basis(key.tag()),
                List.of(
                        input("articles/" + key.slug() + ".md", random),
                        input("translations/" + key.tag() + "/" + key.slug() + ".xlf", random)),
                List.of(),
                failed ? List.of() : List.of(file(key + ".html", random), file(key + ".pdf", random)),
                failed ? 0 : 1 + random.nextInt(9),
                failed ? LineFigures.NONE : lines(new Random(seed + key.slug().hashCode())),
                coverage(random),
                failed || random.nextInt(4) == 0 ? List.of(finding(key, failed)) : List.of());
        Duration duration = Duration.ofMillis(new Random(pace + key.hashCode()).nextInt(2000));
        return new EditionResult(edition, outcome, outcome == Outcome.UNCHANGED ? "" : "new", duration);
    }

    private Basis basis(String tag) {
        Random random = new Random(seed + tag.hashCode());
        List<HashedFile> inputs = new ArrayList<>(List.of(new HashedFile("options", Stamp.ABSENT, hash(random))));
        inputs.add(input("translations/" + tag + "/imprint.yaml", random));
        return new Basis(inputs);
    }

    private static HashedFile input(String name, Random random) {
        return new HashedFile(name, new Stamp(9, System.nanoTime()), hash(random));
    }

    private static HashedFile file(String name, Random random) {
        return new HashedFile(name, new Stamp(20_000 + random.nextInt(90_000), System.nanoTime()), hash(random));
    }

    private static String hash(Random random) {
        return String.format("%016x", random.nextLong()).repeat(4);
    }

    private static LineFigures lines(Random random) {
        return new LineFigures(
                90 + random.nextInt(9),
                random.nextInt(20),
                30,
                random.nextInt(20),
                1 + random.nextInt(300) / 100f,
                random.nextInt(3));
    }

    private static Coverage coverage(Random random) {
        Map<Stage, Count> stages = new EnumMap<>(Stage.class);
        stages.put(Stage.TRANSLATED, new Count(1 + random.nextInt(30), 1 + random.nextInt(900)));
        stages.put(Stage.MISSING, new Count(1 + random.nextInt(3), 1 + random.nextInt(90)));
        SortedMap<Locale, Count> inherited = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        inherited.put(Locale.FRENCH, new Count(1, random.nextInt(50)));
        return new Coverage(stages, random.nextBoolean() ? inherited : new TreeMap<>(inherited.comparator()));
    }

    private static Diagnostic finding(EditionKey key, boolean error) {
        return new Diagnostic(
                new Place("translations/" + key.tag() + "/" + key.slug() + ".xlf", 42, 7),
                error ? ArchiveCode.OUTPUT_UNWRITABLE : TranslationCode.CODE_UNKNOWN,
                "unit u7 of „བོད“ \"has\" \\ a\tfault");
    }

    /** A report of some editions. */
    public static byte[] report(List<Shard> shards, List<EditionResult> editions, Diagnostic... findings) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RunReportWriter writer = new RunReportWriter(out);
            writer.begin(new RunHead("parkhang 0.1.0", "An archive", Profile.SCREEN, shards));
            for (EditionResult edition : editions) {
                writer.accept(edition);
            }
            writer.end(List.of(findings));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What two reports of the same run have in common. */
    public static String withoutSeconds(byte[] report) {
        return new String(report, StandardCharsets.UTF_8).replaceAll(",\"seconds\":[0-9.]+", "");
    }
}
