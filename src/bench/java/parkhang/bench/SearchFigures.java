package parkhang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parkhang.search.Browser;
import parkhang.search.SearchDocument;
import parkhang.search.SearchSite;
import parkhang.search.SearchUnit;

/**
 * Builds the search of many documents of some 4 KB in several languages on two threads, and asks it in Chromium: how long that takes,
 * how large it is, and what a question loads. Words are those of Debian's word lists, as rare as words are; of Chinese and Tibetan,
 * made-up ones.
 *
 * <pre>java -cp … parkhang.bench.SearchFigures FOLDER DOCUMENTS LANGUAGE…</pre>
 */
public final class SearchFigures {
    private static final int BYTES = 4096;
    private static final int QUESTIONS = 60;
    private static final String TIBETAN = "ཀཁགངཅཆཇཉཏཐདནཔཕབམཙཚཛཝཞཟའཡརལཤསཧཨ";

    private final String language;
    private final List<String> vocabulary;
    private final String space;

    private SearchFigures(String language) throws IOException {
        this.language = language;
        this.space = language.equals("zh") ? "" : language.equals("bo") ? "་" : " ";
        this.vocabulary = new ArrayList<>(
                switch (language) {
                    case "zh" ->
                        made(
                                60_000,
                                random -> sign(random) + sign(random) + (random.nextInt(3) == 0 ? sign(random) : ""));
                    case "bo" -> made(30_000, random -> syllable(random) + "་" + syllable(random));
                    case "nl" -> listed("dutch");
                    case "de" -> listed("ngerman");
                    case "fr" -> listed("french");
                    default -> listed("american-english");
                });
        Collections.shuffle(vocabulary, new Random(1));
    }

    private static List<String> listed(String name) throws IOException {
        return Files.readAllLines(Path.of("/usr/share/dict", name));
    }

    private static List<String> made(int words, Function<Random, String> maker) {
        Random random = new Random(2);
        return Stream.generate(() -> maker.apply(random))
                .distinct()
                .limit(words)
                .toList();
    }

    /** Of three thousand signs, some far more often than others. */
    private static String sign(Random random) {
        return Character.toString(0x4E00 + rank(random, 3000) * 7919 % 20_989);
    }

    private static String syllable(Random random) {
        StringBuilder syllable = new StringBuilder();
        for (int letters = 1 + random.nextInt(3); letters > 0; letters--) {
            syllable.append(TIBETAN.charAt(random.nextInt(TIBETAN.length())));
        }
        return syllable.append("\0ིེོུ".charAt(random.nextInt(5))).toString().replace("\0", "");
    }

    /** By Zipf's law the first of a list is as often as the next two together. */
    private static int rank(Random random, int size) {
        return (int) Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1;
    }

    private String word(Random random) {
        return vocabulary.get(rank(random, vocabulary.size()));
    }

    private SearchDocument document(int number) {
        Random random = new Random(number);
        List<SearchUnit> units = new ArrayList<>();
        int left = BYTES;
        while (left > 0) {
            boolean isHeading = units.size() % 4 == 0;
            String text = sentence(random, isHeading ? 5 : 60);
            left -= text.getBytes(StandardCharsets.UTF_8).length;
            units.add(new SearchUnit("u" + units.size(), isHeading, text));
        }
        return new SearchDocument(
                "article-" + number + ".html",
                sentence(random, 6),
                "Press release",
                LocalDate.of(2026, 1, 1).minusDays(number),
                List.of("tag " + random.nextInt(40), "tag " + random.nextInt(400)),
                "Office " + random.nextInt(3),
                units);
    }

    private String sentence(Random random, int words) {
        StringBuilder text = new StringBuilder(word(random));
        for (int i = 1; i < words; i++) {
            text.append(i % 12 == 0 ? (space.equals(" ") ? ", " : "，") : space).append(word(random));
        }
        return text.append('.').toString();
    }

