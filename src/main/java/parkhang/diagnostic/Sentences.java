package parkhang.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import parkhang.wording.LabelPattern;
import parkhang.wording.LanguageName;

/**
 * What findings say in one language: {@code messages/<language>.properties}. A sentence has the id of its code as key, and behind a
 * point which of the code's sentences it is; a hint stands behind {@value #HINT}. English has them all, and stands in for what
 * another language has not.
 */
public final class Sentences {
    /** The languages that there are. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("nl"));

    private static final Map<Locale, Sentences> READ = new ConcurrentHashMap<>();

    static final Sentences ENGLISH = of(Locale.ENGLISH);

    private static final String HINT = "hint.";

    private final Locale locale;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, LabelPattern> patterns = new ConcurrentHashMap<>();

    private Sentences(Locale locale) {
        this.locale = locale;
        Properties properties = new Properties();
        String name = "messages/" + locale.toLanguageTag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
    }

    /** Those of a language, whatever its country; English ones where there are none. */
    public static Sentences of(Locale wanted) {
        Locale language = LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return READ.computeIfAbsent(language, Sentences::new);
    }

    /** The language of a message's words. */
    public Locale language(Message message) {
        return isSentence(message) ? locale : Locale.ENGLISH;
    }

    /** Whether it can be said in every language, with all that is part of it. */
    private static boolean isSentence(Object part) {
        if (part instanceof List<?> parts) {
            return parts.stream().allMatch(Sentences::isSentence);
        }
        return part instanceof Message.Sentence sentence
                ? sentence.gaps().values().stream().allMatch(Sentences::isSentence)
                : !(part instanceof Message.Words);
    }

    /** A message in words. */
    public String of(Message message) {
        if (message instanceof Message.Words words) {
            return words.english();
        }
        Message.Sentence sentence = (Message.Sentence) message;
        if (!isSentence(message) && this != ENGLISH) {
            return ENGLISH.of(message);
        }
        Map<String, Object> gaps = new HashMap<>();
        sentence.gaps().forEach((gap, value) -> gaps.put(gap, filling(value)));
        return pattern(sentence.key()).with(gaps);
    }

    private Object filling(Object value) {
        if (value instanceof List<?> parts) {
            return parts.stream().map(part -> String.valueOf(filling(part))).collect(Collectors.joining(", "));
        }
        if (value instanceof Locale language) {
            return LanguageName.of(language, locale);
        }
        return value instanceof Message part ? of(part) : value;
    }

    /** What the user does next, in words. */
    public String hint(Code code) {
        return language(code).equals(Locale.ENGLISH) ? code.hint() : ownHint(code);
    }

    /** @throws NullPointerException if there is no such hint, in a mistake of the program */
    String ownHint(Code code) {
        return Objects.requireNonNull(texts.get(HINT + code.id()), code.id());
    }

    /** A hint as it is printed: with a word that says that it is one. */
    public String advice(Code code) {
        return pattern("advice").with(Map.of("hint", hint(code)));
    }

    /** The language of a hint's words. */
    public Locale language(Code code) {
        return texts.containsKey(HINT + code.id()) ? locale : Locale.ENGLISH;
    }

    Set<String> gaps(String key) {
        return pattern(key).gaps();
    }

    /** All that there are, by their keys. */
    Map<String, String> texts() {
        return texts;
    }

    /** @throws NullPointerException if there is no such sentence, in a mistake of the program */
    private LabelPattern pattern(String key) {
        return patterns.computeIfAbsent(
                key, sentence -> LabelPattern.of(Objects.requireNonNull(texts.get(sentence), sentence), locale));
    }
}
