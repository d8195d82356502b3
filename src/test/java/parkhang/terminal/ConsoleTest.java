package parkhang.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleTest {

    @ParameterizedTest
    @CsvSource({"de_AT.UTF-8, de", "nl, nl", "fr_BE@euro, fr", "C.UTF-8, ''", "POSIX, posix"})
    void aSystemNamesItsLanguage(String name, String language) {
        assertEquals(language, Console.language(name).getLanguage());
    }

    @Test
    void whereItIsNotSaidJavaKnows() {
        assertEquals(Locale.getDefault(Locale.Category.DISPLAY), Console.language(""));
    }
}
