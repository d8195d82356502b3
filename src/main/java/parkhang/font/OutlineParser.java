package parkhang.font;

import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;

/** Parses what a PDF embeds of a font, and passes over the rules by which HarfBuzz shapes: they are half of the work. */
final class OutlineParser extends TTFParser {
    private static final Set<String> RULES = Set.of("GSUB", "GPOS", "GDEF", "kern");

    /** A table of a tag that nobody knows is kept unread. */
    private static final String UNKNOWN = "";

    @Override
    protected TTFTable readTable(String tag) {
        return super.readTable(RULES.contains(tag) ? UNKNOWN : tag);
    }
}
