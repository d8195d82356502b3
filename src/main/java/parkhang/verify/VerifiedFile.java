package parkhang.verify;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.edition.FileKind;

/**
 * What was found in a finished file.
 *
 * @param bytes its size; 0 where it could not be read
 * @param sha256 of its bytes, in hexadecimal; empty where it could not be read
 * @param pages of a PDF; 0 of anything else
 * @param pictures of its pages as JPEG; none where nobody wants to see them
 */
public record VerifiedFile(
        String name,
        FileKind kind,
        long bytes,
        String sha256,
        int pages,
        List<Diagnostic> found,
        List<PagePicture> pictures) {
    VerifiedFile(
            String name,
            FileKind kind,
            long bytes,
            String sha256,
            int pages,
            FileFindings found,
            List<PagePicture> pictures) {
        this(name, kind, bytes, sha256, pages, found.list(), pictures);
    }

    public VerifiedFile {
        found = List.copyOf(found);
        pictures = List.copyOf(pictures);
    }

    VerifiedFile replaced() {
        FileFindings now = new FileFindings(name);
        now.report(VerifyCode.EDITION_REPLACED, "an export is making this edition anew");
        return new VerifiedFile(name, kind, bytes, sha256, pages, now, pictures);
    }

    public boolean isWhole() {
        return found.stream().noneMatch(Diagnostic::isError);
    }

    /** Whether one of these was found. */
    public boolean has(VerifyCode code) {
        return found.stream().anyMatch(one -> one.code() == code);
    }
}
