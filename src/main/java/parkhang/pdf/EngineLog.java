package parkhang.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.LibraryLog;
import parkhang.pdf.tag.PdfMetadata;

/**
 * What the engine has to say while one thread renders. OpenHTMLtoPDF logs through a switch of its own, PDFBox and FontBox
 * through java.util.logging; both are taken off the console once for the whole program, and warnings go to whoever listens
 * in their thread.
 */
final class EngineLog extends Handler {
    private static final ThreadLocal<@Nullable Consumer<String>> LISTENER = new ThreadLocal<>();

    /** Harmless: {@link PdfMetadata} writes the description, which the engine looks for under another name. */
    private static final LogMessageId NO_DESCRIPTION =
            LogMessageId.LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED;

    static {
        XRLog.setLoggerImpl(new Silence());
        for (String library : List.of("org.apache.pdfbox", "org.apache.fontbox")) {
            LibraryLog.quiet(library).addHandler(new EngineLog());
        }
    }

    private EngineLog() {
        setFormatter(new SimpleFormatter());
    }

    /** Sends this thread's warnings to the listener, until null is set again. */
    static void listen(@Nullable Consumer<String> listener) {
        if (listener == null) {
            LISTENER.remove();
        } else {
            LISTENER.set(listener);
        }
    }

    /** For OpenHTMLtoPDF's builder, which hands each thread's messages over by itself. */
    static void accept(Diagnostic message) {
        if (isWarning(message.getLevel()) && !message.getLogMessageId().equals(NO_DESCRIPTION)) {
            tell(message.getFormattedMessage());
        }
    }

    @Override
    public void publish(LogRecord message) {
        if (isWarning(message.getLevel())) {
            tell(getFormatter().formatMessage(message));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    private static boolean isWarning(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }

    private static void tell(String message) {
        Consumer<String> listener = LISTENER.get();
        if (listener != null) {
            listener.accept(message);
        }
    }

    private static final class Silence implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable cause) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic message) {
            return false;
        }
    }
}
