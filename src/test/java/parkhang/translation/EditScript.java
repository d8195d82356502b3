package parkhang.translation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parkhang.article.Article;
import parkhang.article.Block;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.TranslateBy;
import parkhang.diagnostic.Place;

/** An author at work: an article that is edited step by step, the same way for the same random numbers. */
final class EditScript {
    private final Random random;
    private final List<List<Sentence>> paragraphs = new ArrayList<>();
    private Sentence title;
    private int line;

    EditScript(Random random) {
        this.random = random;
        this.title = sentence();
        for (int i = 0; i < 4; i++) {
            paragraphs.add(paragraph());
        }
    }

    /** Some words, one of them set apart by a code, or none. */
    private record Sentence(List<String> words, int coded, int code) {}

    Article article() {
        line = 1;
        FrontMatter front = new FrontMatter(
                null,
                null,
                new Line(place(), inlines(List.of(title))),
                LocalDate.of(2023, 5, 10),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                false,
                new TranslateBy(null, Map.of()));
        List<Block> blocks = new ArrayList<>();
        for (List<Sentence> paragraph : paragraphs) {
            Place place = place();
            blocks.add(new Block.Paragraph(place, inlines(paragraph)));
        }
        return new Article("sample", "articles/sample.md", front, blocks, List.of());
    }

    void edit() {
        int at = random.nextInt(paragraphs.size());
        List<Sentence> paragraph = paragraphs.get(at);
        switch (random.nextInt(paragraphs.size() > 9 ? 7 : 9)) {
            case 0 -> remove(at);
            case 1 -> paragraphs.add(random.nextInt(paragraphs.size()), paragraphs.remove(at));
            case 2 -> merge(at);
            case 3 -> paragraph.replaceAll(this::reworded);
            case 4 -> paragraph.set(0, recoded(paragraph.get(0)));
            case 5 -> title = random.nextBoolean() ? reworded(title) : sentence();
            case 6 -> split(at);
            case 7 -> paragraphs.add(at, paragraph());
            default -> paragraphs.add(at, new ArrayList<>(paragraphs.get(random.nextInt(paragraphs.size()))));
        }
    }

    private void remove(int at) {
        if (paragraphs.size() > 1) {
            paragraphs.remove(at);
        }
    }

    private void merge(int at) {
        if (at + 1 < paragraphs.size()) {
            paragraphs.get(at).addAll(paragraphs.remove(at + 1));
        }
    }

    private void split(int at) {
        List<Sentence> whole = paragraphs.get(at);
        if (whole.size() > 1) {
            int cut = 1 + random.nextInt(whole.size() - 1);
            paragraphs.add(at + 1, new ArrayList<>(whole.subList(cut, whole.size())));
            paragraphs.set(at, new ArrayList<>(whole.subList(0, cut)));
        }
    }

    private List<Sentence> paragraph() {
        List<Sentence> paragraph = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            paragraph.add(sentence());
        }
        return paragraph;
    }

    private Sentence sentence() {
        List<String> words = new ArrayList<>();
        for (int i = 3 + random.nextInt(8); i > 0; i--) {
            words.add(word());
        }
        return recoded(new Sentence(words, -1, 0));
    }

    private Sentence reworded(Sentence sentence) {
        List<String> words = new ArrayList<>(sentence.words());
        for (int i = random.nextInt(1 + words.size() / 2); i > 0; i--) {
            words.set(random.nextInt(words.size()), word());
        }
        return new Sentence(words, sentence.coded(), sentence.code());
    }

    private Sentence recoded(Sentence sentence) {
        int coded = random.nextBoolean() ? -1 : random.nextInt(sentence.words().size());
        return new Sentence(sentence.words(), coded, random.nextInt(5));
    }

    private String word() {
        return "w" + (int) (60 * Math.pow(random.nextDouble(), 2));
    }

    private List<Inline> inlines(List<Sentence> sentences) {
        List<Inline> inlines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.words().size(); i++) {
                Inline.Text text = new Inline.Text(place(), sentence.words().get(i));
                inlines.add(i == sentence.coded() ? coded(text, sentence.code()) : text);
                inlines.add(new Inline.Text(place(), i + 1 < sentence.words().size() ? " " : ". "));
            }
        }
        return inlines;
    }

    private Inline coded(Inline.Text text, int code) {
        return switch (code) {
            case 0 -> new Inline.Emphasis(text.place(), List.of(text));
            case 1 -> new Inline.Code(text.place(), text.text());
            case 2 -> new Inline.Styled(text.place(), Inline.Style.SUPERSCRIPT, List.of(text));
            case 3 -> new Inline.Link(text.place(), "https://example.org/one", List.of(text));
            default -> new Inline.Link(text.place(), "https://example.org/other", List.of(text));
        };
    }

    private Place place() {
        return new Place("articles/sample.md", ++line, 1);
    }
}
