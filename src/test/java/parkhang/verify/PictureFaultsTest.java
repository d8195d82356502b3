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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.edition.FileKind;
import parkhang.edition.Profile;
import parkhang.gate.PictureFault;
import parkhang.picture.Matrix;

/** A picture is spoilt in a good edition's PDF, in colours, greys or inks: that is found, and nothing else is. */
class PictureFaultsTest {
    private static final Map<FileKind, GoodEdition> EDITIONS = new EnumMap<>(FileKind.class);

    @BeforeAll
    static void export(@TempDir Path screen, @TempDir Path print, @TempDir Path press) throws IOException {
        byte[] picture = Matrix.one("rgb 8");
        EDITIONS.put(FileKind.SCREEN, GoodEdition.with(picture, screen, Profile.SCREEN, FileKind.SCREEN));
        EDITIONS.put(FileKind.PRINT, GoodEdition.with(picture, print, Profile.PRINT, FileKind.PRINT));
        EDITIONS.put(FileKind.PRESS, GoodEdition.with(picture, press, Profile.PRESS, FileKind.PRESS));
    }

    @AfterEach
    void restore() throws IOException {
        for (GoodEdition edition : EDITIONS.values()) {
            edition.restore();
        }
    }

    private static GoodEdition of(FileKind kind) {
        GoodEdition edition = EDITIONS.get(kind);
        if (edition == null) {
            throw new AssertionError(kind);
        }
        return edition;
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRINT", "PRESS"})
    void theGoodOneIsWhole(FileKind kind) {
        assertEquals(List.of(), of(kind).diagnostics());
    }

    static Stream<Arguments> faultIsFound() {
        return EDITIONS.keySet().stream()
                .flatMap(kind -> Stream.of(PictureFault.values()).map(fault -> arguments(kind, fault)));
    }

    @ParameterizedTest
    @MethodSource
    void faultIsFound(FileKind kind, PictureFault fault) throws IOException {
        GoodEdition edition = of(kind);
        edition.withPdf(fault::plant);
        assertEquals(List.of("pdf: picture-differs"), edition.found(), () -> edition.diagnostics()
                .toString());
    }
}
