package parkhang.export;

/** A fault of the program in one line that is worth reporting. */
public final class Fault {
    private Fault() {}

    /** What was thrown, and the program's own line where that happened. */
    public static String of(Throwable thrown) {
        for (StackTraceElement element : thrown.getStackTrace()) {
            if (element.getClassName().startsWith("parkhang.")) {
                return thrown + " at " + element.getFileName() + ":" + element.getLineNumber();
            }
        }
        return thrown.toString();
    }
}
