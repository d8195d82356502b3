package parkhang.terminal;

import java.io.FileDescriptor;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Where the program speaks: results to one, progress and diagnostics to the other. Both are UTF-8 whatever the machine's
 * default is, because file names and quoted text are; and to both only goes what is {@link Printable}.
 */
public final class Console {
    /** The width that every terminal has had since there were terminals. */
    public static final int COLUMNS = 80;

    private final PrintWriter unchecked;
    private final PrintWriter screen;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean terminal;
    private final int columns;
    private final Locale language;
    private final Supplier<Optional<String>> failure;

    /**
     * For a user whose system speaks a language.
     *
     * @param terminal whether a person is watching standard error
     */
    public Console(PrintWriter out, PrintWriter err, boolean terminal, Locale language) {
        this(out, err, terminal, COLUMNS, language, Optional::empty);
    }

    private Console(
            PrintWriter out,
            PrintWriter err,
            boolean terminal,
            int columns,
            Locale language,
            Supplier<Optional<String>> failure) {
        this.unchecked = out;
        this.screen = err;
        this.out = Printable.writer(out);
        this.err = Printable.writer(err);
        this.terminal = terminal;
        this.columns = columns;
        this.language = language;
        this.failure = failure;
    }

    /** The process's own. The launcher says whether standard error is a terminal; Java itself can't tell. */
    public static Console ofProcess() {
        boolean terminal = Boolean.getBoolean("parkhang.terminal");
        int columns = Integer.getInteger("parkhang.columns", 0);
        ProcessStream out = new ProcessStream(FileDescriptor.out);
        ProcessStream err = new ProcessStream(FileDescriptor.err);
        return new Console(
                writer(out),
                writer(err),
                terminal,
                columns > 0 ? columns : COLUMNS,
                language(System.getProperty("parkhang.language", "")),
                () -> Stream.of(out.failure(), err.failure())
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /**
     * The language of a locale's name in POSIX, such as {@code de_AT.UTF-8}; what Java takes for the user's where the launcher, which
     * gives Java a locale for file names, has not said it.
     */
    static Locale language(String name) {
        String tag = name.replaceFirst("[.@].*", "").replace('_', '-');
        return tag.isEmpty() ? Locale.getDefault(Locale.Category.DISPLAY) : Locale.forLanguageTag(tag);
    }

    private static PrintWriter writer(ProcessStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    public PrintWriter out() {
        return out;
    }

    public PrintWriter err() {
        return err;
    }

    /** Where the program's own help goes, which has nothing in it from elsewhere: it may be coloured. */
    public PrintWriter help() {
        return unchecked;
    }

    /** Standard error for who writes over its own lines; all that it shows has to be made printable before. */
    PrintWriter screen() {
        return screen;
    }

    public boolean terminal() {
        return terminal;
    }

    /** Of the terminal. */
    public int columns() {
        return columns;
    }

    /** That of the user's system. */
    public Locale language() {
        return language;
    }

    public void flush() {
        out.flush();
        err.flush();
    }

    /** Why something that was printed did not arrive. Who stopped reading has what he wanted: that is no failure. */
    public Optional<String> failure() {
        flush();
        return failure.get();
    }
}
