package parkhang.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;
import parkhang.gate.InkFault;

/** Something is drawn elsewhere, or cut, in a good edition's PDF, whose text stays as it is: that is found, and nothing else. */
class InkFaultsTest {
    private static final Map<FileKind, GoodEdition> EDITIONS = new EnumMap<>(FileKind.class);

    @BeforeAll
    static void export(@TempDir Path screen, @TempDir Path print, @TempDir Path press) throws IOException {
        EDITIONS.put(FileKind.SCREEN, GoodEdition.in(screen));
        EDITIONS.put(FileKind.PRINT, GoodEdition.onPaper(print, Profile.PRINT, FileKind.PRINT));
        EDITIONS.put(FileKind.PRESS, GoodEdition.onPaper(press, Profile.PRESS, FileKind.PRESS));
    }

    @AfterEach
    void restore() throws IOException {
        for (GoodEdition edition : EDITIONS.values()) {
            edition.restore();
        }
    }

    static Stream<Arguments> faultIsFound() {
        return EDITIONS.keySet().stream()
                .flatMap(kind -> Stream.of(InkFault.values()).map(fault -> arguments(kind, fault)));
    }

    @ParameterizedTest
    @MethodSource
    void faultIsFound(FileKind kind, InkFault fault) throws IOException {
        GoodEdition edition = EDITIONS.get(kind);
        if (edition == null) {
            throw new AssertionError(kind);
        }
        edition.withPdf(fault::plant);
        assertEquals(List.of("pdf: " + fault.code()), edition.found(), () -> edition.diagnostics()
                .toString());
    }
}
