package parkhang.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Severity;

/** What a verification came to. */
public final class VerificationSummary {
    private final SortedMap<String, Integer> codes = new TreeMap<>();
    private final List<String> damaged = new ArrayList<>();
    private int editions;
    private int files;
    private int pages;
    private long bytes;
    private int errors;
    private int warnings;

    public void add(VerifiedEdition edition) {
        editions++;
        files += edition.files().size();
        pages += edition.pages();
        bytes += edition.files().stream().mapToLong(VerifiedFile::bytes).sum();
        if (!edition.isWhole()) {
            damaged.add(edition.name());
        }
        for (Diagnostic found : edition.found()) {
            codes.merge(found.code().id(), 1, Integer::sum);
            errors += found.code().severity() == Severity.ERROR ? 1 : 0;
            warnings += found.code().severity() == Severity.WARNING ? 1 : 0;
        }
    }

    public int editions() {
        return editions;
    }

    public int files() {
        return files;
    }

    /** Of all PDFs together. */
    public int pages() {
        return pages;
    }

    /** Of all files together. */
    public long bytes() {
        return bytes;
    }

    public int errors() {
        return errors;
    }

    public int warnings() {
        return warnings;
    }

    /** The editions that are not whole, in the order in which they were looked at. */
    public List<String> damaged() {
        return List.copyOf(damaged);
    }

    /** How often each kind of finding was made, by its name. */
    public SortedMap<String, Integer> codes() {
        return codes;
    }
}
