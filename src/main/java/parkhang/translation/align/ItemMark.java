package parkhang.translation.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.article.Inline;
import parkhang.translation.Unit;
import parkhang.translation.UnitKind;

/** Takes the number or the bullet from before a list item that comes out of plain text: the edition puts its own there. */
final class ItemMark {
    private static final Pattern MARK = Pattern.compile("(?:(\\p{Nd}{1,3})[.)]|[•◦▪‣·*–-])\\s+(?=\\S)");

    private ItemMark() {}

    /** The block's text without its mark, if the unit has none. The 10 of "10. Mai" is none where the source has a 10, too. */
    static List<Inline> removed(Unit unit, Unit block) {
        if (unit.kind() != UnitKind.LIST_ITEM
                || block.kind() == UnitKind.LIST_ITEM
                || !(block.text().get(0) instanceof Inline.Text first)) {
            return block.text();
        }
        Matcher mark = MARK.matcher(first.text());
        boolean marked = mark.lookingAt()
                && !MARK.matcher(unit.source().plainText()).lookingAt()
                && (mark.group(1) == null || !Keys.of(unit).contains(Keys.number(mark.group(1))));
        if (!marked) {
            return block.text();
        }
        List<Inline> rest = new ArrayList<>(block.text());
        rest.set(0, new Inline.Text(first.place(), first.text().substring(mark.end())));
        return rest;
    }
}
