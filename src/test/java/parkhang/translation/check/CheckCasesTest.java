package parkhang.translation.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.diagnostic.Code;
import parkhang.translation.TranslationCode;

/** Each check finds the faults that were planted for it, and stays silent where other tools cry wolf. */
class CheckCasesTest {

    static Stream<CheckCase> cases() throws IOException {
        return CheckCase.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCheckFindsTheFaultAndNothingElse(CheckCase one) {
        assertEquals(one.finds(), one.found().contains(one.code()), one.found().toString());
    }

    @Test
    void everyCheckFindsThreeFaultsAndIsSilentThrice() throws IOException {
        List<CheckCase> all = CheckCase.all();
        List<Code> codes = Checks.codes().stream()
                .filter(code -> code != TranslationCode.ALLOW_UNUSED)
                .toList();
        for (Code code : codes) {
            for (boolean finds : List.of(true, false)) {
                long count = all.stream()
                        .filter(one -> one.code().equals(code.id()) && one.finds() == finds)
                        .count();
                assertTrue(count >= 3, () -> code.id() + " has " + count + " cases, finds: " + finds);
            }
        }
    }
}
