package parkhang.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;
import static parkhang.translation.Bundles.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Bundles;
import parkhang.translation.Content;
import parkhang.translation.MemoryMatch;
import parkhang.translation.Segmenter;
import parkhang.translation.State;
import parkhang.translation.SubState;
import parkhang.translation.Unit;
import parkhang.translation.tmx.TmxReader;

class MemoryTest {
    private final Memory memory = new Memory(Locale.ENGLISH);

    private static Unit unit(String markdown) {
        return Segmenter.segment(Sample.article(markdown + "\n")).get(1);
    }

    /** A bundle with one paragraph, after its title. */
    private static ArticleTargets bundle(String markdown, Content target, State state) {
        ArticleTargets targets = Bundles.synced(Segmenter.segment(Sample.article(markdown + "\n")), DUTCH);
        return targets.with(List.of(Bundles.with(targets.units().get(1), target, state)));
    }

    private void add(ArticleTargets targets) {
        Memory.prepare(targets).forEach(memory::add);
    }

    private void addTmx(String source, String target) {
        String tmx = "<tmx version='1.4'><body>\n<tu><tuv xml:lang='en'><seg>" + source
                + "</seg></tuv><tuv xml:lang='nl'><seg>" + target + "</seg></tuv></tu></body></tmx>";
        Diagnostics diagnostics = new Diagnostics();
        TmxReader.read(SourceText.of("old.tmx", tmx), Locale.ENGLISH, DUTCH, diagnostics)
                .forEach(unit -> memory.add(memory.prepare(unit)));
        assertEquals(List.of(), diagnostics.list());
    }

    private static ArticleTargets changed(ArticleTargets targets, UnaryOperator<BundleUnit> change) {
        List<BundleUnit> units = new ArrayList<>(targets.units());
        units.replaceAll(change);
        return targets.with(units);
    }

    private List<String> found(String markdown) {
        return memory.lookup(unit(markdown), 9).stream()
                .map(found -> found.score() + " " + found.target().plainText() + " " + found.origin())
                .toList();
    }

    @Test
    void theSameWordsAreAnExactMatchAndSimilarOnesAreNot() {
        add(bundle("One two three four.", text("Een twee drie vier."), State.TRANSLATED));
        assertEquals(List.of("100 Een twee drie vier. translations/nl/sample.xlf u2"), found("One two three four."));
        assertEquals(List.of("100 Een twee drie vier. translations/nl/sample.xlf u2"), found("One two  three\nfour."));
        assertEquals(List.of("80 Een twee drie vier. translations/nl/sample.xlf u2"), found("One two three five."));
        assertEquals(List.of("80 Een twee drie vier. translations/nl/sample.xlf u2"), found("One two three four?"));
        assertEquals(List.of(), found("One two six five."));
    }

    @Test
    void theBestComesFirstAndWhatIsInUseBeforeWhatIsGone() {
        ArticleTargets gone = changed(
                bundle("One two three four.", text("oud"), State.FINAL),
                unit -> new BundleUnit(
                        unit.place(),
                        unit.id(),
                        unit.kind(),
                        unit.source(),
                        unit.codes(),
                        unit.target(),
                        unit.state(),
                        SubState.OBSOLETE,
                        unit.notes(),
                        unit.foreign()));
        add(bundle("One two three five.", text("anders"), State.TRANSLATED));
        add(gone);
        add(bundle("One two three four.", text("nu"), State.TRANSLATED));
        assertEquals(
                List.of("nu", "oud", "anders"),
                memory.lookup(unit("One two three four."), 9).stream()
                        .map(found -> found.target().plainText())
                        .toList());
    }

    @Test
    void aDraftAStaleTargetAPrefilledAndAnEmptyOneAreNoMatches() {
        add(bundle("One two three four.", text("x"), State.INITIAL));
        add(bundle("One two three four.", text(" "), State.FINAL));
        add(Bundles.synced(Segmenter.segment(Sample.article("One two three four.\n")), DUTCH));
        assertEquals(List.of(), found("One two three four."));
    }

