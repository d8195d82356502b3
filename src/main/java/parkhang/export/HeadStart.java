package parkhang.export;

import parkhang.font.TextShaper;

/** Loads the native code that shapes text on a second processor, while the archive is read. */
public final class HeadStart {
    private HeadStart() {}

    /** What goes wrong here goes wrong again, and is said, where it is needed. */
    public static void begin() {
        Thread thread = new Thread(TextShaper::load, "head start");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, reason) -> {});
        thread.start();
    }
}
