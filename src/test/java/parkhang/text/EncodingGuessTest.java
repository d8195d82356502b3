package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingGuessTest {
    private static final String WESTERN =
            "„Flüsse“ – größer als je: “El Niño” coûte 5 000 € d’après l’étude de Zoë, naïve et fière. Überall, Émile, ça y est…\n";
    private static final String RUSSIAN = "Плотина вытеснила четырнадцать тысяч жителей, сообщает организация.\n";
    private static final String CZECH =
            "Přehrada vyhnala čtrnáct tisíc lidí, řekla včera Šárka Žižková. Což je příliš žluťoučký kůň.\n";
    private static final String JAPANESE = "ダムの建設で一万四千人が移住を強いられたと団体が発表した。\n";

    @ParameterizedTest
    @CsvSource({
        "windows-1252, WESTERN",
        "x-MacRoman, WESTERN",
        "UTF-16LE, WESTERN",
        "UTF-16BE, WESTERN",
        "windows-1251, RUSSIAN",
        "KOI8-R, RUSSIAN",
        "windows-1250, CZECH",
        "ISO-8859-2, CZECH",
        "Shift_JIS, JAPANESE"
    })
    void readsBack(String encoding, String which) {
        String text =
                switch (which) {
                    case "WESTERN" -> WESTERN;
                    case "RUSSIAN" -> RUSSIAN.repeat(3);
                    case "CZECH" -> CZECH.repeat(3);
                    default -> JAPANESE.repeat(3);
                };
        assertEquals(
                Optional.of(text),
                EncodingGuess.of(text.getBytes(Charset.forName(encoding))).map(EncodingGuess.Guess::text));
    }

    @Test
    void readsIsoLatin() {
        String text = "Größe, élève, Señor: 5 Übungen\n";
        assertEquals(
                Optional.of(text),
                EncodingGuess.of(text.getBytes(Charset.forName("ISO-8859-1"))).map(EncodingGuess.Guess::text));
        String euro = "Das kostet 5 ¤, größer\n".replace('¤', '€');
        assertEquals(
                Optional.of(euro),
                EncodingGuess.of(euro.getBytes(Charset.forName("ISO-8859-15"))).map(EncodingGuess.Guess::text));
    }

    @Test
    void aSlipInUtf8IsNoEncoding() {
        byte[] bytes = (WESTERN + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertEquals(Optional.empty(), EncodingGuess.of(bytes));
    }

    @Test
    void bytesThatAreNoTextAreNone() {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF};
        assertEquals(Optional.empty(), EncodingGuess.of(bytes));
    }
}