    @Test
    void otherCodesAreNoExactMatch() {
        add(bundle(
                "See *one two three four*.", unit("Zie *een twee drie vier*.").source(), State.TRANSLATED));
        assertEquals(
                100, memory.lookup(unit("See *one two three four*."), 1).get(0).score());
        MemoryMatch strong =
                memory.lookup(unit("See **one two three four**."), 1).get(0);
        assertEquals(99, strong.score());
        assertEquals(
                text("Zie een twee drie vier."), strong.target(), "a code that stands for something else is left out");
        MemoryMatch plain = memory.lookup(unit("See one two three four."), 1).get(0);
        assertEquals(75, plain.score());
        assertEquals(text("Zie een twee drie vier."), plain.target());
    }

    @Test
    void anotherAddressIsTheSameCode() {
        add(bundle(
                "[a](https://example.org/1) b",
                unit("[x](https://example.org/) z").source(),
                State.TRANSLATED));
        assertTrue(memory.of(unit("[a](https://example.org/2) b")).orElseThrow().isExact());
    }

    @Test
    void aTargetThatLacksACodeOrHasOneTooManyIsNoExactMatch() {
        add(bundle("See *one*.", text("Zie een."), State.TRANSLATED));
        add(bundle("See **two**.", unit("Zie **twee** *drie*.").source(), State.TRANSLATED));
        assertEquals(99, memory.lookup(unit("See *one*."), 1).get(0).score());
        MemoryMatch tooMany = memory.lookup(unit("See **two**."), 1).get(0);
        assertEquals(99, tooMany.score());
        assertEquals(unit("Zie **twee** drie.").source(), tooMany.target());
    }

    @Test
    void codesGetTheIdsOfTheUnitThatTheyAreFor() {
        Content source = new Content(List.of(new Content.Text("a "), new Content.Standalone("x7")));
        Content target = new Content(List.of(new Content.Standalone("x7"), new Content.Text(" b")));
        ArticleTargets foreign = changed(
                bundle("x", text("y"), State.FINAL),
                unit -> new BundleUnit(
                        unit.place(),
                        "tu",
                        null,
                        source,
                        List.of(),
                        target,
                        State.FINAL,
                        null,
                        List.of(),
                        unit.foreign()));
        add(foreign);
        MemoryMatch found = memory.of(unit("a `x`")).orElseThrow();
        assertTrue(found.isExact());
        assertEquals(new Content(List.of(new Content.Standalone("1"), new Content.Text(" b"))), found.target());
    }

    @Test
    void codesOfUnknownKindFitWhereTheyStandAlike() {
        addTmx(
                "Read <bpt i='0' x='0'>&lt;a0&gt;</bpt>it<ept i='0'>&lt;/a0&gt;</ept>.",
                "Lees <bpt i='0' x='0'>&lt;a0&gt;</bpt>het<ept i='0'>&lt;/a0&gt;</ept>.");
        MemoryMatch found = memory.of(unit("Read [it](https://example.org/).")).orElseThrow();
        assertEquals(
                new MemoryMatch(
                        "Read it.", unit("Lees [het](https://example.org/).").source(), 100, "old.tmx:2"),
                found);
    }

    @Test
    void decomposedLettersAreTheSame() {
        addTmx("Cafe&#x301; one two", "Cafe&#x301;");
        MemoryMatch found = memory.of(unit("Caf\u00E9 one two")).orElseThrow();
        assertEquals(new MemoryMatch("Caf\u00E9 one two", text("Caf\u00E9"), 100, "old.tmx:2"), found);
    }

    @Test
    void aPhraseIsFoundInBothLanguagesHoweverItIsWritten() {
        add(bundle("One *two* three four.", text("Een tw\u00E9\u00E9 drie vier."), State.TRANSLATED));
        addTmx("Something else", "Iets anders");
        assertEquals(1, memory.phrase("TWO three", 5).size());
        assertEquals(
                "Een tw\u00E9\u00E9 drie vier.",
                memory.phrase(" twee\u00A0drie ", 5).get(0).target());
        assertEquals("old.tmx:2", memory.phrase("anders", 5).get(0).origin());
        assertEquals(1, memory.phrase("e", 1).size());
        assertEquals(List.of(), memory.phrase(" ", 5));
        assertEquals(List.of(), memory.phrase("two four", 5));
    }

    @Test
    void aCopyIsTold() {
        add(bundle("One two three four.", text("Een twee drie vier."), State.TRANSLATED));
        assertTrue(memory.hold(text("Een twee drie vier.")));
        assertFalse(memory.hold(text("Een twee drie vier!")));
    }
}
