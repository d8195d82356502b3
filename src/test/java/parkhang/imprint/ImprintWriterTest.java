package parkhang.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parkhang.article.PressContact;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

class ImprintWriterTest {
    /** All that YAML gives a meaning, what it takes for no text, and what it cannot write without an escape. */
    private static final List<String> PIECES = List.of(
            "a",
            "é",
            "1",
            "0x1F",
            "2023-05-10",
            "true",
            "null",
            "no",
            "~",
            ": ",
            ":",
            " #",
            "#",
            "- ",
            "? ",
            "|",
            ">",
            "'",
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "%",
            "@",
            "`",
            " ",
            "\u00A0",
            "\u2028",
            "པར",
            "😀",
            "=");

    @Test
    void writesWithoutMarksWhatNeedsNone() {
        Imprint imprint = new Imprint(
                "ICT Europe",
                List.of("1018 AK Amsterdam"),
                "+31 (0)20 3308265",
                null,
                null,
                null,
                List.of(),
                null,
                Paper.A4);
        assertEquals(
                "name: ICT Europe\naddress:\n  - 1018 AK Amsterdam\nphone: +31 (0)20 3308265\npaper: A4\n",
                ImprintWriter.write(imprint));
    }

    @Test
    void isReadBackEqual() {
        Random random = new Random(20230510);
        for (int i = 0; i < 5_000; i++) {
            Imprint imprint = imprint(random);
            String yaml = ImprintWriter.write(imprint);
            Diagnostics diagnostics = new Diagnostics();
            assertEquals(
                    imprint,
                    ImprintReader.read(SourceText.of("imprint.yaml", yaml), Locale.ROOT, diagnostics)
                            .orElseThrow(),
                    yaml);
            assertEquals(List.of(), diagnostics.list(), yaml);
        }
    }

    private static Imprint imprint(Random random) {
        List<String> address = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> text(random))
                .toList();
        List<PressContact> contacts = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new PressContact(
                        text(random), maybe(random, text(random) + "7"), maybe(random, "p@example.org")))
                .toList();
        return new Imprint(
                text(random),
                address,
                maybe(random, text(random) + "7"),
                maybe(random, text(random) + "7"),
                maybe(random, "info@example.org"),
                maybe(random, "https://example.org/#a?b=c&d"),
                contacts,
                maybe(random, text(random)),
                random.nextBoolean() ? Paper.A5 : Paper.LEGAL);
    }

    private static @Nullable String maybe(Random random, String text) {
        return random.nextBoolean() ? text : null;
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }
}
