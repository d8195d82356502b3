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
class ImageSizeTest {
    private static final double NONE = Double.POSITIVE_INFINITY;

    private final Diagnostics diagnostics = new Diagnostics();

    private List<Inline> paragraph(String body) {
        Block block = Sample.article(body + "\n", diagnostics).blocks().get(0);
        return block instanceof Block.Figure figure ? List.of(figure.image()) : ((Block.Paragraph) block).text();
    }

    private static ImageSize size(List<Inline> text) {
        return ((Inline.Image) text.get(0)).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{width=50%}                     ¦ 50       ¦ Infinity ¦ Infinity",
                "{width=300}                     ¦ Infinity ¦ 300      ¦ Infinity",
                "{width=300px}                   ¦ Infinity ¦ 300      ¦ Infinity",
                "{WIDTH=\"2.54 cm\"}             ¦          ¦          ¦         ",
                "{WIDTH=\"2.54CM\"}              ¦ Infinity ¦ 96       ¦ Infinity",
                "{ width = 12,5 % }              ¦ 12.5     ¦ Infinity ¦ Infinity",
                "{: width='1in' }                ¦ Infinity ¦ 96       ¦ Infinity",
                "{height=72pt}                   ¦ Infinity ¦ Infinity ¦ 96",
                "{width=100% height=10in}        ¦ 100      ¦ Infinity ¦ 960"
            })
    void isReadAsItsAuthorMeantIt(String typed, Double percent, Double width, Double height) {
        List<Inline> text = paragraph("![A](a.png)" + typed);
        assertEquals(1, text.size());
        if (percent == null) {
            assertEquals(List.of("image-attributes@5:12"), Reported.in(diagnostics));
        } else {
            assertEquals(new ImageSize(percent, width, height, typed), size(text));
            assertEquals(List.of(), diagnostics.list());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "{}                         ¦ {}",
                "{.left}                    ¦ .left",
                "{#name width=3cm .a}       ¦ #name .a",
                "{width=0}                  ¦ width=0",
                "{width=150%}               ¦ width=150%",
                "{width=-3cm}               ¦ width=-3cm",
                "{height=50%}               ¦ height=50%",
                "{width=3em}                ¦ width=3em",
                "{width=auto}               ¦ width=auto",
                "{width=3cm width=4cm}      ¦ width=4cm",
                "{width:50%}                ¦ width:50%",
                "{width=“50%”}              ¦ width=“50%”",
                "{style=\"width: 3px\"}     ¦ style=\"width: 3px\""
            })
    void whatIsNotUnderstoodIsToldAndNoTextOfThePage(String typed, String unknown) {
        List<Inline> text = paragraph("![A](a.png)" + typed + " B");
        assertEquals(2, text.size());
        assertEquals(" B", ((Inline.Text) text.get(1)).text());
        assertEquals(List.of("image-attributes@5:12"), Reported.in(diagnostics));
        assertEquals(
                "`" + unknown + "` behind an image is left out",
                diagnostics.list().get(0).message());
    }

    @Test
    void mayGoOnInTheNextLine() {
        List<Inline> text = paragraph("![A](a.png \"B\"){width=50%\nheight=3cm}");
        assertEquals(50, size(text).percent());
        assertEquals(96 * 3 / 2.54, size(text).height(), 1e-9);
        assertEquals(1, text.size());
    }

    @Test
    void standsRightBehindItsImage() {
        for (String typed : new String[] {" {width=50%}", "{width=50%", "{width=50% *a*}"}) {
            Diagnostics found = new Diagnostics();
            Block block =
                    Sample.article("![A](a.png)" + typed + "\n", found).blocks().get(0);
            assertEquals(ImageSize.NONE, size(((Block.Paragraph) block).text()), typed);
            assertEquals(1, found.list().size(), typed);
            assertEquals("markup-unknown", found.list().get(0).code().id(), typed);
        }
    }

    @Test
    void aBraceThatIsEscapedIsAWord() {
        for (String typed : new String[] {"\\{width=50%}", "&#123;width=50%}"}) {
            List<Inline> text = paragraph("![A](a.png)" + typed);
            assertEquals("{width=50%}", ((Inline.Text) text.get(1)).text());
        }
        assertEquals(NONE, size(paragraph("![A](a.png) {a set}")).width());
        assertEquals(List.of(), diagnostics.list());
    }

    @Test
    void whatFollowsKnowsItsPlace() {
        List<Inline> text = paragraph("![A](a.png){width=9}![B](b.png){width=8} c $x^2$");
        assertEquals(8, ((Inline.Image) text.get(1)).size().width());
        assertEquals(41, text.get(2).place().column());
        assertEquals(List.of("formula@5:44"), Reported.in(diagnostics));
    }
}
