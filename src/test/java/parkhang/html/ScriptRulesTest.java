package parkhang.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ScriptRulesTest {
    private static final String SHEET =
            "/* Tall, as :lang says. */\nh1:lang(bo), p:lang(bo) em { a: b; }\np:lang(ar) { c: d; }\n";

    @Test
    void languagesAreRuledAsTheOneThatIsNamedForTheirScript() {
        assertEquals(
                SHEET.replace("p:lang(bo) em", "p:lang(bo) em, p:lang(dz) em")
                        .replace("h1:lang(bo)", "h1:lang(bo),\nh1:lang(dz)"),
                ScriptRules.of(SHEET, Locale.ENGLISH, "<span lang=\"dz\">a</span><a hreflang=\"ur\">b</a>"));
        assertEquals(
                SHEET.replace("p:lang(ar)", "p:lang(ar),\np:lang(ur)"),
                ScriptRules.of(SHEET, Locale.forLanguageTag("ur"), ""));
    }

    @Test
    void onlyLanguagesOfThoseScriptsAreAdded() {
        List<Locale> languages = List.of("bo", "ar-EG", "en", "my", "az", "az-Arab", "dz", "ks", "yi").stream()
                .map(Locale::forLanguageTag)
                .toList();
        assertEquals("[az-Arab, dz, ks, yi]", ScriptRules.needed(languages).toString());
        assertEquals(SHEET, ScriptRules.of(SHEET, Locale.ENGLISH, "<p lang=\"bo\">"));
    }
}
