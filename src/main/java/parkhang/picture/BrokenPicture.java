package parkhang.picture;

import java.io.IOException;

/** A picture that can't be shown; the message goes on after "the picture". */
public final class BrokenPicture extends IOException {
    private static final long serialVersionUID = 1;

    public BrokenPicture(String message) {
        super(message);
    }
}
