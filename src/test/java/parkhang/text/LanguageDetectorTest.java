package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Twice as many homes as officials have admitted will be flooded by the dam.",
                "en | The first they heard of the dam was a bulldozer.",
                "de | Doppelt so viele Häuser wie bisher bekannt werden vom Staudamm überflutet.",
                "de | Diese Familien hat niemand gefragt, sagt die Geschäftsführerin.",
                "fr | Deux fois plus de maisons que prévu seront inondées.",
                "fr | Personne n'a consulté ces familles, déclare la directrice.",
                "nl | Twee keer zoveel huizen komen onder water.",
                "nl | Niemand heeft deze families iets gevraagd, zegt de directeur.",
                "es | Nadie preguntó a estas familias, y el gobierno no ha respondido.",
                "it | Nessuno ha chiesto niente a queste famiglie della valle.",
                "pt | Ninguém perguntou nada a estas famílias, e o governo não respondeu.",
                "da | Ingen har spurgt disse familier, og regeringen har ikke svaret på de spørgsmål, som blev sendt i går af nogle borgere.",
                "sv | Ingen har frågat de här familjerna, och regeringen har inte svarat.",
                "pl | Nikt nie zapytał tych rodzin o zdanie, a rząd nie odpowiedział.",
                "cs | Nikdo se těchto rodin na nic neptal a vláda neodpověděla.",
                "hu | Senki sem kérdezte meg ezeket a családokat, és a kormány nem válaszolt.",
                "ru | Никто не спросил эти семьи, и правительство не ответило на вопросы.",
                "uk | Ніхто не запитав ці родини, і уряд не відповів на запитання.",
                "el | Κανείς δεν ρώτησε αυτές τις οικογένειες.",
                "ar | لم يسأل أحد هذه العائلات عن رأيها في السد.",
                "he | איש לא שאל את המשפחות האלה.",
                "bo | ཁྱིམ་ཚང་འདི་ཚོར་སུས་ཀྱང་དྲིས་མེད།",
                "zh | 没有人问过这些家庭。",
                "ja | この家族たちに誰も尋ねなかった。",
                "ko | 아무도 이 가족들에게 묻지 않았다.",
                "th | ไม่มีใครถามครอบครัวเหล่านี้"
            })
    void tellsTheLanguageOfASentence(String tag, String text) {
        assertEquals(
                tag, LanguageDetector.language(text).map(Locale::toLanguageTag).orElse("none"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,204 3,877", "RiverWatch", "Mara Lindqvist"})
    void saysNothingOfWhatTellsNothing(String text) {
        assertEquals(Optional.empty(), LanguageDetector.language(text));
    }

    @Test
    void readsALongTextInTime() {
        assertEquals(
                Optional.of(Locale.ENGLISH), LanguageDetector.language("and the dam of the valley ".repeat(100_000)));
    }
}
