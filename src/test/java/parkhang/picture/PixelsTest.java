package parkhang.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelsTest {
    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB})
    void areThoseThatThePictureSaysItHas(int type) {
        BufferedImage picture = new BufferedImage(5, 3, type);
        Random random = new Random(type);
        for (int i = 0; i < 15; i++) {
            picture.setRGB(i % 5, i / 5, random.nextInt());
        }
        Pixels pixels = Pixels.of(picture);
        assertEquals(5, pixels.width());
        assertEquals(3, pixels.height());
        assertArrayEquals(picture.getRGB(0, 0, 5, 3, null, 0, 5), pixels.argb());
    }
}
