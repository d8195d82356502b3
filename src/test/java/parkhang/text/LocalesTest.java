package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalesTest {

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }

    private static List<String> chain(String tag) {
        return Locales.chain(locale(tag)).stream().map(Locale::toLanguageTag).toList();
    }

    @Test
    void aRegionInheritsFromItsLanguage() {
        assertEquals(List.of("fr-BE", "fr"), chain("fr-BE"));
        assertEquals(List.of("bo"), chain("bo"));
        assertEquals(List.of("bo-IN-u-nu-tibt", "bo-IN", "bo"), chain("bo-IN-u-nu-tibt"));
    }

    @Test
    void nothingIsInheritedAcrossScripts() {
        assertEquals(List.of("zh-Hant-HK", "zh-Hant"), chain("zh-Hant-HK"));
        assertEquals(List.of("sr-Latn"), chain("sr-Latn"));
        assertEquals(List.of("sr-Cyrl-RS", "sr-Cyrl", "sr"), chain("sr-Cyrl-RS"));
        assertEquals(List.of("zh-Hans-SG", "zh-Hans", "zh"), chain("zh-Hans-SG"));
    }

    @ParameterizedTest
    @CsvSource({"EN,en", "fr-be,fr-BE", "zh-hant-hk,zh-Hant-HK", "bo,bo", "nds-NL,nds-NL", "bo-u-nu-tibt,bo-u-nu-tibt"})
    void aTagIsSpelledAsTheRegistryDoes(String tag, String canonical) {
        assertEquals(Optional.of(canonical), Locales.of(tag).map(Locale::toLanguageTag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "e", "en_US", "en-", "../nl", "x-own", "german language", "en-US-", "nl.bak"})
    void whatIsNoTagIsNoLocale(String tag) {
        assertEquals(Optional.empty(), Locales.of(tag));
    }

    @Test
    void namesAreThoseOfTheLanguageItself() {
        assertEquals("Deutsch", Locales.ownName(Locale.GERMAN));
        assertEquals("Français", Locales.ownName(Locale.FRENCH));
        assertEquals("Nederlands", Locales.ownName(locale("nl")));
        assertEquals("བོད་སྐད་", Locales.ownName(locale("bo")));
        assertEquals("བོད་སྐད་", Locales.ownName(locale("bo-u-nu-tibt")));
    }

    @Test
    void namesInASentenceAreThoseOfTheSentence() {
        assertEquals("Englisch", Locales.nameIn(Locale.ENGLISH, Locale.GERMAN));
        assertEquals("anglais", Locales.nameIn(Locale.ENGLISH, Locale.FRENCH));
    }

    @Test
    void directionFollowsTheScript() {
        assertTrue(Locales.isRightToLeft(locale("ar")));
        assertTrue(Locales.isRightToLeft(locale("he")));
        assertTrue(Locales.isRightToLeft(locale("az-Arab")));
        assertFalse(Locales.isRightToLeft(locale("az")));
        assertFalse(Locales.isRightToLeft(locale("bo")));
    }

    @ParameterizedTest
    @CsvSource({"de,de_DE", "fr-BE,fr_BE", "en,en_US", "bo,bo_CN", "zh-Hant,zh_TW"})
    void openGraphWantsATerritory(String tag, String expected) {
        assertEquals(expected, Locales.withTerritory(locale(tag)));
    }
}
