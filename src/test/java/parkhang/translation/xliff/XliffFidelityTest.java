package parkhang.translation.xliff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static parkhang.translation.Bundles.DUTCH;

import java.util.List;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.junit.jupiter.api.Test;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.Bundles;
import parkhang.translation.Segmenter;
import parkhang.translation.Sync;
import parkhang.translation.Unit;

/** What other tools put into a bundle's file is in it after we have written it. */
class XliffFidelityTest {

    static ArticleTargets read(String xliff) {
        Diagnostics diagnostics = new Diagnostics();
        ArticleTargets none = Bundles.none(DUTCH);
        return XliffReader.read(SourceText.of(none.file(), xliff), none, diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.list() + "\n" + xliff));
    }

    private static void validate(String xliff) {
        try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
            reader.open(xliff);
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (RuntimeException e) {
            throw new AssertionError(e.getMessage() + "\n" + xliff, e);
        }
    }

    @Test
    void nothingOfAnotherToolIsLost() {
        ForeignXliff files = new ForeignXliff(20230510);
        for (int round = 0; round < 1500; round++) {
            String xliff = files.next();
            String written = XliffWriter.write(read(xliff));
            for (String mark : files.marks()) {
                assertTrue(written.contains(mark), () -> mark + " is lost of\n" + xliff + "\nin\n" + written);
            }
            assertEquals(written, XliffWriter.write(read(written)), xliff);
            if (round % 10 == 0) {
                validate(xliff);
                validate(written);
            }
        }
    }

    private static String file(String units) {
        return """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="nl">
                <file id="f1">%s</file></xliff>
                """
                .formatted(units);
    }

    @Test
    void aCommentStaysWithTheUnitThatItStoodBefore() {
        ArticleTargets old = read(
                file(
                        """
                <unit id="u1"><segment><source>The title</source></segment></unit>
                <unit id="u2"><segment><source>one</source></segment></unit>
                <!-- ask Anna -->
                <unit id="u3"><segment><source>two</source></segment></unit>"""));
        List<Unit> moved = Segmenter.segment(Sample.article("two\n\none\n"));
        String written = XliffWriter.write(Sync.sync(moved, old).targets());
        assertTrue(written.contains("<!-- ask Anna -->\n    <unit id=\"u3\""), written);
    }

    @Test
    void aGroupThatIsTornApartGoesOnUnderAnotherId() {
        ArticleTargets old = read(
                file(
                        """
                <unit id="u1"><segment><source>The title</source></segment></unit>
                <group id="g" name="n"><notes><note>why</note></notes>
                <unit id="u2"><segment><source>one</source></segment></unit>
                <unit id="u3"><segment><source>two</source></segment></unit></group>"""));
        List<Unit> units = Segmenter.segment(Sample.article("one\n\nnew\n\ntwo\n"));
        String written = XliffWriter.write(Sync.sync(units, old).targets());
        assertTrue(written.contains("<group id=\"g-2\" name=\"n\">\n    <unit id=\"u3\""), written);
        assertEquals(1, written.split("<note>why", -1).length - 1);
        assertEquals(written, XliffWriter.write(read(written)));
        validate(written);
    }

    @Test
    void whatSomebodyMarkedStaysAsLongAsTheSource() {
        String marked = "<mrk id=\"m1\" type=\"comment\" value=\"who?\">one</mrk>";
        ArticleTargets old = read(file("<unit id=\"u1\"><segment><source>The title</source></segment></unit>"
                + "<unit id=\"u2\"><segment><source>" + marked + "</source></segment></unit>"));
        List<Unit> units = Segmenter.segment(Sample.article("one\n"));
        assertEquals(units.get(1).source(), old.units().get(1).source(), "an annotation makes no other source");
        String written = XliffWriter.write(Sync.sync(units, old).targets());
        assertTrue(written.contains("<source>" + marked + "</source>"), written);
        List<Unit> reworded = Segmenter.segment(Sample.article("one more\n"));
        String later = XliffWriter.write(Sync.sync(reworded, old).targets());
        assertTrue(later.contains("value=\"who?\"") && later.contains("previous-markup"), later);
    }

    @Test
    void targetsAreJoinedInTheirOwnOrder() {
        ArticleTargets targets = read(
                file(
                        """
                <unit id="u1"><segment><source>red </source><target order="3">rouge</target></segment>
                <ignorable><source>-</source><target order="2"> </target></ignorable>
                <segment><source>house</source><target order="1">maison</target></segment></unit>"""));
        assertEquals(Bundles.text("red -house"), targets.units().get(0).source());
        assertEquals(Bundles.text("maison rouge"), targets.units().get(0).target());
    }

    @Test
    void aCodeThatWasCutInTwoIsWholeAgain() {
        ArticleTargets targets = read(
                file(
                        """
                <unit id="u1"><originalData><data id="d1">*</data></originalData>
                <segment id="s1"><source>a <sc id="1" type="fmt" isolated="no" dataRef="d1"/>b. </source></segment>
                <segment id="s2"><source>c<ec startRef="1" dataRef="d1"/></source></segment></unit>"""));
        assertTrue(
                XliffWriter.write(targets)
                        .contains(
                                "a <pc id=\"1\" type=\"fmt\" dataRefStart=\"d1s\" dataRefEnd=\"d1e\">b. c</pc></source>"),
                () -> XliffWriter.write(targets));
    }

    @Test
    void namesWithoutAPrefixKeepTheirMeaning() {
        String written = XliffWriter.write(
                read(
                        """
                <f:xliff xmlns:f="urn:oasis:names:tc:xliff:document:2.0" xmlns="urn:y" version="2.1" srcLang="en" trgLang="nl">
                <f:file id="f1"><y>1</y><f:unit id="u1"><x:z xmlns:x="urn:x"><y/></x:z>
                <f:segment><f:source>one</f:source></f:segment></f:unit></f:file></f:xliff>"""));
        assertTrue(written.contains("<y xmlns=\"urn:y\">1</y>"), written);
        assertTrue(written.contains("<x:z xmlns=\"urn:y\" xmlns:x=\"urn:x\"><y/></x:z>"), written);
    }
}
