package parkhang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of what PDF/UA-1 asks is whole, and what it calls tests are tests. */
class MatterhornTest {
    private static final Path TABLE = Path.of("docs", "matterhorn.md");

    /** How many failure conditions each checkpoint of the Matterhorn Protocol 1.1 has. */
    private static final int[] CONDITIONS = {
        7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 3, 4, 3, 1, 1, 0, 1, 1, 2, 0, 18, 1, 2, 30
    };

    private static final Pattern NAMED = Pattern.compile("(\\d\\d)-(\\d{3})(?: to \\1-(\\d{3}))?");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyConditionHasItsRow() throws IOException {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < CONDITIONS.length; i++) {
            for (int condition = 1; condition <= CONDITIONS[i]; condition++) {
                expected.add(id(i + 1, condition));
            }
        }
        List<String> named = new ArrayList<>();
        for (String row : rows()) {
            Matcher condition = NAMED.matcher(condition(row));
            while (condition.find()) {
                int last = Integer.parseInt(condition.group(condition.group(3) == null ? 2 : 3));
                for (int i = Integer.parseInt(condition.group(2)); i <= last; i++) {
                    named.add(id(Integer.parseInt(condition.group(1)), i));
                }
            }
        }
        assertEquals(expected, named);
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            tests = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        List<String> absent = rows().stream()
                .flatMap(row -> TEST.matcher(row).results())
                .map(found -> found.group(1))
                .filter(name -> !tests.contains(name))
                .toList();
        assertEquals(List.of(), absent);
    }

    @Test
    void everyConditionIsHeldByATest() throws IOException {
        List<String> unheld = rows().stream()
                .filter(row -> NAMED.matcher(condition(row)).find())
                .filter(row -> !TEST.matcher(row).find())
                .toList();
        assertEquals(List.of(), unheld);
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    private static String condition(String row) {
        return row.substring(1, row.indexOf('|', 1));
    }

    private static String id(int checkpoint, int condition) {
        return String.format(java.util.Locale.ROOT, "%02d-%03d", checkpoint, condition);
    }
}
