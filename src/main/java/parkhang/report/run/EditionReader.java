package parkhang.report.run;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import parkhang.archive.ArticleFile;
import parkhang.archive.HashedFile;
import parkhang.archive.Stamp;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Severity;
import parkhang.ledger.Basis;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;
import parkhang.translation.Coverage;
import parkhang.translation.Coverage.Count;
import parkhang.translation.Stage;

/** Reads what {@link EditionJson} writes. What an edition links to is not in a report. */
final class EditionReader {
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9-]{1,100}");

    /** So many inputs may all bases together have: those of a thousand locales with a hundred fonts. */
    private static final int MOST_COMMON = 100_000;

    /** In seconds: a year. */
    private static final long LONGEST = 31_536_000;

    private final Map<String, Basis> bases = new HashMap<>();
    private int common;

    /** A code as it stands in a report, which another version of the program may have written. */
    private record ReportedCode(String id, Severity severity, String hint) implements Code {
        @Override
        public String name() {
            return id.toUpperCase(Locale.ROOT).replace('-', '_');
        }
    }

    EditionResult read(JsonPiece piece) {
        String tag = piece.text("locale");
        String slug = piece.text("article");
        if (!TAG.matcher(tag).matches() || !ArticleFile.isSlug(slug)) {
            throw BadReport.invalid("an edition wants a locale and an article");
        }
        EditionRecord edition = new EditionRecord(
                new EditionKey(slug, tag),
                basis(piece),
                files(piece.list("inputs")),
                List.of(),
                files(piece.list("files")),
                piece.smallNumber("pages"),
                LineJson.read(piece.object("lines")),
                coverage(piece.object("coverage")),
                piece.list("diagnostics").stream().map(EditionReader::finding).toList());
        Outcome outcome = word(Outcome.values(), Outcome::word, piece.text("outcome"));
        return new EditionResult(edition, outcome, piece.text("why"), duration(piece));
    }

    /** A finding, whose code may be one that this version of the program does not know. */
    static Diagnostic finding(JsonPiece piece) {
        Place place = new Place(piece.text("file"), piece.smallNumber("line"), piece.smallNumber("column"));
        Severity severity = word(Severity.values(), Severity::word, piece.text("severity"));
        return new Diagnostic(
                place, new ReportedCode(piece.text("code"), severity, piece.text("hint")), piece.text("message"));
    }

    /** The first edition that has it says what it is. */
    private Basis basis(JsonPiece piece) {
        String id = piece.text("basis");
        if (piece.has("common") && !bases.containsKey(id)) {
            Basis basis = new Basis(files(piece.list("common")));
            common += basis.inputs().size();
            if (!BasisId.of(basis).equals(id) || common > MOST_COMMON) {
                throw BadReport.invalid("`basis` " + id + " is not what `common` says");
            }
            bases.put(id, basis);
        }
        Basis known = bases.get(id);
        if (known == null) {
            throw BadReport.invalid("no edition before says what `basis` " + id + " is");
        }
        return known;
    }

    private static List<HashedFile> files(List<JsonPiece> pieces) {
        return pieces.stream().map(EditionReader::file).toList();
    }

    private static HashedFile file(JsonPiece piece) {
        Stamp stamp = piece.has("bytes") ? new Stamp(piece.number("bytes"), 0) : Stamp.ABSENT;
        return new HashedFile(piece.text("name"), stamp, piece.text("sha256"));
    }

    private static Coverage coverage(JsonPiece piece) {
        Map<Stage, Count> stages = new EnumMap<>(Stage.class);
        JsonPiece counts = piece.object("stages");
        counts.names().forEach(name -> stages.put(word(Stage.values(), Stage::word, name), count(counts.object(name))));
        stages.values().removeIf(Count.ZERO::equals);
        SortedMap<Locale, Count> inherited = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        JsonPiece from = piece.object("inherited");
        from.names().forEach(tag -> inherited.put(Locale.forLanguageTag(tag), count(from.object(tag))));
        return new Coverage(stages, inherited);
    }

    private static Count count(JsonPiece piece) {
        return new Count(piece.smallNumber("units"), piece.smallNumber("words"));
    }

    private static Duration duration(JsonPiece piece) {
        double seconds = piece.decimal("seconds").doubleValue();
        return Duration.ofMillis(Math.round(Math.max(0, Math.min(seconds, LONGEST)) * 1000));
    }

    private static <E> E word(E[] values, Function<E, String> word, String text) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> BadReport.invalid("`" + text + "` is none of "
                        + String.join(", ", Arrays.stream(values).map(word).toList())));
    }
}
