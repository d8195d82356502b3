package parkhang.translation.po;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Sample;
import parkhang.Tool;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.Sync;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;

/** What gettext and translate-toolkit make of the PO that is written. */
class PoToolTest {

    private static List<ArticleTargets> sample(String tag) {
        Diagnostics found = new Diagnostics();
        Archive archive = Archive.open(Path.of("."), found).orElseThrow();
        return archive.articles(found).stream()
                .flatMap(file -> archive.article(file, found).stream())
                .map(article -> archive.targets(article, Locale.forLanguageTag(tag), found)
                        .orElseThrow())
                .toList();
    }

    private static Handback read(String po) {
        Diagnostics diagnostics = new Diagnostics();
        Handback handback =
                PoReader.read(SourceText.of("a.po", po), diagnostics).orElseThrow();
        assertEquals(List.of(), diagnostics.list());
        return handback;
    }

    private static String written(Path folder, String name, String po) throws IOException {
        return Files.writeString(folder.resolve(name), po).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void gettextFindsTheSampleFlawless(String tag) {
        String written = PoWriter.write(sample(tag));
        assertEquals(written, new Tool("msgcat").require().run(List.of("--no-wrap", "-"), written));
        new Tool("msgfmt").require().run(List.of("-c", "-o", "/dev/null", "-"), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void translateToolkitFindsEveryTagAndEscape(String tag, @TempDir Path folder) throws IOException {
        String po = written(folder, "a.po", PoWriter.write(sample(tag)));
        Path found = folder.resolve("found.po");
        List<String> arguments = new ArrayList<>(List.of("--progress=none", "-i", po, "-o", found.toString()));
        for (String test : List.of("xmltags", "escapes", "newlines", "tabs", "untranslated", "blank", "isfuzzy")) {
            arguments.addAll(List.of("-t", test));
        }
        new Tool("pofilter").require().run(arguments, "");
        assertFalse(Files.exists(found) && Files.readString(found).contains("(pofilter)"));
    }

    @Test
    void translateToolkitTellsALostTag(@TempDir Path folder) throws IOException {
        String lost = PoWriter.write(sample("nl")).replaceFirst("(msgstr .*)<g1>(.*)</g1>", "$1$2");
        Path found = folder.resolve("found.po");
        new Tool("pofilter")
                .require()
                .run(
                        List.of(
                                "--progress=none",
                                "--test=xmltags",
                                "-i",
                                written(folder, "a.po", lost),
                                "-o",
                                found.toString()),
                        "");
        assertTrue(Files.readString(found).contains("(pofilter) xmltags"));
    }

    /** xliff2po drops the contexts and files equal sources once. */
    @Test
    void everyTargetComesBackThroughTranslateToolkitsXliff(@TempDir Path folder) throws IOException {
        String po = written(folder, "a.po", PoWriter.write(sample("nl")));
        Path xliff = folder.resolve("a.xlf");
        Path back = folder.resolve("back.po");
        new Tool("po2xliff").require().run(List.of("--progress=none", po, xliff.toString()), "");
        new Tool("xliff2po").require().run(List.of("--progress=none", xliff.toString(), back.toString()), "");
        Set<HandedUnit> gone = new HashSet<>(withoutPlace(read(Files.readString(Path.of(po)))));
        List<HandedUnit> returned = withoutPlace(read(Files.readString(back)));
        assertTrue(gone.containsAll(returned));
        assertEquals(gone.size() - 2, returned.size());
    }

    private static List<HandedUnit> withoutPlace(Handback handback) {
        return handback.units().stream()
                .map(unit -> new HandedUnit(
                        Place.of("x"),
                        unit.slug(),
                        unit.id(),
                        unit.source(),
                        unit.target(),
                        unit.state(),
                        unit.base(),
                        unit.notes()))
                .toList();
    }

    /** An office that merges by itself gets what a sync gives: what stayed keeps its target, what changed is fuzzy. */
    @Test
    void msgmergeDoesAsSyncDoes(@TempDir Path folder) throws IOException {
        ArticleTargets before = Bundles.translated(
                Bundles.synced(
                        Segmenter.segment(
                                Sample.article(
                                        "The first paragraph of the text.\n\nThe second one is *about* to be changed a little.\n\nGone.\n")),
                        DUTCH),
                State.TRANSLATED,
                unit -> unit.source().then(Bundles.text(" (nl)")));
        ArticleTargets after = Sync.sync(
                        Segmenter.segment(
                                Sample.article(
                                        "New: something else.\n\nThe second one is *about* to have changed a little.\n\nThe first paragraph of the text.\n")),
                        before)
                .targets();
        String pot = PoWriter.write(List.of(after.with(after.units().stream()
                .map(unit -> Bundles.with(unit, Bundles.text(""), State.INITIAL))
                .toList())));
        String merged = new Tool("msgmerge")
                .require()
                .run(
                        List.of(
                                "--previous",
                                "--no-wrap",
                                "--quiet",
                                written(folder, "old.po", PoWriter.write(List.of(before))),
                                written(folder, "new.pot", pot)),
                        "");
        assertTrue(merged.contains("#| msgid \"The second one is <g1>about</g1> to be changed a little.\""), merged);
        Handback handback = read(merged);
        assertEquals(
                List.of(
                        "The title (nl) TRANSLATED",
                        "- null",
                        "The second one is about to be changed a little. (nl) INITIAL",
                        "The first paragraph of the text. (nl) TRANSLATED",
                        "Gone. (nl) TRANSLATED"),
                handback.units().stream()
                        .map(unit ->
                                (unit.target() == null ? "-" : unit.target().plainText()) + " " + unit.state())
                        .toList());
    }
}
