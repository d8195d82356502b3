package parkhang.pdf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.DrawnPdf;
import parkhang.gate.PageInk;
import parkhang.gate.TagTree;
import parkhang.gate.TextLine;

/** Lines of titles and summaries are about as long as one another: first fit would leave a word or two on the last. */
class EvenTitlesTest {
    /** What the shortest line has of the longest, at least: where a word ends is not for us to choose. */
    private static final double EVEN = 0.65;

    static Stream<Arguments> linesAreEven() {
        return Stream.of(
                Arguments.of(
                        "en",
                        "ltr",
                        "Families moved from their pastures get nothing",
                        "Witnesses describe how herders were moved from their pastures without notice and how officials"
                                + " said nothing when they asked for what they were promised"),
                Arguments.of(
                        "de",
                        "ltr",
                        "Hirtenfamilien erhalten keine Entschädigung für ihr Land",
                        "Zeugen beschreiben wie Familien ohne Ankündigung von ihren Weiden umgesiedelt wurden und wie"
                                + " die Behörden auf ihre Fragen schwiegen"),
                Arguments.of(
                        "fr",
                        "ltr",
                        "Les familles déplacées attendent toujours une réponse",
                        "Des témoins racontent comment des familles ont été déplacées de leurs pâturages sans préavis et"
                                + " comment les autorités se taisent"),
                Arguments.of(
                        "ru",
                        "ltr",
                        "Семьи кочевников не получили никакой компенсации",
                        "Свидетели описали как семьи переселяли с пастбищ без предупреждения и как чиновники молчали"
                                + " в ответ на вопросы"),
                Arguments.of(
                        "he",
                        "rtl",
                        "משפחות שהועברו מאדמות המרעה לא קיבלו דבר",
                        "עדים תיארו כיצד משפחות הועברו מאדמות המרעה ללא הודעה מוקדמת וכיצד שתקו הפקידים כאשר נשאלו"
                                + " על הפיצויים שהובטחו להן"),
                Arguments.of(
                        "ar",
                        "rtl",
                        "العائلات التي نُقلت من مراعيها لم تحصل على أي تعويض حتى الآن",
                        "وصف الشهود كيف نُقلت العائلات من مراعيها دون إشعار مسبق وكيف صمت المسؤولون عندما سئلوا"
                                + " عن التعويضات التي وُعدت بها"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void linesAreEven(String language, String direction, String title, String summary) {
        String html = Samples.report()
                .replace("lang=\"de\" dir=\"ltr\"", "lang=\"" + language + "\" dir=\"" + direction + "\"")
                .replaceFirst("<h1>[^<]*</h1>", "<h1>" + title + "</h1>")
                .replaceFirst("<p class=\"summary\">[^<]*</p>", "<p class=\"summary\">" + summary + "</p>");
        byte[] pdf = Samples.render(html, Samples.A4, new Diagnostics());
        try (DrawnPdf drawn = DrawnPdf.open(pdf)) {
            List<TagTree.Mark> marks = TagTree.read(drawn.document()).marks();
            TagTree.Part heading = marks.stream()
                    .map(TagTree.Mark::part)
                    .filter(part -> part.is("H1"))
                    .findFirst()
                    .orElseThrow();
            assertEven(widths(drawn, marks, heading));
            int last = marks.size() - 1;
            while (!marks.get(last).part().equals(heading)) {
                last--;
            }
            assertEven(widths(drawn, marks, marks.get(last + 1).part()));
        }
    }

    private static void assertEven(List<Double> widths) {
        double longest = widths.stream().mapToDouble(width -> width).max().orElse(0);
        assertTrue(widths.size() > 1 && widths.stream().allMatch(width -> width > EVEN * longest), widths.toString());
    }

    /** In points. */
    private static List<Double> widths(DrawnPdf drawn, List<TagTree.Mark> marks, TagTree.Part part) {
        List<PageInk.Text> texts = new ArrayList<>();
        for (TagTree.Mark mark : marks) {
            if (mark.part().equals(part) && mark.page() != null) {
                drawn.ink(mark.page()).texts().stream()
                        .filter(text -> text.mark() == mark.id())
                        .forEach(texts::add);
            }
        }
        return TextLine.of(texts).stream().map(TextLine::width).toList();
    }
}
