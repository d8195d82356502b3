package parkhang.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en    | May 10, 2023",
                "en-GB | 10 May 2023",
                "nl    | 10 mei 2023",
                "de    | 10. Mai 2023",
                "fr    | 10 mai 2023",
                "bo    | སྤྱི་ལོ་2023 ཟླ་བ་ལྔ་པའི་ཚེས་10",
                "bo-u-nu-tibt | སྤྱི་ལོ་༢༠༢༣ ཟླ་བ་ལྔ་པའི་ཚེས་༡༠",
            })
    void aDayIsWrittenAsTheLocaleDoes(String tag, String expected) {
        assertEquals(expected, Dates.day(LocalDate.of(2023, 5, 10), Locale.forLanguageTag(tag)));
    }

    @Test
    void theFirstOfAMonthIsFrenchInFrench() {
        assertEquals(
                "1 mai 2023", Dates.day(LocalDate.of(2023, 5, 1), Locale.FRENCH).replace("1er", "1"));
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York"})
    void aDayDoesNotMoveWithTheMachinesTimeZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertEquals("10. Mai 2023", Dates.day(LocalDate.of(2023, 5, 10), Locale.GERMAN));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aDayOfLongAgoIsTheOneThatWasWritten() {
        assertEquals("10 May 1415", Dates.day(LocalDate.of(1415, 5, 10), Locale.UK));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | 2023-05-10T12:00:00-04:00 | 10. Mai 2023 um 12:00 GMT−4",
                "en | 2023-05-10T12:00:00Z      | May 10, 2023 at 12:00 PM UTC",
                "fr | 2023-05-10T06:30:00+05:30 | 10 mai 2023 à 06:30 UTC+5:30",
                "bo | 2023-05-10T12:00:00+02:00 | སྤྱི་ལོ་2023 ཟླ་བ་ལྔ་པའི་ཚེས་10 12:00 GMT+2",
                "nl | 2023-05-10T23:59:00+02:00 | 10 mei 2023 om 23:59 GMT+2",
                "zh-Hans | 2023-05-10T06:00:00+08:00 | 2023年5月10日 GMT+8 06:00",
                "ar | 2023-05-10T06:00:00+03:00 | 10 مايو 2023 في 6:00 ص غرينتش+3",
            })
    void aMomentKeepsTheOffsetThatItWasWrittenWith(String tag, String time, String expected) {
        String written = Dates.moment(OffsetDateTime.parse(time), Locale.forLanguageTag(tag));
        assertEquals(expected, written.replaceAll("[\u00A0\u202F]", " "));
    }
}
