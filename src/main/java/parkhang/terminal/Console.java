package parkhang.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program speaks: results to one, progress and diagnostics to the other. Both are UTF-8 whatever the machine's
 * default is, because file names and quoted text are.
 *
 * @param terminal whether a person is watching standard error
 * @param columns of that terminal
 */
public record Console(PrintWriter out, PrintWriter err, boolean terminal, int columns) {
    /** The width that every terminal has had since there were terminals. */
    public static final int COLUMNS = 80;

    public Console(PrintWriter out, PrintWriter err, boolean terminal) {
        this(out, err, terminal, COLUMNS);
    }

    /** The process's own. The launcher says whether standard error is a terminal; Java itself can't tell. */
    public static Console ofProcess() {
        boolean terminal = Boolean.getBoolean("parkhang.terminal");
        int columns = Integer.getInteger("parkhang.columns", 0);
        return new Console(
                writer(FileDescriptor.out), writer(FileDescriptor.err), terminal, columns > 0 ? columns : COLUMNS);
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
