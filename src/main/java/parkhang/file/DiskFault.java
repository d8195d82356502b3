package parkhang.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import parkhang.diagnostic.Message;

/** Says in words what the disk refused. */
public final class DiskFault {
    private DiskFault() {}

    /** One line: which file it is about, where Java says it, and why. Some of Java's exceptions are a reason by their class only. */
    public static String reason(IOException fault) {
        return said(fault).english();
    }

    /** The same for who says it in other languages as well. */
    public static Message said(IOException fault) {
        return fault instanceof FileSystemException known && known.getFile() != null
                ? said("file", Map.of("file", SafeFile.meant(known.getFile()).toString(), "cause", cause(known)))
                : said("other", Map.of("reason", String.valueOf(fault.getMessage())));
    }

    /** The same without the file, for who has named it. */
    public static Message cause(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return said("permission", Map.of());
        } else if (fault instanceof NoSuchFileException) {
            return said("missing", Map.of());
        } else if (fault instanceof FileAlreadyExistsException) {
            return said("exists", Map.of());
        } else if (fault instanceof NotDirectoryException) {
            return said("no-folder", Map.of());
        }
        boolean unsaid = fault instanceof FileSystemException known && known.getReason() == null;
        String reason = unsaid ? fault.getClass().getSimpleName() : reasonOf(fault);
        return said("other", Map.of("reason", reason));
    }

    private static String reasonOf(IOException fault) {
        return fault instanceof FileSystemException known ? known.getReason() : String.valueOf(fault.getMessage());
    }

    private static Message said(String which, Map<String, ?> gaps) {
        return new Message.Sentence("disk." + which, gaps);
    }
}
