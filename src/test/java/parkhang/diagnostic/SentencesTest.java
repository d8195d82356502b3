package parkhang.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence and each hint is there in every language, with the same gaps; the program says no other, and leaves none out. */
class SentencesTest {
    private static final Map<String, String> ENGLISH = Sentences.ENGLISH.texts();
    private static final String HINT = "hint.";

    /** A code with the sentence that it is said in: {@code CODE.with("which", …}, {@code CODE.with(gaps)}, {@code CODE.shared("key", …}. */
    private static final Pattern SAID =
            Pattern.compile("Code\\.([A-Z][A-Z0-9_]+)\\)?\\s*\\.(with|shared)\\(\\s*(?:\"([a-z0-9.-]+)\"\\s*,)?");

    private static final Pattern SENTENCE = Pattern.compile("new Message\\.Sentence\\(\\s*\"([a-z0-9.-]+)\"\\s*,");
    private static final Pattern WORD =
            Pattern.compile("\"([a-z0-9.-]+)\"|^ +([A-Z][A-Z0-9_]*)[,;(]", Pattern.MULTILINE);
    private static final Pattern COMMAND =
            Pattern.compile("`(?:parkhang|git) [^`]*`|--[a-z][a-z-]+|https://|U\\+[0-9A-F]{4}");

    private static String sources = "";

    static List<Named<Sentences>> languages() {
        return Sentences.LANGUAGES.stream()
                .map(locale -> Named.of(locale.toLanguageTag(), Sentences.of(locale)))
                .toList();
    }

    static List<Named<Sentences>> others() {
        return languages().stream()
                .filter(one -> one.getPayload() != Sentences.ENGLISH)
                .toList();
    }

    @BeforeAll
    static void read() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
        }
        sources = all.toString();
    }

    private static Set<String> gaps(String key, Sentences sentences) {
        return key.startsWith(HINT) ? Set.of() : sentences.gaps(key);
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLanguageHasTheKeysOfEnglishAndNoOthers(Sentences sentences) {
        assertEquals(
                String.join("\n", new TreeSet<>(ENGLISH.keySet())),
                String.join("\n", new TreeSet<>(sentences.texts().keySet())));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aSentenceHasTheSameGapsInEveryLanguage(Sentences sentences) {
        assertEquals(all(Sentences.ENGLISH), all(sentences));
    }

    private static Map<String, Set<String>> all(Sentences sentences) {
        return ENGLISH.keySet().stream()
                .collect(Collectors.toMap(key -> key, key -> gaps(key, sentences), (a, b) -> a, TreeMap::new));
    }

    private static String text(String key, Sentences sentences) {
        return String.valueOf(sentences.texts().get(key));
    }

    /** Whatever number or word stands in a gap. */
    @ParameterizedTest
    @MethodSource("languages")
    void aSentenceCanBeSaid(Sentences sentences) {
        for (String key : ENGLISH.keySet()) {
            for (Object sample : List.of("some", 1, 1234)) {
                Map<String, Object> gaps = new TreeMap<>();
                for (String gap : gaps(key, sentences)) {
                    boolean number = text(key, sentences).matches(".*\\{" + gap + ", *(?:number|plural).*");
                    gaps.put(gap, number && sample instanceof String ? 0 : sample);
                }
                String said =
                        key.startsWith(HINT) ? text(key, sentences) : sentences.of(new Message.Sentence(key, gaps));
                assertFalse(said.isBlank() || said.contains("\n"), key);
                assertEquals(said.strip(), said, key);
                assertFalse(said.matches(".*[^.…]\\.$"), key + ": " + said);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void aHintNamesTheSameCommandsAndOptions(Sentences sentences) {
        ENGLISH.forEach((key, english) -> assertEquals(commands(english), commands(text(key, sentences)), key));
    }

    private static List<String> commands(String text) {
        return COMMAND.matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    /** French has a no-break space before high punctuation, and inside its quotation marks. */
    @Test
    void signsHaveTheSpacesOfFrench() {
        Pattern broken = Pattern.compile(" [:;?!»]|« |[\\p{L}\\d}] ?[;?!](?=\\s|$)(?<![\\u00A0][;?!])");
        Sentences.of(Locale.FRENCH)
                .texts()
                .forEach((key, text) -> assertFalse(
                        broken.matcher(text.replaceAll("`[^`]*`|&\\w+;", "")).find(), key + ": " + text));
    }

    @Test
    void whatTheProgramSaysIsThere() {
        Set<String> missing = new TreeSet<>();
        Matcher said = SAID.matcher(sources);
        while (said.find()) {
            String code = said.group(1).toLowerCase(Locale.ROOT).replace('_', '-');
            String word = said.group(3);
            String key = said.group(2).equals("shared") ? word : word == null ? code : code + "." + word;
            boolean composed = word == null && ENGLISH.keySet().stream().anyMatch(one -> one.startsWith(code + "."));
            if (key != null && !ENGLISH.containsKey(key) && !composed) {
                missing.add(key);
            }
        }
        SENTENCE.matcher(sources)
                .results()
                .map(found -> found.group(1))
                .filter(key -> !ENGLISH.containsKey(key))
                .forEach(missing::add);
        assertEquals(Set.of(), missing);
    }

    @Test
    void whatIsThereIsSaidByTheProgram() {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(sources);
        while (word.find()) {
            words.add(word.group(1) == null ? id(word.group(2)) : word.group(1));
        }
        List<String> unsaid = ENGLISH.keySet().stream()
                .filter(key -> !isSaid(key.startsWith(HINT) ? key.substring(HINT.length()) : key, words))
                .sorted()
                .toList();
        assertEquals(List.of(), unsaid);
    }

    private static boolean isSaid(String key, Set<String> words) {
        int point = key.indexOf('.');
        return words.contains(key)
                || (point > 0
                        && words.contains(key.substring(point + 1))
                        && (words.contains(key.substring(0, point)) || words.contains(key.substring(0, point + 1))));
    }

    private static String id(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void aLanguageIsTakenWhateverItsCountry() {
        assertEquals(Sentences.of(Locale.GERMAN), Sentences.of(Locale.forLanguageTag("de-AT")));
        assertEquals(Sentences.ENGLISH, Sentences.of(Locale.forLanguageTag("bo")));
        assertEquals(Sentences.ENGLISH, Sentences.of(Locale.ROOT));
    }

    @Test
    void whatThereIsInEnglishAloneIsSaidInEnglish() {
        Sentences german = Sentences.of(Locale.GERMAN);
        Message words = new Message.Words("no XML");
        assertEquals("unit 7: no XML", german.of(words.ofUnit("7")));
        assertEquals(Locale.ENGLISH, german.language(words.ofUnit("7")));
        Message sentence = new Message.Sentence("word-doubled", Map.of("word", "der", "text", "der der"));
        assertEquals("Einheit 7: „der“ steht doppelt in: der der", german.of(sentence.ofUnit("7")));
        assertEquals(Locale.GERMAN, german.language(sentence.ofUnit("7")));
        assertEquals(
                "unit 7: “der” stands twice in: der der", sentence.ofUnit("7").english());
    }

    @Test
    void aGapThatIsNotFilledIsAMistake() {
        String reason = "";
        try {
            new Message.Sentence("word-doubled", Map.of("word", "der"));
        } catch (AssertionError e) {
            reason = String.valueOf(e.getMessage());
        }
        assertTrue(reason.startsWith("word-doubled has other gaps"), reason);
    }
}
