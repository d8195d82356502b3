package parkhang.press;

import parkhang.font.TextShaper;
import parkhang.verify.PdfText;

/** Loads what an edition needs of native code and of large tables on a second processor, while the archive is read. */
public final class HeadStart {
    private HeadStart() {}

    /** What goes wrong here goes wrong again, and is said, where it is needed. */
    public static void begin() {
        Thread thread = new Thread(
                () -> {
                    TextShaper.load();
                    PdfText.load();
                },
                "head start");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, reason) -> {});
        thread.start();
    }
}
