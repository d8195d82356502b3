package parkhang.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import parkhang.picture.PictureKind;

/** A picture that is a TIFF. */
class TiffFuzz {
    static Stream<byte[]> seeds() {
        return Pictures.seeds(PictureKind.TIFF);
    }

    @MethodSource("seeds")
    @DictionaryFile(resourcePath = "tiff.dict")
    @FuzzTest
    void reads(byte[] file) {
        Pictures.read(PictureKind.TIFF, file);
    }
}
