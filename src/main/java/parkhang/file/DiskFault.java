package parkhang.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words what the disk refused. */
public final class DiskFault {
    private DiskFault() {}

    /** One line: which file it is about, where Java says it, and why. Some of Java's exceptions are a reason by their class only. */
    public static String reason(IOException fault) {
        if (fault instanceof FileSystemException known && known.getFile() != null) {
            return SafeFile.meant(known.getFile()) + ": " + cause(known);
        }
        return String.valueOf(fault.getMessage());
    }

    /** The same without the file, for who has named it. */
    public static String cause(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return "no permission";
        } else if (fault instanceof NoSuchFileException) {
            return "no such file or folder";
        } else if (fault instanceof FileAlreadyExistsException) {
            return "there is such a file already";
        } else if (fault instanceof NotDirectoryException) {
            return "it is a file, not a folder";
        }
        if (fault instanceof FileSystemException known) {
            return known.getReason() == null ? known.getClass().getSimpleName() : known.getReason();
        }
        return String.valueOf(fault.getMessage());
    }
}
