package parkhang.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import parkhang.archive.Hashing;
import parkhang.file.BoundedFile;
import parkhang.file.DiskFault;

/**
 * A finished file as it lies there, and what is found in it.
 *
 * @param bytes none where it can't be read, or where there is nothing to look at
 * @param sha256 empty where it can't be read
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares files by these
record ReadFile(FinishedFile file, byte[] bytes, String sha256, FileFindings found) {
    /** In bytes; a volume of 500 articles has some 20 million. */
    private static final long LARGEST =
            Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 4);

    static ReadFile read(FinishedFile file) {
        FileFindings found = new FileFindings(file.name());
        byte[] bytes = bytes(file, found);
        String sha256 = bytes.length == 0 && found.hasErrors() ? "" : Hashing.hash(bytes);
        ReadFile read = new ReadFile(file, bytes, sha256, found);
        if (!sha256.isEmpty()) {
            read.checkHash();
        }
        return read;
    }

    private static byte[] bytes(FinishedFile file, FileFindings found) {
        try {
            if (!Files.isRegularFile(file.path())) {
                found.report(VerifyCode.EDITION_MISSING, "there is no such file");
            } else if (Files.size(file.path()) > LARGEST) {
                found.report(VerifyCode.EDITION_TOO_LARGE, "the file is larger than " + (LARGEST >> 20) + " MiB");
            } else {
                return BoundedFile.read(file.path(), LARGEST);
            }
        } catch (NoSuchFileException e) {
            found.report(VerifyCode.EDITION_MISSING, "there is no such file");
        } catch (IOException e) {
            found.report(VerifyCode.EDITION_UNREADABLE, "the file can't be read: " + DiskFault.reason(e));
        }
        return new byte[0];
    }

    private void checkHash() {
        if (bytes.length == 0) {
            found.report(VerifyCode.EDITION_EMPTY, "the file is empty");
        }
        if (file.sha256() == null) {
            found.report(
                    VerifyCode.BYTES_UNPROVED,
                    "no ledger or report knows this file, so its bytes were compared with none");
        } else if (!isAsMade()) {
            found.report(VerifyCode.BYTES_DIFFER, "its bytes are others than those that were made");
        }
    }

    boolean isAsMade() {
        return sha256.equals(file.sha256());
    }

    /** Whether somebody knows that it was made of other bytes. */
    boolean isChanged() {
        return file.sha256() != null && !isAsMade();
    }
}
