package parkhang.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parkhang.diagnostic.Code;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.diagnostic.Sentences;

/**
 * Prints diagnostics, each once; on a terminal, and for {@linkplain Code#showsLine() some codes} elsewhere, with the line of the file
 * and a caret below the column.
 */
public final class DiagnosticPrinter {
    private static final int WIDEST = 76;

    /** How many diagnostics are known to have been printed: one comes again soon, with the article's next locale, or never. */
    private static final int REMEMBERED = 10_000;

    private final PrintWriter out;
    private final Path root;
    private final boolean terminal;
    private final Sentences sentences;
    private final Consumer<Code> taker;
    private final Set<String> printed = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * A printer for one run.
     *
     * @param root the archive, to which the places' files are relative
     * @param sentences in whose language it is said
     * @param taker is told of each code that is printed
     */
    public DiagnosticPrinter(PrintWriter out, Path root, boolean terminal, Sentences sentences, Consumer<Code> taker) {
        this.out = out;
        this.root = root;
        this.terminal = terminal;
        this.sentences = sentences;
        this.taker = taker;
    }

    public void print(Diagnostics diagnostics) {
        diagnostics.list().forEach(this::printOnce);
    }

    /** Prints a diagnostic unless it has been printed so before. */
    private void printOnce(Diagnostic diagnostic) {
        if (printed.add(diagnostic.toString())) {
            print(diagnostic);
        }
    }

    /** Prints those that have not been printed so before; where several of a kind follow each other, the last has the hint. */
    public void printRow(List<Diagnostic> row) {
        List<Diagnostic> news =
                row.stream().filter(one -> printed.add(one.toString())).toList();
        for (int i = 0; i < news.size(); i++) {
            Diagnostic next = news.get(i);
            boolean last = i + 1 == news.size() || !news.get(i + 1).code().equals(next.code());
            print(next, last);
        }
    }

    public void print(Diagnostic diagnostic) {
        print(diagnostic, true);
    }

    private void print(Diagnostic diagnostic, boolean hint) {
        out.println(Printable.line(diagnostic.head(sentences)));
        if (hint) {
            out.println("  " + Printable.of(sentences.advice(diagnostic.code())));
        }
        taker.accept(diagnostic.code());
        if ((terminal || diagnostic.code().showsLine()) && diagnostic.place().column() > 0) {
            line(diagnostic.place())
                    .ifPresent(line -> excerpt(line, diagnostic.place().column()));
        }
    }

    /** As much of a line as fits around a column. */
    private void excerpt(String line, int column) {
        int[] points = line.replace('\t', ' ').codePoints().toArray();
        int start = Math.max(0, Math.min(column - 1 - WIDEST / 2, points.length - WIDEST));
        int end = Math.min(points.length, start + WIDEST);
        int at = Math.max(start, Math.min(column - 1, end));
        String before = Printable.line(new String(points, start, at - start));
        out.println("  | " + before + Printable.line(new String(points, at, end - at)));
        out.println("  | " + " ".repeat(before.codePointCount(0, before.length())) + "^");
    }

    private Optional<String> line(Place place) {
        try (Stream<String> lines = Files.lines(root.resolve(place.file()))) {
            return lines.skip(place.line() - 1L).findFirst();
        } catch (IOException | InvalidPathException | java.io.UncheckedIOException e) {
            return Optional.empty(); // the line is a courtesy: the diagnostic has been printed
        }
    }
}
