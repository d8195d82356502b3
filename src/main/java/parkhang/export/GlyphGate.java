package parkhang.export;

import java.util.ArrayList;
import java.util.List;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.font.FontSet;
import parkhang.font.MissingGlyphs;

/** Lets an edition pass to be typeset only if there is a glyph for each of its characters. */
public final class GlyphGate {
    private final FontSet fonts;
    private final Diagnostics diagnostics;

    public GlyphGate(FontSet fonts, Diagnostics diagnostics) {
        this.fonts = fonts;
        this.diagnostics = diagnostics;
    }

    /**
     * Reports the characters of an edition that no font has, once for each script.
     *
     * @param file where a character is reported that no file of the archive has, but the edition says of its own
     */
    public void check(Edition edition, Place file) {
        List<EditionText.Passage> passages = new ArrayList<>(EditionText.whole(edition));
        edition.furniture().folio().forEach(text -> passages.add(new EditionText.Passage(null, text)));
        check(passages, file);
    }

    /** The same for any texts. */
    public void check(List<EditionText.Passage> passages, Place file) {
        MissingGlyphs missing = new MissingGlyphs(fonts);
        for (EditionText.Passage passage : passages) {
            missing.add(passage.text(), passage.place() == null ? file : passage.place());
        }
        missing.report(diagnostics);
    }
}
