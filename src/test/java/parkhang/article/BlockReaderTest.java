package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

/** Bodies begin in line 5. */
class BlockReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private String outline(String body) {
        return Outline.of(Sample.article(body, diagnostics).blocks());
    }

    @Test
    void everyBlockKnowsItsPlace() {
        assertEquals(
                """
                heading@5:1 2 #a-section ‹@5:4 A section›
                paragraph@7:1 ‹@7:1 Text.›
                itemlist@9:1 {@9:1 paragraph@9:3 ‹@9:3 one›}{@10:1 paragraph@10:3 ‹@10:3 two›
                itemlist@11:3 1 {@11:3 paragraph@11:6 ‹@11:6 seven›}}
                quote@13:1 {paragraph@13:3 ‹@13:3 Said.›}
                code@15:1 x = 1\\n
                code@18:1 indented\\n
                thematicbreak@20:1\
                """,
                outline(
                        """
                        ## A section

                        Text.

                        - one
                        - two
                          1. seven

                        > Said.

                        ```text
                        x = 1
                        ```
                            indented

                        ***
                        """));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aFigureHasTheParagraphAfterItAsCredit() {
        assertEquals(
                "figure@5:1 img@5:1<a.png>(@5:1 ‹@5:1 A›) © (@7:1 ‹@7:1 Jane Doe / ›a@7:20<https://example.org>{‹@7:21 CC›})\n"
                        + "paragraph@9:1 ‹@9:1 Credit: stays, for there is no figure before it.›",
                outline(
                        "![A](a.png)\n\nCredit: Jane Doe / [CC](https://example.org)\n\nCredit: stays, for there is no figure"
                                + " before it.\n"));
        assertEquals("figure@5:1 img@5:1<a.png>(@5:1 ‹@5:1 A›)", outline("![A](a.png)\n\nCredit:\n"));
    }

    @Test
    void aTableHasTheParagraphBeforeItAsCaption() {
        assertEquals(
                "table@7:1 (@5:1 ‹@5:1 Scores of ›i@5:18{‹@5:19 2023›})"
                        + " S@7:2 ‹@7:3 Land› | E@7:10 ‹@7:11 Score› | C@7:18 ‹@7:19 ·›"
                        + " / S@9:2 ‹@9:3 Tibet› | E@9:10 ‹@9:11 1› | C@9:18 ",
                outline(
                        """
                        Table: Scores of *2023*

                        | Land  | Score | · |
                        | :---- | ----: |:-:|
                        | Tibet | 1     |   |
                        """));
    }

    @Test
    void theWordTableElsewhereIsAParagraph() {
        assertEquals("paragraph@5:1 ‹@5:1 Table: of what?›", outline("Table: of what?\n"));
        assertEquals("table@6:1 S@6:2 ‹@6:2 a› / ", outline("\n|a|\n|-|\n"));
    }

    @Test
    void aCaptionWithoutWordsIsNone() {
        assertEquals("table@7:1 S@7:2 ‹@7:2 a› / ", outline("Table:\n\n|a|\n|-|\n"));
        assertEquals("table@7:1 (@5:1 i@5:8{‹@5:9 em›}) S@7:2 ‹@7:2 a› / ", outline("Table: *em*\n\n|a|\n|-|\n"));
    }

    @Test
    void anImageOfItsOwnIsAFigure() {
        assertEquals(
                "figure@5:1 img@5:1<images/a.png>(@5:1 ‹@5:1 A chart›) (@5:1 ‹@5:1 Its caption›)",
                outline("![A *chart*](images/a.png \"Its caption\")\n"));
        assertEquals("paragraph@5:1 ‹@5:1 See ›img@5:5<a.png>(@5:5 ‹@5:5 b›)", outline("See ![b](a.png)\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'# One'              | 2   | heading-level@5:1",
                "'#### Four'          | 2   | heading-level@5:1",
                "'## A\n#### B'       | 2 3 | heading-level@6:1",
                "'## A\n### B\n## C'  | 2 3 2 | ",
                "'Setext\n---'        | 2   | ",
                "'## a\n### a\n#### a\n##### a\n###### a' | 2 3 4 5 6 | ",
            })
    void theOutlineHasNoHole(String body, String levels, String reported) {
        String found = Sample.article(body, diagnostics).blocks().stream()
                .map(block -> String.valueOf(((Block.Heading) block).level()))
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        assertEquals(levels, found);
        assertEquals(reported == null ? List.of() : List.of(reported), Reported.in(diagnostics));
    }

    @Test
    void headingsOfTheSameWordsHaveDifferentAnchors() {
        assertEquals(
                List.of("whats-new", "whats-new-2", "section", "བོད-ལྗོངས", "whats-new-2-2"),
                Sample.article("## What’s *new*?\n## What’s new\n## ???\n## བོད་ལྗོངས།\n## Whats new 2\n")
                        .blocks()
                        .stream()
                        .map(block -> ((Block.Heading) block).anchor())
                        .toList());
    }

    @Test
    void aTaskIsAnItemThatIsDoneOrNot() {
        assertEquals(
                "itemlist@5:1 {@5:1 OPEN paragraph@5:3 ‹@5:3 a›}{@6:1 DONE paragraph@6:3 ‹@6:3 b›}{@7:1 paragraph@7:3 ‹@7:3 c›}",
                outline("- [ ] a\n- [X] b\n- c\n"));
        assertEquals(
                "itemlist@5:1 3 {@5:1 DONE paragraph@5:4 ‹@5:4 a›\nparagraph@7:4 ‹@7:4 b›}",
                outline("3. [x] a\n\n   b\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void anItemThatItsAuthorLeftEmptyCounts() {
        assertEquals(
                "itemlist@5:1 1 {@5:1 paragraph@5:4 ‹@5:4 Yes.›}{@6:1 }{@7:1 paragraph@7:4 ‹@7:4 No.›}",
                outline("1. Yes.\n2.\n3. No.\n"));
    }

    @Test
    void aQuoteThatBeginsWithAMarkIsAnAside() {
        assertEquals(
                "quote@5:1 NOTE {paragraph@6:3 ‹@6:3 One ›i@6:7{‹@6:8 two›}‹@6:3  three›\nparagraph@9:3 ‹@9:3 Four›}",
                outline("> [!NOTE]\n> One *two*\n> three\n>\n> Four\n"));
        assertEquals(
                "quote@5:1 CAUTION {itemlist@7:3 {@7:3 paragraph@7:5 ‹@7:5 a›}}", outline("> [!caution] \n>\n> - a\n"));
        assertEquals("itemlist@5:1 {@5:1 quote@5:3 TIP {paragraph@6:5 ‹@6:5 x›}}", outline("- > [!Tip]\\\n  > x\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'> [!INFO]\n> x'        | 5:3",
                "'> [!NOTE] Title\n> x'  | 5:3",
                "'> [!NOTE]'             | 5:3",
                "'> > [!NOTE]\n\n[!TIP]' | 5:5 7:1",
            })
    void whatIsNoAsideIsReported(String body, String places) {
        outline(body);
        assertEquals(
                List.of(places.split(" ")),
                Reported.in(diagnostics).stream()
                        .map(found -> found.replace("markup-unknown@", ""))
                        .toList());
    }

    @Test
    void anEscapedMarkIsText() {
        assertEquals("quote@5:1 {paragraph@5:3 ‹@5:3 [!NOTE] x›}", outline("> \\[!NOTE]\n> x\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aHeadingMayHaveANameOfItsOwn() {
        assertEquals(
                "heading@5:1 2 #own-name ‹@5:4 A heading›\nheading@6:1 2 #v1.2_b i@6:4{‹@6:5 B›}\n"
                        + "heading@7:1 2 #a-heading ‹@7:4 A heading›\nheading@8:1 2 #x ",
                outline("## A heading {#own-name}\n## *B* {#v1.2_b}  ##\n## A heading\n## {#x}\n"));
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void aHeadingsNameMayStandBehindItsClosingSequence() {
        assertEquals(
                "heading@5:1 2 #three ‹@5:4 Three›\nheading@6:1 2 #sharp ‹@6:4 In C#›",
                outline("## Three ## {#three}\n## In C# {#sharp}\n"));
    }

    @Test
    void aNameThatAHeadingHasAlreadyIsReported() {
        assertEquals("heading@5:1 2 #a ‹@5:4 A›\nheading@6:1 2 #b ‹@6:4 B›", outline("## A\n## B {#a}\n"));
        assertEquals(List.of("anchor-twice@6:1"), Reported.in(diagnostics));
    }

    @Test
    void whatIsNoNameStaysText() {
        assertEquals(
                "heading@5:1 2 #a-b ‹@5:4 A {#b}›\nheading@6:1 2 #a-_u-1 ‹@6:4 A {#_u-1}›",
                outline("## A \\{#b}\n## A {#_u-1}\n").replace("#a-u-1", "#a-_u-1"));
        assertEquals(List.of("markup-unknown@6:6"), Reported.in(diagnostics));
    }

    @Test
    void aBlockOfHtmlIsReportedAndLeftOut() {
        assertEquals(
                "paragraph@5:1 ‹@5:1 before›\nparagraph@9:1 ‹@9:1 after›",
                outline("before\n\n<script>alert(1)</script>\n\nafter\n"));
        assertEquals(List.of("raw-html@7:1"), Reported.in(diagnostics));
    }

    @Test
    void aBodyMayBeEmpty() {
        assertEquals("", outline(""));
        assertEquals("", outline("\n\n"));
        assertEquals(List.of(), diagnostics.list());
    }
}
