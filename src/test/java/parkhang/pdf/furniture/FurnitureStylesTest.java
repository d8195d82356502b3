package parkhang.pdf.furniture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FurnitureStylesTest {
    @Test
    void theSheetSaysWhatHeadsAndFeetLookLike() {
        FurnitureStyles styles = FurnitureStyles.of(FurnitureStyles.SHEET, Locale.GERMAN);
        assertEquals(new FurnitureStyles.Style("Noto Sans", true, 7.5f, 11, 0x7A1F2B), styles.mark());
        assertFalse(styles.imprint().bold());
        assertTrue(styles.name().bold());
        assertEquals(new FurnitureStyles.Rule(0.5f, 0xC9C0B6, 7), styles.rule());
    }

    @Test
    void whatIsInTibetanScriptIsLarger() {
        for (String language : new String[] {"bo", "dz"}) {
            FurnitureStyles styles = FurnitureStyles.of(FurnitureStyles.SHEET, Locale.forLanguageTag(language));
            assertEquals(7.6f, styles.folio().size());
            assertEquals(12.5f, styles.name().leading());
        }
    }

    @Test
    void aSheetThatLacksARuleIsRefused() {
        for (String name : new String[] {".mark {", ".name {", ".foot {"}) {
            String sheet = FurnitureStyles.SHEET.replace(name, ".other {");
            assertThrows(IllegalArgumentException.class, () -> FurnitureStyles.of(sheet, Locale.GERMAN), name);
        }
    }
}