    private void build(SearchSite site, int documents) {
        try {
            site.add(language, Locale.forLanguageTag(language), () -> IntStream.range(0, documents)
                    .mapToObj(this::document)
                    .iterator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several words, common and rare, now and then with a letter too few. */
    private List<String> questions() {
        Random random = new Random(5);
        return IntStream.range(0, QUESTIONS)
                .mapToObj(i -> {
                    StringBuilder question = new StringBuilder();
                    for (int words = 1 + i % 6; words > 0; words--) {
                        String word =
                                vocabulary.get(random.nextInt(2) == 0 ? random.nextInt(60) : random.nextInt(20_000));
                        boolean isMistyped = word.length() > 6 && random.nextInt(4) == 0;
                        question.append(isMistyped ? word.substring(0, 3) + word.substring(4) : word)
                                .append(space);
                    }
                    return question.toString().strip();
                })
                .toList();
    }

    /** Prints what each question loaded, in bytes with the start of the index, and its milliseconds, at most and on average. */
    private void ask(Browser browser) {
        List<String> said = browser.run(
                "const page = '/" + language + "/search.html'; const questions = ["
                        + String.join(
                                ",",
                                questions().stream()
                                        .map(question -> "'" + question.replace("'", "\\'") + "'")
                                        .toList())
                        + """
                ];

                for (const question of questions) {
                  await served();
                  const frame = await open(page);
                  const own = (await (await fetch(page)).text()).length + new TextEncoder().encode(await (await fetch('/search.js')).text()).length;
                  const start = await served() - 2 * own;
                  const form = frame.contentDocument.getElementById('search');
                  form.elements.q.value = question;
                  const before = performance.now();
                  form.requestSubmit();
                  await settled(frame);
                  const time = performance.now() - before;
                  const bytes = await served();
                  await say([Math.round(time), start, bytes, question, frame.contentDocument.getElementById('status').textContent].join('|'));
                  frame.remove();
                }
                """);
        int[] times = said.stream()
                .mapToInt(line -> Integer.parseInt(line.split("\\|", -1)[0]))
                .sorted()
                .toArray();
        int[] loads = said.stream()
                .mapToInt(
                        line -> Integer.parseInt(line.split("\\|", -1)[1]) + Integer.parseInt(line.split("\\|", -1)[2]))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%s: %d questions, ms median %d, most %d; bytes median %d, most %d%n",
                language,
                times.length,
                times[times.length / 2],
                times[times.length - 1],
                loads[loads.length / 2],
                loads[loads.length - 1]);
        if (System.getenv("SHOW") != null) {
            said.forEach(System.out::println);
        }
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int documents = Integer.parseInt(arguments[1]);
        List<SearchFigures> all = new ArrayList<>();
        for (String language : Arrays.asList(arguments).subList(2, arguments.length)) {
            all.add(new SearchFigures(language));
        }
        SearchSite site = new SearchSite(folder);
        long before = System.nanoTime();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> builds = new ArrayList<>();
        for (SearchFigures each : all) {
            builds.add(threads.submit(() -> each.build(site, documents)));
        }
        for (Future<?> build : builds) {
            build.get();
        }
        threads.shutdown();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "built in %d s, with %d MB of heap%n",
                (System.nanoTime() - before) / 1_000_000_000,
                runtime.totalMemory() >> 20);
        for (SearchFigures each : all) {
            try (Stream<Path> files = Files.walk(folder.resolve(each.language))) {
                long[] sizes = files.filter(Files::isRegularFile)
                        .mapToLong(file -> file.toFile().length())
                        .toArray();
                System.out.printf(
                        Locale.ROOT,
                        "%s: %d files, %d MB, start %d bytes%n",
                        each.language,
                        sizes.length,
                        Arrays.stream(sizes).sum() >> 20,
                        Files.size(folder.resolve(each.language + "/search/start.js")));
            }
        }
        try (Browser browser = new Browser(folder)) {
            all.forEach(each -> each.ask(browser));
        }
    }
}
