package parkhang.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;
import parkhang.translation.glossary.Glossary;
import parkhang.translation.glossary.Term;

/**
 * A case of a file {@code src/test/resources/checks/<code>.txt}: a source with one target in which the code is found, or is
 * not. A file is paragraphs, and each begins with {@code finds} or {@code silent}, a colon and where the case is from:
 *
 * <pre>
 * finds: Weblate issue 1234, a digit typed twice
 * kind: heading
 * en: On *May 10* we met.[^1]
 * nl: Op &lt;1&gt;11 mei&lt;/1&gt; kwamen we bijeen.&lt;2/&gt;
 * </pre>
 *
 * The first language is the source, written in Markdown; each further line is a target and a case of its own, with codes as
 * {@code <1>} and {@code </1>} or {@code <2/>}. {@code kind}, {@code seen} and {@code term} may be left out, and {@code \n}, {@code \t} and
 * {@code \}{@code u00A0} are escapes. A line that begins with {@code #} is a comment.
 *
 * @param code the id of the check
 * @param from where the case is from
 * @param finds whether the code is to be found
 * @param seen what the checks that remember saw before: each line {@code seen: source = target}
 * @param glossary each line {@code term: source = target | note}
 */
record CheckCase(String code, String from, boolean finds, List<String> seen, Glossary glossary, Pair pair) {
    private static final Path FOLDER = Path.of("src/test/resources/checks");

    @Override
    public String toString() {
        return code + " " + (finds ? "finds" : "silent") + ": " + from + " ("
                + pair.to().toLanguageTag() + "): " + pair.target().plainText();
    }

    /** The ids of what all checks find in it, those that remember included. */
    List<String> found() {
        UnitFindings findings = new UnitFindings(pair, Set.of());
        Checks.check(pair, findings);
        List<Check> remembering = Checks.remembering(glossary);
        for (String earlier : seen) {
            Pair before = earlier(earlier.split(" = ", 2));
            remembering.forEach(check -> check.check(before, new UnitFindings(before, Set.of())));
        }
        remembering.forEach(check -> check.check(pair, findings));
        findings.reportUnneeded();
        return findings.list().stream().map(found -> found.code().id()).toList();
    }

    private Pair earlier(String[] texts) {
        Unit unit = unit(UnitKind.PARAGRAPH, escaped(texts[0]));
        Content target = TargetText.read(escaped(texts[1]));
        return Pair.of(unit, filed(unit, target), target, pair.from(), pair.to());
    }

    static List<CheckCase> all() throws IOException {
        List<CheckCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String code = file.getFileName().toString().replaceFirst("\\.txt$", "");
                String text = Files.readString(file).replaceAll("(?m)^#.*\n", "");
                Stream.of(text.strip().split("\n\n+")).forEach(paragraph -> read(code, paragraph, cases));
            }
        }
        return cases;
    }

    private static void read(String code, String paragraph, List<CheckCase> cases) {
        List<String[]> lines = paragraph
                .lines()
                .filter(line -> !line.matches("(seen|term): .*"))
                .map(line -> line.split(": ?", 2))
                .toList();
        boolean finds = lines.get(0)[0].equals("finds");
        assertEquals(finds ? "finds" : "silent", lines.get(0)[0], paragraph);
        boolean kinded = lines.get(1)[0].equals("kind");
        Optional<UnitKind> kind = kinded ? UnitKind.of(lines.get(1)[1]) : Optional.of(UnitKind.PARAGRAPH);
        List<String[]> texts = lines.subList(kinded ? 2 : 1, lines.size());
        Unit unit = unit(kind.orElseThrow(), escaped(texts.get(0)[1]));
        Locale from = Locale.forLanguageTag(texts.get(0)[0]);
        for (String[] text : texts.subList(1, texts.size())) {
            Content target = TargetText.read(escaped(text[1]));
            Pair pair = Pair.of(unit, filed(unit, target), target, from, Locale.forLanguageTag(text[0]));
            cases.add(
                    new CheckCase(code, lines.get(0)[1], finds, values(paragraph, "seen"), glossary(paragraph), pair));
        }
    }

    private static List<String> values(String paragraph, String key) {
        return paragraph
                .lines()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    private static Glossary glossary(String paragraph) {
        return Glossary.of(values(paragraph, "term").stream()
                .map(term -> (term + " | ").split(" = | \\| ", 3))
                .map(term -> new Term(Place.of("glossary.csv", 2), term[0], term[1], term[2]))
                .toList());
    }

    private static Unit unit(UnitKind kind, String source) {
        StringBuilder body = new StringBuilder(source).append('\n');
        java.util.regex.Pattern.compile("\\[\\^(\\w+)]")
                .matcher(source)
                .results()
                .forEach(note -> body.append("\n[^").append(note.group(1)).append("]: A note.\n"));
        Unit unit = Segmenter.segment(Sample.article(body.toString(), new Diagnostics()))
                .get(1);
        return new Unit(kind, unit.place(), unit.text(), unit.source(), unit.codes());
    }

    private static BundleUnit filed(Unit unit, Content target) {
        return new BundleUnit(
                new Place("translations/xx/sample.xlf", 1, 1),
                "u1",
                unit.kind(),
                unit.source(),
                unit.codes(),
                target,
                State.TRANSLATED,
                null,
                List.of(),
                Foreign.NONE);
    }

    private static String escaped(String text) {
        return java.util.regex.Pattern.compile("\\\\u([0-9A-F]{4})|\\\\([nt])")
                .matcher(text)
                .replaceAll(found -> found.group(1) != null
                        ? java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16)))
                        : found.group(2).equals("n") ? "\n" : "\t");
    }
}
