package parkhang.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.State;
import parkhang.translation.xliff.BundleEdit;
import parkhang.translation.xliff.Xliff1Handback;
import parkhang.translation.xliff.XliffHandback;
import parkhang.translation.xliff.XliffMerge;
import parkhang.translation.xliff.XliffReader;
import parkhang.translation.xliff.XliffWriter;
import parkhang.translation.xliff.validity.Validity;

/** A bundle's file, and one that came back: what was read is written, and read again the same. */
class XliffFuzz {
    private static final ArticleTargets NONE =
            ArticleTargets.none("translations/de/a.xlf", "a", Locale.ENGLISH, Locale.GERMAN);

    static Stream<byte[]> seeds() {
        return Stream.of();
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "xliff.dict")
    @FuzzTest
    void reads(byte[] file) {
        Inputs.text(NONE.file(), file).ifPresent(XliffFuzz::reads);
    }

    private static void reads(SourceText text) {
        Validity.check(text, new Diagnostics());
        Diagnostics handedBack = new Diagnostics();
        Inputs.assertTold(XliffHandback.read(text, handedBack), handedBack);
        Diagnostics older = new Diagnostics();
        Inputs.assertTold(Xliff1Handback.read(text, older), older);
        Diagnostics diagnostics = new Diagnostics();
        Optional<ArticleTargets> targets = XliffReader.read(text, NONE, diagnostics);
        Inputs.assertTold(targets, diagnostics);
        targets.ifPresent(read -> {
            assertKept(read);
            assertEdited(text, read);
            XliffMerge.Merged merged =
                    XliffMerge.merge(text, text, text, diagnostics).orElseThrow();
            assertEquals(text.text(), merged.text());
        });
    }

    /** The file with other targets holds these, and all else as it was. */
    private static void assertEdited(SourceText text, ArticleTargets targets) {
        ArticleTargets wanted = targets.with(targets.units().stream()
                .map(unit -> unit.with(unit.source(), State.TRANSLATED, null, unit.notes()))
                .toList());
        String edited = BundleEdit.edit(text, targets, wanted);
        assertEquals(XliffWriter.write(wanted), XliffWriter.write(read(edited, wanted)), edited);
    }

    /** Written and read, targets are the same; written twice, so are the bytes. */
    static void assertKept(ArticleTargets targets) {
        String written = XliffWriter.write(targets);
        ArticleTargets again = read(written, targets);
        assertEquals(placeless(targets), placeless(again), written);
        assertEquals(written, XliffWriter.write(again));
    }

    private static ArticleTargets read(String text, ArticleTargets of) {
        ArticleTargets none = ArticleTargets.none(of.file(), of.slug(), of.source(), of.target());
        Diagnostics diagnostics = new Diagnostics();
        return XliffReader.read(SourceText.of(of.file(), text), none, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list() + "\n" + text));
    }

    private static List<BundleUnit> placeless(ArticleTargets targets) {
        return targets.units().stream()
                .map(unit -> new BundleUnit(
                        Place.of(""),
                        unit.id(),
                        unit.kind(),
                        unit.source(),
                        unit.codes(),
                        unit.target(),
                        unit.state(),
                        unit.subState(),
                        unit.notes(),
                        unit.foreign()))
                .toList();
    }
}
