package parkhang.translation.xliff.validity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;

/** A small file for each constraint of XLIFF's core, in {@code constraints.txt}. */
class ValidityTest {
    private static final String ROOT =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"nl\">";

    record Case(String name, List<String> faults, String xml) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = ValidityTest.class.getResourceAsStream("constraints.txt")) {
            String text = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return Arrays.stream(text.split("(?m)^==== "))
                    .filter(one -> !one.isBlank())
                    .map(ValidityTest::parsed);
        }
    }

    /** The name, a line for each fault, and the XML; what is missing around that stands in its first line. */
    private static Case parsed(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String name = lines.remove(0);
        List<String> faults = lines.stream()
                .takeWhile(line -> line.startsWith("- "))
                .map(line -> line.substring(2))
                .toList();
        String xml = lines.stream().skip(faults.size()).collect(Collectors.joining("\n"));
        String bare = xml.stripLeading();
        if (!bare.startsWith("<xliff") && !bare.startsWith("<file")) {
            xml = "<file id=\"f\">" + xml + "</file>";
        }
        return new Case(name, faults, bare.startsWith("<xliff") ? xml : ROOT + xml + "</xliff>");
    }

    private static List<String> faults(String xml) {
        Diagnostics found = new Diagnostics();
        Validity.check(SourceText.of("a.xlf", xml), found);
        return found.list().stream()
                .map(one -> one.place().line() + ":" + one.place().column() + " " + one.message())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFaultIsNamedInItsPlace(Case one) {
        assertEquals(
                one.faults().stream().sorted().toList(),
                faults(one.xml()).stream().sorted().toList());
    }

    @Test
    void whatIsNoXliffIsLeftToItsReader() {
        assertEquals(List.of(), faults("<xliff"));
        assertEquals(List.of(), faults("<xliff version=\"1.2\"><file/></xliff>"));
        assertEquals(List.of(), faults("<html/>"));
    }

    @Test
    void aFileThatIsWrongThroughoutIsSummedUp() {
        String units = "<unit id=\"u\"/>".repeat(300);
        List<String> faults = faults(ROOT + "<file id=\"f\">" + units + "</file></xliff>");
        assertEquals(101, faults.size());
        assertTrue(faults.get(100).endsWith(" more faults of the kind are in the file"), faults.get(100));
    }
}
