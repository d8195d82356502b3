package parkhang.pdf.draw;

import com.openhtmltopdf.extend.FSImage;
import parkhang.picture.PictureFile;

/** A picture of pixels as the engine lays it out: by its size alone. Nothing of it is unpacked before its page is drawn. */
public final class PlacedPicture implements FSImage {
    private final PictureFile file;
    private int width;
    private int height;

    /** @param dots of the engine's in a pixel of the picture's */
    public PlacedPicture(PictureFile file, int dots) {
        this.file = file;
        this.width = file.width() * dots;
        this.height = file.height() * dots;
    }

    PictureFile file() {
        return file;
    }

    @Override
    public int getWidth() {
        return width;
    }

    @Override
    public int getHeight() {
        return height;
    }

    /** To a new size, of which one side may be left to the picture's own proportions: -1. */
    @Override
    public void scale(int newWidth, int newHeight) {
        if (newWidth < 0 && newHeight < 0) {
            return;
        }
        int wide = newWidth < 0 ? Math.round((float) newHeight * width / height) : newWidth;
        height = newHeight < 0 ? Math.round((float) newWidth * height / width) : newHeight;
        width = wide;
    }
}
