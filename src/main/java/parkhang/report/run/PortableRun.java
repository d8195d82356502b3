package parkhang.report.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Place;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.EditionResult;

/** Hands a run on as it would have been on any machine: without the names of the folders that it was made in. */
public final class PortableRun implements RunConsumer {
    private final RunConsumer consumer;
    private final List<String> prefixes;

    /** @param folders the archive's, and the output's where it lies elsewhere */
    public PortableRun(RunConsumer consumer, List<Path> folders) {
        this.consumer = consumer;
        this.prefixes = folders.stream()
                .map(folder -> folder.toAbsolutePath().normalize().toString().replace('\\', '/') + "/")
                .toList();
    }

    @Override
    public void begin(RunHead head) throws IOException {
        consumer.begin(head);
    }

    @Override
    public void accept(EditionResult result) throws IOException {
        EditionRecord edition = result.edition();
        EditionRecord portable = new EditionRecord(
                edition.key(),
                edition.basis(),
                edition.own(),
                edition.links(),
                edition.files(),
                edition.pages(),
                edition.lines(),
                edition.coverage(),
                portable(edition.diagnostics()));
        consumer.accept(new EditionResult(portable, result.outcome(), result.why(), result.duration()));
    }

    @Override
    public void end(List<Diagnostic> findings) throws IOException {
        consumer.end(portable(findings));
    }

    private List<Diagnostic> portable(List<Diagnostic> findings) {
        return findings.stream().map(this::portable).toList();
    }

    private Diagnostic portable(Diagnostic found) {
        Place place = found.place();
        return new Diagnostic(
                new Place(portable(place.file()), place.line(), place.column()),
                found.code(),
                portable(found.message()));
    }

    /** Messages name files as the disk does, with the separators of the machine. */
    private String portable(String text) {
        String portable = text;
        for (String prefix : prefixes) {
            portable = portable.replace(prefix, "").replace(prefix.replace('/', '\\'), "");
        }
        return portable;
    }
}
