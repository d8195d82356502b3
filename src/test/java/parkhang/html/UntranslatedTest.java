package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.diagnostic.Place;

/** A bar stands beside a whole block only where nothing in it is translated. */
class UntranslatedTest {
    private static final Place PLACE = Place.of("a.md");
    private static final Inline WORDS = new Inline.Text(PLACE, "words");
    private static final Inline CODE = new Inline.Code(PLACE, "x");
    private static final Inline FOREIGN = new Inline.InLanguage(PLACE, Locale.ENGLISH, true, List.of(WORDS));

    private static Block.Row row(Inline... cells) {
        return new Block.Row(Stream.of(cells)
                .map(cell -> new Block.Cell(PLACE, Block.Alignment.START, List.of(cell)))
                .toList());
    }

    private static Block.Table table(Block.Row... rows) {
        return new Block.Table(PLACE, null, List.of(rows), List.of());
    }

    @Test
    void rowsOfATableThatIsTranslatedInPartHaveBarsOfTheirOwn() {
        assertEquals(PageClass.UNTRANSLATED, Untranslated.markTable(table(row(FOREIGN, CODE), row(FOREIGN))));
        assertEquals(PageClass.HALF, Untranslated.markTable(table(row(FOREIGN, WORDS), row(WORDS, CODE))));
        assertNull(Untranslated.markTable(table(row(WORDS, CODE))));
        assertEquals(PageClass.BARRED, Untranslated.markRow(row(WORDS, FOREIGN)));
        assertNull(Untranslated.markRow(row(WORDS, CODE)));
    }

    private static Block list(List<List<Inline>> items) {
        return new Block.ItemList(
                PLACE,
                null,
                items.stream()
                        .map(text -> new Block.Item(PLACE, null, List.of(new Block.Paragraph(PLACE, text))))
                        .toList());
    }

    @Test
    void itemsThatNobodyTranslatedHaveOneBarTogether() {
        assertEquals(PageClass.UNTRANSLATED, Untranslated.mark(list(List.of(List.of(FOREIGN), List.of(FOREIGN)))));
        assertNull(Untranslated.mark(list(List.of(List.of(FOREIGN), List.of(WORDS)))));
    }

    @Test
    void codeAloneSaysNothing() {
        assertEquals(PageClass.UNTRANSLATED, Untranslated.mark(list(List.of(List.of(FOREIGN), List.of(CODE)))));
        assertNull(Untranslated.mark(list(List.of(List.of(CODE)))));
    }

    @Test
    void wordsBesideCodeAreTranslated() {
        assertNull(Untranslated.mark(list(List.of(List.of(FOREIGN), List.of(WORDS, CODE)))));
    }
}
