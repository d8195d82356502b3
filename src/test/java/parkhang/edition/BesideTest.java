package parkhang.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file's name says which language stands beside the edition's, and nothing that leads elsewhere. */
class BesideTest {
    @ParameterizedTest
    @CsvSource({"a.with-bo, bo", "a.with-bo-u-nu-tibt, bo-u-nu-tibt", "a.with-zh-hant-HK, zh-Hant-HK", ".with-nl, nl"})
    void aNameTellsALocale(String name, String tag) {
        assertEquals(Optional.of(tag), Beside.tagIn(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a.volume", "a.with-", "a.with-..", "a.with-../../a", "a.with-/bo", "a.with-bo.with-en"})
    void whatIsNoLocaleIsNone(String name) {
        assertEquals(Optional.empty(), Beside.tagIn(name));
    }
}
