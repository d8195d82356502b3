package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.archive.ArticleFile;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.Frame;
import parkhang.translation.State;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.po.PoReader;
import parkhang.translation.po.PoWriter;

/** A PO file that came back: its units are written and read again the same. */
class PoFuzz {
    static Stream<byte[]> seeds() {
        return Stream.of();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "po.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text("a.po", file).ifPresent(PoFuzz::reads);
    }

    private static void reads(SourceText text) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Handback> handback = PoReader.read(text, diagnostics);
        Inputs.assertTold(handback, diagnostics);
        handback.ifPresent(
                read -> assertKept(read.units().stream().filter(PoFuzz::isOurs).toList()));
    }

    /** Whether a unit has names as we give them. */
    private static boolean isOurs(HandedUnit unit) {
        return ArticleFile.isSlug(unit.slug()) && unit.id().matches("[-\\w]+");
    }

    private static void assertKept(List<HandedUnit> units) {
        List<ArticleTargets> articles = units.stream().map(PoFuzz::alone).toList();
        String written = PoWriter.write(articles);
        Diagnostics diagnostics = new Diagnostics();
        List<HandedUnit> again = PoReader.read(SourceText.of("a.po", written), diagnostics)
                .map(Handback::units)
                .orElse(List.of());
        assertEquals(seen(units), seen(again), () -> diagnostics.list() + "\n" + written);
    }

    private record Seen(String slug, String id, Content source, Content target, State state) {}

    private static List<Seen> seen(List<HandedUnit> units) {
        return units.stream()
                .map(unit -> new Seen(unit.slug(), unit.id(), unit.source(), unit.target(), unit.state()))
                .toList();
    }

    private static ArticleTargets alone(HandedUnit handed) {
        BundleUnit unit = new BundleUnit(
                handed.place(),
                handed.id(),
                null,
                handed.source(),
                List.of(),
                handed.target(),
                handed.state() == null ? State.INITIAL : handed.state(),
                null,
                handed.notes(),
                Foreign.NONE);
        return new ArticleTargets("a.xlf", handed.slug(), Locale.ENGLISH, Locale.GERMAN, List.of(unit), Frame.NONE);
    }
}
