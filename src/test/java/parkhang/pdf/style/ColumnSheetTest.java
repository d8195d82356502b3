package parkhang.pdf.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.html.PageClass;

/** A column has the rules of its own edition, and no others; headings of the second language are a level lower than they look. */
class ColumnSheetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "p | .first p | .second p",
                "h1 | .first h1 | .second h2",
                "h1.long:lang(bo) | .first h1.long:lang(bo) | .second h2.long:lang(bo)",
                "h5, h6 | .first h5, .first h6 | .second h6",
                ".body > p, ul > li | .first .body > p, .first ul > li | .second .body > p, .second ul > li",
                "html | .first | .second",
                "html:lang(bo) | .first:lang(bo) | .second:lang(bo)",
                "html[dir=rtl] pre[dir=ltr] | .first[dir=rtl] pre[dir=ltr] | .second[dir=rtl] pre[dir=ltr]",
                ".head-rule-thin .masthead | .first.head-rule-thin .masthead | .second.head-rule-thin .masthead",
            })
    void selectors(String selector, String first, String second) {
        String rule = "/* h1 */ " + selector + " { margin: 0; }";
        assertEquals(first + " { margin: 0; }\n", ColumnSheet.of(rule, PageClass.FIRST));
        assertEquals(second + " { margin: 0; }\n", ColumnSheet.of(rule, PageClass.SECOND));
    }

    @Test
    void pagesAndTheRootAreOfTheDocument() {
        String sheet =
                "@page { margin: 1pt; @footnote { margin: 2pt; } }\n@page :left { margin: 3pt; }\nhtml { color: red; }\np { margin: 0; }";
        assertEquals(
                "@page { margin: 1pt; @footnote { margin: 2pt; } }\n@page :left { margin: 3pt; }\nhtml { color: red; }",
                ColumnSheet.ofPage(sheet).replaceAll("(?m)^\\s+", ""));
        assertEquals(
                ".first {color: red; }",
                ColumnSheet.of(sheet, PageClass.FIRST)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .replace("{ ", "{"));
    }
}
