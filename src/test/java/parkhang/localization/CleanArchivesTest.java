package parkhang.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Silence;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;

/** Complete translations that people have read are reported for nothing: each alarm there would be a false one. */
class CleanArchivesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "src/test/resources/golden/tibetan",
                "src/test/resources/golden/torture/left",
                "src/test/resources/golden/torture/right"
            })
    void nothingIsFound(String root) {
        Diagnostics opening = new Diagnostics();
        Archive archive = Archive.open(Path.of(root), opening).orElseThrow();
        List<String> found = new ArrayList<>();
        FontSet fonts = FontSet.read(List.of(Path.of("fonts")), opening);
        CheckOrder order = new CheckOrder(new Filter(List.of(), List.of()), Set.of(), 2);
        CheckRun.run(archive, order, fonts, new Silence(), one -> found.add(one.toString()));
        assertEquals(List.of(), opening.list());
        assertEquals(List.of(), found);
    }
}
