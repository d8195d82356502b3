package parkhang.ingest;

import java.util.ArrayList;
import java.util.List;
import parkhang.article.ArticleWriter;
import parkhang.article.Block;
import parkhang.article.PlainText;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.ingest.release.ReleaseReader;

/** Finds the sections of an article that say who sends it. */
final class Boilerplate {
    private Boilerplate() {}

    /**
     * A section.
     *
     * @param words of its heading and its text, as an article has them
     */
    record Section(Place place, String heading, String words) {}

    /** Each goes to the next heading. */
    static List<Section> in(List<Block> blocks) {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && ReleaseReader.isBoilerplate(PlainText.of(heading.text()))) {
                int end = i + 1;
                while (end < blocks.size() && !(blocks.get(end) instanceof Block.Heading)) {
                    end++;
                }
                String name = PlainText.of(heading.text());
                String text = ArticleWriter.body(blocks.subList(i + 1, end), List.of(), new Diagnostics());
                sections.add(new Section(heading.place(), name, name + "\n" + text));
            }
        }
        return sections;
    }
}
