package parkhang.ledger;

import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.translation.Coverage;

/**
 * An edition, and what it was made of.
 *
 * @param own its own inputs: the article, its pictures, the targets in its locale's chain
 * @param links the slugs of the articles that its article leads to
 * @param files the edition's files, in the order of their names
 * @param pages of the PDF; 0 where there is none
 * @param diagnostics what was found in making it; an edition with an error in it is not kept
 */
public record EditionRecord(
        EditionKey key,
        Basis basis,
        List<HashedFile> own,
        List<String> links,
        List<HashedFile> files,
        int pages,
        Coverage coverage,
        List<Diagnostic> diagnostics) {
    public EditionRecord {
        own = List.copyOf(own);
        links = List.copyOf(links);
        files = List.copyOf(files);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same edition, with its files looked at again. */
    public EditionRecord with(List<HashedFile> newOwn, List<HashedFile> newFiles) {
        return new EditionRecord(key, basis, newOwn, links, newFiles, pages, coverage, diagnostics);
    }

    /** Of all files together. */
    public long bytes() {
        return files.stream().mapToLong(file -> file.stamp().size()).sum();
    }
}
