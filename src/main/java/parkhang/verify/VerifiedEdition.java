package parkhang.verify;

import java.util.List;
import parkhang.diagnostic.Diagnostic;

/** What was found in the finished files of an edition. */
public record VerifiedEdition(String name, List<VerifiedFile> files) {
    public VerifiedEdition {
        files = List.copyOf(files);
    }

    /** The same edition, of which no more can be said than that it is being made anew. */
    public VerifiedEdition replaced() {
        return new VerifiedEdition(
                name, files.stream().map(VerifiedFile::replaced).toList());
    }

    public boolean isWhole() {
        return files.stream().allMatch(VerifiedFile::isWhole);
    }

    /** Of all files, one after the other. */
    public List<Diagnostic> found() {
        return files.stream().flatMap(file -> file.found().stream()).toList();
    }

    /** Of all its PDFs together. */
    public int pages() {
        return files.stream().mapToInt(VerifiedFile::pages).sum();
    }

    /** Whether one of these was found. */
    public boolean has(VerifyCode code) {
        return files.stream().anyMatch(file -> file.has(code));
    }
}
