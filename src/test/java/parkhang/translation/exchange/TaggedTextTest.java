package parkhang.translation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import parkhang.translation.Content;
import parkhang.translation.Content.Paired;
import parkhang.translation.Content.Part;
import parkhang.translation.Content.Standalone;
import parkhang.translation.Content.Text;

class TaggedTextTest {
    private static final List<String> PIECES = List.of(
            "a",
            " ",
            "<",
            ">",
            "&",
            ";",
            "lt;",
            "amp;",
            "&lt;",
            "&amp;",
            "&amp;amp;lt;",
            "#x338;",
            "\u0338",
            "<g1>",
            "</g1>",
            "<x1/>",
            "\n",
            "\"",
            "\\",
            "བོད་",
            "😀",
            "/",
            "g1",
            "5 < 6");

    private final List<String> faults = new ArrayList<>();

    private Content read(String text) {
        return TaggedText.read(text, fault -> faults.add(fault.english()));
    }

    private static Content content(Part... parts) {
        return new Content(List.of(parts));
    }

    private static List<Part> parts(Random random, int depth) {
        List<Part> parts = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            parts.add(
                    switch (random.nextInt(depth < 3 ? 4 : 3)) {
                        case 0 -> new Standalone(String.valueOf(random.nextInt(12)));
                        case 1, 2 -> text(random);
                        default -> new Paired("a-" + random.nextInt(12), parts(random, depth + 1));
                    });
        }
        return parts;
    }

    private static Text text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return new Text(text.toString());
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        Random random = new Random(1959);
        for (int round = 0; round < 20_000; round++) {
            Content content = new Content(parts(random, 0));
            String written = TaggedText.write(content);
            assertEquals(content, read(Normalizer.normalize(written, Normalizer.Form.NFC)), written);
        }
        assertEquals(List.of(), faults);
    }

    @Test
    void onlyWhatReadsAsMarkupIsEscaped() {
        assertEquals(
                "AT&T &nbsp; a > b, 5 &lt; 6: &amp;lt;b> <g1>x</g1><x2/>",
                TaggedText.write(content(
                        new Text("AT&T &nbsp; a > b, 5 < 6: &lt;b> "),
                        new Paired("1", List.of(new Text("x"))),
                        new Standalone("2"))));
    }

    @Test
    void aTranslatorMayTypeWhatIsNoTag() {
        assertEquals(content(new Text("5 < 6 <b>&amp; <3")), read("5 < 6 <b>&amp; <3"));
        assertEquals(List.of(), faults);
    }

    @Test
    void machinesSpreadTags() {
        assertEquals(
                content(new Paired("1", List.of(new Text("a"))), new Standalone("2"), new Paired("3", List.of())),
                read("< G1 >a< / g1 ><X2 / ><g3/>"));
        assertEquals(content(new Standalone("2")), read("<x2></x2>"));
        assertEquals(List.of(), faults);
    }

    @Test
    void noWordIsLostWithATag() {
        assertEquals(content(new Text("a b "), new Paired("1", List.of(new Text("c")))), read("a </g2>b <g1>c</g1>"));
        assertEquals(content(new Text("a b")), read("a <g1>b"));
        assertEquals(content(new Paired("1", List.of(new Text("ab"))), new Text("c")), read("<g1>a<g2>b</g1>c</g2>"));
        assertEquals(
                List.of("</g2> closes nothing", "<g1> is not closed", "<g2> is not closed", "</g2> closes nothing"),
                faults);
    }

    @Test
    void thousandsOfOpenTagsAreNoTrouble() {
        assertEquals(content(new Text("x")), read("<g1>".repeat(20_000) + "x"));
        assertEquals(content(new Text("<".repeat(200_000))), read("<".repeat(200_000)));
        assertEquals(20_000, faults.size());
    }
}
