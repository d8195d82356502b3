package parkhang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** One article as Markdown, put together by its number: the same number gives the same article. */
final class ArticleText {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 4);
    private static final int BLOCKS_BELOW_A_HEADING = 3;
    private static final double RARE = 0.1;
    private static final int TAGS = 3;

    private final SampleText sample;
    private final int number;
    private final RandomGenerator random;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Passage> notes = new TreeMap<>();
    private int blocks;
    private int words;

    ArticleText(SampleText sample, int number) {
        this.sample = sample;
        this.number = number;
        this.random = new SplittableRandom(number);
    }

    String write(ToIntFunction<RandomGenerator> length) {
        int wanted = length.applyAsInt(random);
        text.append("---\ntitle: ").append(quoted(one(sample.titles) + reference()));
        text.append("\nsummary: ").append(quoted(one(sample.summaries)));
        text.append("\ndate: ")
                .append(FIRST.plusDays(number))
                .append("\ntags: ")
                .append(tags())
                .append("\n---\n");
        while (words < wanted || isAtHeading()) {
            add(body());
        }
        notes.forEach((label, note) -> text.append('\n').append(note.markdown()).append('\n'));
        return text.toString();
    }

    /** Some of the sample's, so that each has as many articles as in an archive that is as large. */
    private List<String> tags() {
        List<String> all = new ArrayList<>(sample.tags);
        Collections.shuffle(all, new Random(number));
        return all.subList(0, TAGS);
    }

    private Passage body() {
        blocks++;
        if (isAtHeading()) {
            return one(sample.headings);
        }
        Passage body = one(sample.bodies);
        while (body.isRare() && random.nextDouble() > RARE) {
            body = one(sample.bodies);
        }
        return body;
    }

    private boolean isAtHeading() {
        return blocks > 0 && blocks % (BLOCKS_BELOW_A_HEADING + 1) == 0;
    }

    private void add(Passage passage) {
        text.append('\n').append(passage.markdown());
        text.append(passage.isParagraph() ? reference() : "").append('\n');
        words += passage.words();
        passage.references().forEach(this::addNote);
    }

    private void addNote(String label) {
        Passage note = Objects.requireNonNull(sample.notes.get(label));
        if (notes.put(label, note) == null) {
            words += note.words();
        }
    }

    private String reference() {
        return Reference.of(number, blocks, random);
    }

    private <T> T one(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private static String quoted(String yaml) {
        return '"' + yaml.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
