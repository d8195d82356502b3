package parkhang.report.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.edition.Profile;
import parkhang.file.DiskFault;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionResult;
import parkhang.ledger.Shard;
import parkhang.text.TextCode;

/** Reads a report edition by edition. What is wrong with it is reported, and then it has no more. */
public final class RunReportReader implements Closeable {
    private static final Set<String> HEAD = Set.of("version", "program", "archive", "profile", "shard");

    private final String name;
    private final JsonCursor json;
    private final Diagnostics diagnostics;
    private final RunFindings findings = new RunFindings();
    private final EditionReader editions = new EditionReader();
    private @Nullable EditionKey last;
    private boolean broken;

    private RunReportReader(String name, JsonCursor json, Diagnostics diagnostics) {
        this.name = name;
        this.json = json;
        this.diagnostics = diagnostics;
    }

    /** Opens a report; empty and reported where it can't be read. */
    public static Optional<RunReportReader> open(Path file, Diagnostics diagnostics) {
        String name = file.toString();
        try {
            return Optional.of(new RunReportReader(name, new JsonCursor(file), diagnostics));
        } catch (IOException e) {
            diagnostics.report(
                    Place.of(name), TextCode.FILE_UNREADABLE.with("disk", Map.of("reason", DiskFault.said(e))));
            return Optional.empty();
        }
    }

    /** The file's name as it was given. */
    String name() {
        return name;
    }

    /** Whether something was wrong with it so far. */
    boolean isBroken() {
        return broken;
    }

    /** What belongs to no single edition; complete when there are no more editions. */
    List<Diagnostic> findings() {
        return findings.list();
    }

    /** Reads up to the first edition; empty and reported where that is no report. */
    public Optional<RunHead> head() {
        return reading(() -> {
            JsonPiece head = readHead();
            return new RunHead(
                    head.text("program"),
                    head.text("archive"),
                    profile(head.text("profile")),
                    shards(head.text("shard")));
        });
    }

    /** The next edition; empty where there is none, and reported where it can't be read. */
    public Optional<EditionResult> next() {
        return reading(() -> {
            if (!json.nextInList()) {
                readTail();
                return null;
            }
            EditionResult edition = editions.read(JsonPiece.of(json.value(), "editions"));
            EditionKey key = edition.edition().key();
            if (last != null && last.compareTo(key) >= 0) {
                throw BadReport.invalid(key + " stands behind " + last);
            }
            last = key;
            return edition;
        });
    }

    private JsonPiece readHead() throws IOException {
        json.openObject();
        JsonPiece head = new JsonPiece(new HashMap<>());
        for (String field = json.nextField(); !"editions".equals(field); field = json.nextField()) {
            if (field == null) {
                throw BadReport.invalid("this is no report: it has no `editions`");
            }
            readHead(field, head);
        }
        json.openList("editions");
        if (!head.has("version")) {
            throw BadReport.invalid("there is no `version` before the `editions`");
        }
        return head;
    }

    private void readHead(String field, JsonPiece head) throws IOException {
        if (HEAD.contains(field)) {
            head.fields().put(field, json.value());
        } else {
            json.skip();
        }
        if (field.equals("version") && head.number(field) != RunReportWriter.VERSION) {
            throw BadReport.version(head.number(field));
        }
    }

    /** What stands behind the editions. */
    private void readTail() throws IOException {
        for (String field = json.nextField(); field != null; field = json.nextField()) {
            if (field.equals("diagnostics")) {
                json.openList(field);
                while (json.nextInList()) {
                    findings.add(List.of(EditionReader.finding(JsonPiece.of(json.value(), field))));
                }
            } else {
                json.skip();
            }
        }
        json.end();
    }

    private static Profile profile(String word) {
        return word.isEmpty()
                ? Profile.SCREEN
                : Profile.named(word).orElseThrow(() -> BadReport.invalid("`" + word + "` is no profile"));
    }

    private static List<Shard> shards(String text) {
        List<Shard> shards = new ArrayList<>();
        for (String shard : text.isEmpty() ? new String[0] : text.split(" ")) {
            shards.add(Shard.of(shard).orElseThrow(() -> BadReport.invalid("`" + shard + "` is no shard")));
        }
        return shards;
    }

    @FunctionalInterface
    private interface Step<T> {
        @Nullable
        T take() throws IOException;
    }

    private <T> Optional<T> reading(Step<T> step) {
        if (broken) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(step.take());
        } catch (BadReport e) {
            diagnostics.report(json.place(name), e.code(), e.getMessage());
        } catch (IOException e) {
            json.report(e, name, diagnostics);
        }
        broken = true;
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
