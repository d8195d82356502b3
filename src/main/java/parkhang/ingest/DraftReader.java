package parkhang.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.yaml.YamlWriter;

/**
 * Reads a text as a press release writes it, but takes it as it is: date and address may be missing. Lines with nothing but
 * these, and the offices at the foot, are left out.
 */
public final class DraftReader {
    private DraftReader() {}

    /**
     * The text as Markdown.
     *
     * @param locale in which the date is written
     */
    public static Draft read(SourceText source, Locale locale) {
        Diagnostics unasked = new Diagnostics();
        List<Passage> above = new OfficeReader().read(Passage.in(source)).above();
        List<Passage> cells = above.stream().flatMap(DraftReader::cells).toList();
        HeadReader.Text found = new HeadReader(source, new ReleaseDate(locale), unasked).text(cells);
        if (found.passages().isEmpty()) {
            return new Draft(List.of(), "", List.of());
        }
        Passage title = found.passages().get(found.title());
        List<Passage> body =
                found.passages().subList(found.title() + 1, found.passages().size());
        String head = "---\n" + YamlWriter.write(Map.of("title", TextWriter.words(title))) + "---\n\n";
        BodyWriter.Body written = BodyWriter.write(body, unasked);
        int headLines = (int) head.chars().filter(c -> c == '\n').count();
        List<Place> lines = new ArrayList<>(Collections.nCopies(headLines, title.place()));
        lines.addAll(written.lines());
        List<Draft.Aside> letterhead = found.passages().subList(0, found.title()).stream()
                .map(passage -> new Draft.Aside(passage.place(), passage.words()))
                .toList();
        return new Draft(letterhead, head + written.markdown(), lines);
    }

    /** Rows with tabs are rows of a table: each of their cells stands alone. */
    private static Stream<Passage> cells(Passage passage) {
        boolean table = passage.lines().stream().allMatch(line -> line.text().indexOf('\t') >= 0);
        return table ? passage.cells().stream() : Stream.of(passage);
    }
}
