package parkhang.translation.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;

/** A spreadsheet runs what begins with a sign of calculation. */
class FormulaCellTest {
    private static final List<String> TERMS = List.of(
            "=HYPERLINK(\"https://example.org\";\"x\")",
            "+1",
            "-er",
            "@SUM(A1)",
            "\uFF1D1+1",
            "'=1",
            "''-2",
            "'s",
            "plain",
            "a=b");

    @Test
    void noCellIsRunAndAllComeBack() {
        List<Term> terms = TERMS.stream()
                .map(text -> new Term(Place.of("glossary.csv"), text, text + "x", text))
                .toList();
        String csv = GlossaryWriter.write(Glossary.of(terms));
        csv.lines().forEach(line -> assertFalse(line.matches("\"?[=+@\uFF1D-].*|.*,\"?[=+@\uFF1D-].*"), line));
        Diagnostics found = new Diagnostics();
        Glossary read = GlossaryReader.read(SourceText.of("glossary.csv", csv), Locale.ENGLISH, found);
        assertEquals(List.of(), found.list());
        assertEquals(
                terms.stream()
                        .map(term -> List.of(term.source(), term.target(), term.note()))
                        .toList(),
                read.terms().stream()
                        .map(term -> List.of(term.source(), term.target(), term.note()))
                        .toList());
    }

    @Test
    void whatNobodyRunsStaysAsItIs() {
        String csv = "source,target,note\n's,'s,a=b\n";
        Diagnostics found = new Diagnostics();
        Glossary read = GlossaryReader.read(SourceText.of("glossary.csv", csv), Locale.ENGLISH, found);
        assertEquals(csv, GlossaryWriter.write(read));
    }
}
