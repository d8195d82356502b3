package parkhang.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.picture.PictureKind;

/** A picture that is a GIF. */
class GifFuzz {
    static Stream<byte[]> seeds() {
        return Pictures.seeds(PictureKind.GIF);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "gif.dict")
    @FuzzTest
    void reads(byte[] file) {
        Pictures.read(PictureKind.GIF, file);
    }
}
