package parkhang.document.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.SourceSpan;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Place;

/** One file while it is read: where its markup stood, and which of it an article has in another form. */
final class Conversion {
    private final String file;
    private final int bodyLine;
    private final List<StringBuilder> rest;
    private final Diagnostics findings;

    /**
     * @param body the file's text
     * @param bodyLine in which it begins, counted from 0
     */
    Conversion(String file, String body, int bodyLine, Diagnostics findings) {
        this.file = file;
        this.bodyLine = bodyLine;
        this.rest = Arrays.stream(body.split("\n", -1))
                .map(StringBuilder::new)
                .collect(Collectors.toCollection(ArrayList::new));
        this.findings = findings;
    }

    /** The line of the file in which a span lies, counted from 1. */
    int line(SourceSpan span) {
        return span.getLineIndex() + bodyLine + 1;
    }

    /** Says what became of some markup, which nobody is told of again. */
    void report(List<SourceSpan> spans, Finding finding) {
        say(spans, finding);
        take(spans);
    }

    /** Says what is left out where what stands there stays. */
    void say(List<SourceSpan> spans, Finding finding) {
        Place place = spans.isEmpty()
                ? Place.of(file)
                : new Place(file, line(spans.get(0)), spans.get(0).getColumnIndex() + 1);
        findings.report(place, finding);
    }

    /** Where some signs stand in a text that may have others escaped; the whole text where they are not found. */
    List<SourceSpan> spans(List<SourceSpan> text, String typed) {
        for (SourceSpan span : text) {
            int found = rest.get(span.getLineIndex()).indexOf(typed, span.getColumnIndex());
            if (found >= 0) {
                return List.of(SourceSpan.of(span.getLineIndex(), found, 0, typed.length()));
            }
        }
        return text;
    }

    /** The lines of a block as they are typed. */
    String typed(List<SourceSpan> block) {
        return block.stream()
                .map(span -> rest.get(span.getLineIndex()).substring(span.getColumnIndex()))
                .collect(Collectors.joining("\n"));
    }

    /** Markup that says the same in the article. */
    void take(List<SourceSpan> spans) {
        for (SourceSpan span : spans) {
            StringBuilder line = rest.get(span.getLineIndex());
            int from = Math.min(span.getColumnIndex(), line.length());
            int to = Math.min(from + span.getLength(), line.length());
            line.replace(from, to, "x".repeat(to - from));
        }
    }

    /** The file with nothing before its text, and a letter in place of each sign of markup that was taken. */
    String rest() {
        return "\n".repeat(bodyLine) + String.join("\n", rest);
    }
}
