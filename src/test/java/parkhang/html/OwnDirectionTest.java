package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnDirectionTest {
    @ParameterizedTest
    @CsvSource({
        "Office e.V.,        true,  ltr",
        "(202) 785-1515,     true,  ltr",
        "משרד (ירושלים),     true,",
        "Jane Doe (ג'יין),   true,",
        "Office e.V.,        false,",
        "(202) 785-1515,     false,",
        "משרד (ירושלים).,    false, rtl",
        "'(1) مكتب, Ltd.',   false, rtl",
        "Jane Doe (ג'יין),   false,",
        "བོད་ཡིག (x),        true,  ltr",
        "'',                 false,",
    })
    void nameKeepsItsDirection(String text, boolean rightToLeft, @Nullable String direction) {
        assertEquals(direction, OwnDirection.of(text, rightToLeft));
    }
}
