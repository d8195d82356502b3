package parkhang.diagnostic;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** What libraries log: it is taken off the console, for what is wrong is said in our own words. */
public final class LibraryLog {
    /** Held because java.util.logging forgets the settings of a logger that nobody holds. */
    private static final Map<String, Logger> QUIET = new ConcurrentHashMap<>();

    private LibraryLog() {}

    /** The logger of a library's package, which writes to nobody but whom it is given. */
    public static Logger quiet(String library) {
        return QUIET.computeIfAbsent(library, name -> {
            Logger logger = Logger.getLogger(name);
            logger.setUseParentHandlers(false);
            return logger;
        });
    }
}
