package parkhang.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Leftover;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionResult;
import parkhang.ledger.EditionResult.Outcome;

/** What a run of export has done. */
public final class ExportSummary {
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<String, Integer> made = new TreeMap<>();
    private final List<EditionKey> failed = new ArrayList<>();
    private final List<EditionKey> leftovers = new ArrayList<>();
    private final List<EditionKey> removed = new ArrayList<>();
    private int removedFiles;
    private int files;
    private long bytes;
    private long raggedParagraphs;
    private int raggedEditions;
    private int unchanged;
    private boolean errors;

    void add(EditionResult result) {
        if (result.outcome() == Outcome.FAILED) {
            failed.add(result.edition().key());
        } else {
            made.merge(result.edition().key().tag(), 1, Integer::sum);
            files += result.edition().files().size();
            bytes += result.edition().bytes();
            raggedParagraphs += result.edition().lines().ragged();
            raggedEditions += result.edition().lines().ragged() > 0 ? 1 : 0;
        }
        errors |= result.outcome() == Outcome.FAILED;
    }

    void addUnchanged() {
        unchanged++;
    }

    void add(Diagnostics found) {
        findings.addAll(found.list());
        addErrors(found);
    }

    void addErrors(Diagnostics found) {
        errors |= found.hasErrors();
    }

    /** What is left of an edition whose article or bundle is gone. */
    void add(Leftover edition, Leftover left) {
        int count = edition.made().size() - left.made().size();
        if (count > 0) {
            removed.add(edition.key());
            removedFiles += count;
        }
        if (left.isThere()) {
            leftovers.add(left.key());
        }
    }

    /** How many editions were made, by language tag. */
    public Map<String, Integer> made() {
        return Collections.unmodifiableMap(made);
    }

    public List<EditionKey> failed() {
        return List.copyOf(failed);
    }

    /** How many editions were not due. */
    public int unchanged() {
        return unchanged;
    }

    /** How many files the made editions have. */
    public int files() {
        return files;
    }

    /** Of the made editions' files together. */
    public long bytes() {
        return bytes;
    }

    /** How many paragraphs of the made editions could not be filled. */
    public long raggedParagraphs() {
        return raggedParagraphs;
    }

    /** In how many of the made editions there are such paragraphs. */
    public int raggedEditions() {
        return raggedEditions;
    }

    /** The editions in the output whose article or bundle is gone. */
    public List<EditionKey> leftovers() {
        return List.copyOf(leftovers);
    }

    /** The editions of which files were removed, because their article or bundle is gone. */
    public List<EditionKey> removed() {
        return List.copyOf(removed);
    }

    public int removedFiles() {
        return removedFiles;
    }

    /** What was found that belongs to no single edition. */
    public List<Diagnostic> findings() {
        return List.copyOf(findings);
    }

    /** Whether there is something for the user to mend. */
    public boolean hasErrors() {
        return errors;
    }
}
