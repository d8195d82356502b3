package parkhang.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words what the disk refused. */
public final class DiskFault {
    private DiskFault() {}

    /** One line: which file it is about, where Java says it, and why. Some of Java's exceptions are a reason by their class only. */
    public static String reason(IOException fault) {
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + ": no permission";
        } else if (fault instanceof NoSuchFileException absent) {
            return absent.getFile() + ": no such file or folder";
        } else if (fault instanceof FileAlreadyExistsException there) {
            return there.getFile() + ": there is such a file already";
        } else if (fault instanceof FileSystemException other && other.getReason() == null) {
            return other.getFile() + ": " + other.getClass().getSimpleName();
        }
        return String.valueOf(fault.getMessage());
    }
}
