package parkhang.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.picture.PictureKind;

/** A picture that is a PNG. */
class PngFuzz {
    static Stream<byte[]> seeds() {
        return Pictures.seeds(PictureKind.PNG);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "png.dict")
    @FuzzTest
    void reads(byte[] file) {
        Pictures.read(PictureKind.PNG, Pictures.summed(file));
    }
}
