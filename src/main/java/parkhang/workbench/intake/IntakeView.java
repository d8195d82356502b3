package parkhang.workbench.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArchiveCode;
import parkhang.archive.Input;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.file.DiskFault;
import parkhang.html.Markup;
import parkhang.ingest.ArticleFacts;
import parkhang.ingest.ArticleImport;
import parkhang.ingest.DocumentSource;
import parkhang.ingest.ImportPreview;
import parkhang.ingest.ImportResults;
import parkhang.ingest.ImportSummary;
import parkhang.localization.ArchiveChange;
import parkhang.text.Resource;
import parkhang.workbench.intake.HeldDocuments.Held;
import parkhang.workbench.live.Unwatched;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Route.Effect;

/** Where documents come in: read, shown with what was understood of them, and brought in as somebody has confirmed them. */
public final class IntakeView {
    /** Of a file's name, in characters. */
    private static final int LONGEST_NAME = 120;

    private final Session session;
    private final HeldDocuments documents = new HeldDocuments();

    public IntakeView(Session session) {
        this.session = session;
    }

    /** What it answers to. */
    public List<Route> routes() {
        return List.of(
                Route.get("/import", this::page),
                Route.post("/import/read", Effect.ARCHIVE, (int) Input.LARGEST, this::read),
                Route.post("/import/said", Effect.ARCHIVE, this::said),
                Route.post("/import/write", Effect.ARCHIVE, this::write),
                Route.get(
                        ImportPage.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(IntakeView.class, "import.js"))),
                Route.get(
                        ImportPage.STYLES,
                        request -> Answer.file(
                                "text/css; charset=utf-8", Resource.bytes(IntakeView.class, "import.css"))));
    }

    private ImportPage page(Archive archive, Words words) {
        return new ImportPage(words, session.findings(words), archive.locales(new Diagnostics()));
    }

    private Answer page(Request request) {
        if (session.isReadOnly()) {
            return session.refused(Refusal.READ_ONLY, request);
        }
        return session.archive(new Diagnostics())
                .map(archive -> session.shown(
                        page(archive, session.words(request)).of(session.pageKey(), Input.LARGEST), request))
                .orElseGet(() -> session.refused(Refusal.MISSING, request));
    }

    /** As much of a file's name as says something, and nothing that is no name. */
    private static String name(String said) {
        String last = said.substring(said.replace('\\', '/').lastIndexOf('/') + 1);
        String clean = last.replaceAll("\\p{C}", "").strip();
        String name = clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
        return name.isEmpty() ? "document" : name;
    }

    private static ImportPreview preview(Archive archive, Held held, Map<String, String> form) {
        DocumentSource document = DocumentSource.of(held.name(), held.bytes());
        return ImportPreview.of(archive, Confirmed.of(form), document, new Unwatched());
    }

    private static List<String> names(Archive archive, ImportPreview preview) {
        return preview.files().keySet().stream().map(archive::name).toList();
    }

    private Answer read(Request request) {
        Optional<Archive> archive = session.archive(new Diagnostics());
        if (archive.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Held held = new Held(name(request.query().getOrDefault("name", "")), request.body());
        ImportPreview preview = preview(archive.get(), held, Map.of());
        String id = documents.keep(held);
        return Answer.page(page(archive.get(), session.words(request))
                .reading(id, held.name(), preview, names(archive.get(), preview)));
    }

    /** What becomes of a document when somebody says something else of it. */
    private Answer said(Request request) {
        return held(request, (archive, held, form) -> {
            ImportPreview preview = preview(archive, held, form);
            Markup page = new Markup();
            page(archive, session.words(request)).state(page, preview, names(archive, preview), form, true);
            return page.toString();
        });
    }

    private interface OfDocument {
        String answer(Archive archive, Held held, Map<String, String> form);
    }

    private Answer held(Request request, OfDocument handler) {
        Map<String, String> form = request.form();
        Optional<Archive> archive = session.archive(new Diagnostics());
        if (archive.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        return Answer.page(documents
                .get(form.getOrDefault("document", ""))
                .map(held -> handler.answer(archive.get(), held, form))
                .orElseGet(() -> page(archive.get(), session.words(request)).gone()));
    }

    private Answer write(Request request) {
        return held(request, (archive, held, form) -> {
            Diagnostics found = new Diagnostics();
            Written written = new Written();
            Optional<ImportSummary> summary = write(archive, held, form, written, found);
            ImportPage page = page(archive, session.words(request));
            if (summary.isEmpty() || found.hasErrors()) {
                Markup state = new Markup();
                ImportPreview preview = preview(archive, held, form);
                ImportPreview tried =
                        new ImportPreview(preview.articles(), preview.files(), preview.summary(), found.list());
                page.state(state, tried, names(archive, preview), form, true);
                return state.toString();
            }
            documents.drop(form.getOrDefault("document", ""));
            List<String> names = written.files.stream().map(archive::name).toList();
            return page.done(written.slug, summary.get(), found.list(), names);
        });
    }

    /** What an import has written, and of which article it was last. */
    private static final class Written implements ImportResults {
        private final List<Path> files = new ArrayList<>();
        private @Nullable String slug;

        @Override
        public void written(Path file) {
            files.add(file);
        }

        @Override
        public void understood(ArticleFacts facts) {
            slug = facts.slug().isEmpty() ? slug : facts.slug();
        }
    }

    /** Empty and reported where the disk does not let it. */
    private Optional<ImportSummary> write(
            Archive archive, Held held, Map<String, String> form, Written written, Diagnostics found) {
        DocumentSource document = DocumentSource.of(held.name(), held.bytes());
        try {
            ArticleImport run = new ArticleImport(archive, Confirmed.of(form), written);
            return Optional.of(ArchiveChange.alone(
                    session.layout(), found, () -> run.run(List.of(document), new Unwatched(), found)));
        } catch (IOException e) {
            found.report(
                    Place.of("articles"),
                    ArchiveCode.OUTPUT_UNWRITABLE.with("written", Map.of("reason", DiskFault.said(e))));
            return Optional.empty();
        }
    }
}
