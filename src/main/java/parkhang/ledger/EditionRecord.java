package parkhang.ledger;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.HashedFile;
import parkhang.diagnostic.Diagnostic;
import parkhang.paragraph.LineFigures;
import parkhang.translation.Coverage;

/**
 * An edition, and what it was made of.
 *
 * @param own its own inputs: the article, its pictures, the targets in its locale's chain
 * @param embargo when the article may be published; null where it always may. Each run's day decides anew, and without the article
 *     being read
 * @param links the slugs of the articles that its article leads to
 * @param files the edition's files, in the order of their names
 * @param outdated files of other formats that lie there still, made of earlier inputs
 * @param pages of the PDF; 0 where there is none
 * @param lines of the PDF; none where there is none
 * @param diagnostics what was found in making it; an edition with an error in it is not kept
 */
public record EditionRecord(
        EditionKey key,
        Basis basis,
        List<HashedFile> own,
        @Nullable OffsetDateTime embargo,
        List<String> links,
        List<HashedFile> files,
        List<HashedFile> outdated,
        int pages,
        LineFigures lines,
        Coverage coverage,
        List<Diagnostic> diagnostics) {
    public EditionRecord {
        own = List.copyOf(own);
        links = List.copyOf(links);
        files = List.copyOf(files);
        outdated = List.copyOf(outdated);
        diagnostics = List.copyOf(diagnostics);
    }

    /** With nothing outdated and no embargo. */
    public EditionRecord(
            EditionKey key,
            Basis basis,
            List<HashedFile> own,
            List<String> links,
            List<HashedFile> files,
            int pages,
            LineFigures lines,
            Coverage coverage,
            List<Diagnostic> diagnostics) {
        this(key, basis, own, null, links, files, List.of(), pages, lines, coverage, diagnostics);
    }

    /** The same edition, with all that it was made of and its files looked at again. */
    public EditionRecord with(Basis newBasis, List<HashedFile> newOwn, List<HashedFile> newFiles) {
        return new EditionRecord(
                key, newBasis, newOwn, embargo, links, newFiles, outdated, pages, lines, coverage, diagnostics);
    }

    /** The files that lie there, whatever they were made of. */
    public List<HashedFile> allFiles() {
        return Stream.concat(files.stream(), outdated.stream()).toList();
    }

    /** Of the files together, without what is outdated. */
    public long bytes() {
        return files.stream().mapToLong(file -> file.stamp().size()).sum();
    }
}
