package parkhang.workbench.runs;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Format;
import parkhang.html.Markup;
import parkhang.text.Resource;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;

/** What those do who print and hand out: have editions and volumes made and verified, and look at what came of it. */
public final class RunsView implements Closeable {
    /** Of a file that is taken away, in bytes: larger ones are taken from the folder. */
    private static final long LARGEST = 256L << 20;

    private final Session session;
    private final Runs runs;
    private final FinishedFiles finished;
    private final LeafedPdf leafed = new LeafedPdf();

    /** @param faults is told what is the program's own fault */
    public RunsView(Session session, Consumer<Throwable> faults) {
        this.session = session;
        this.runs = new Runs(session.program(), () -> session.tell("run"), faults);
        this.finished = new FinishedFiles(session.layout());
    }

    /** What it serves. */
    public List<Route> routes() {
        String file = Session.TAG + "/" + FinishedFiles.NAME;
        return List.of(
                Route.get(RunsPage.PATH, this::page),
                Route.get(RunsPage.PATH + "/now", this::now),
                Route.post(
                        RunsPage.PATH + "/export",
                        Route.Effect.ARCHIVE,
                        request -> begin(RunOrder.Kind.EXPORT, request)),
                Route.post(
                        RunsPage.PATH + "/volume",
                        Route.Effect.ARCHIVE,
                        request -> begin(RunOrder.Kind.VOLUME, request)),
                Route.post(
                        RunsPage.PATH + "/verification",
                        Route.Effect.RUN,
                        request -> begin(RunOrder.Kind.VERIFICATION, request)),
                Route.post(RunsPage.PATH + "/stop", Route.Effect.RUN, this::stop),
                Route.get("/finished/" + file, this::take),
                Route.get("/leaf/" + file, this::leaf),
                Route.get("/leaf/" + file + "/([1-9][0-9]{0,4})", this::sheet),
                Route.get(
                        RunsPage.STYLES,
                        request -> Answer.file("text/css; charset=utf-8", Resource.bytes(RunsView.class, "runs.css"))),
                Route.get(
                        RunsPage.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(RunsView.class, "runs.js"))));
    }

    /** Stops what goes on; what is finished of it stays. */
    @Override
    public void close() {
        runs.close();
    }

    private Answer page(Request request) {
        Optional<Archive> archive = session.archive(new Diagnostics());
        if (archive.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Words words = session.words(request);
        Frame frame = Frame.open(
                words, words.of("place-runs"), RunsPage.PATH, session.pageKey(), RunsPage.STYLES, RunsPage.SCRIPT);
        new RunsPage(words, session.findings(words), frame.page())
                .write(
                        frame,
                        archive.get().locales(new Diagnostics()),
                        runs.last(),
                        finished.all(),
                        session.isReadOnly());
        return session.shown(frame.close(), request);
    }

    /** What a run does, and once it is over also what is finished. */
    private Answer now(Request request) {
        Words words = session.words(request);
        Markup markup = new Markup();
        RunsPage page = new RunsPage(words, session.findings(words), markup);
        Optional<Standing> run = runs.last();
        page.standing(run);
        if (run.filter(Standing::isOver).isPresent()) {
            page.finished(finished.all());
        }
        return Answer.page(markup.toString());
    }

    private Answer begin(RunOrder.Kind kind, Request request) {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<RunOrder> order = archive.flatMap(opened -> RunOrder.of(kind, request.form(), opened));
        if (archive.isEmpty() || order.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        return runs.begin(archive.get(), order.get()) ? now(request) : session.refused(Refusal.BUSY, request);
    }

    private Answer stop(Request request) {
        runs.stop();
        return now(request);
    }

    private Optional<Path> file(Request request) {
        return finished.path(request.names().get(0), request.names().get(1));
    }

    /** A file, which no browser opens as a page of ours. */
    private Answer take(Request request) throws IOException {
        Optional<Path> file = file(request);
        if (file.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        } else if (Files.size(file.get()) > LARGEST) {
            return session.refused(Refusal.BODY, request);
        }
        String type = Format.of(file.get()).map(Format::mediaType).orElse("application/octet-stream");
        return Answer.file(type, Files.readAllBytes(file.get()))
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"" + file.get().getFileName() + "\"");
    }

    private Answer leaf(Request request) throws IOException {
        Optional<Path> file = pdf(request);
        if (file.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Optional<Integer> count = leafed.count(file.get());
        if (count.isEmpty()) {
            return session.refused(Refusal.BUSY, request);
        }
        Words words = session.words(request);
        String name = request.names().get(0) + "/" + request.names().get(1);
        String path = "/leaf/" + name;
        Frame frame = Frame.open(words, name, path, session.pageKey());
        Markup page = frame.page();
        page.element("h1", name).line();
        frame.main(null);
        page.open("ol", "class", "sheets").line();
        String written = Long.toHexString(Files.getLastModifiedTime(file.get()).toMillis());
        for (int number = 1; number <= count.get(); number++) {
            page.open("li")
                    .open(
                            "img",
                            "src",
                            path + "/" + number + "?of=" + written,
                            "alt",
                            words.of("page", Map.of("page", number, "pages", count.get())),
                            "loading",
                            number > 2 ? "lazy" : null)
                    .close()
                    .line();
        }
        page.close().line();
        return session.shown(frame.close(), request);
    }

    private Optional<Path> pdf(Request request) {
        return file(request).filter(file -> Format.of(file).equals(Optional.of(Format.PDF)));
    }

    private Answer sheet(Request request) throws IOException {
        Optional<Path> file = pdf(request);
        Optional<byte[]> page = file.isEmpty()
                ? Optional.empty()
                : leafed.page(file.get(), Integer.parseInt(request.names().get(2)));
        return page.map(jpeg -> Answer.file("image/jpeg", jpeg))
                .orElseGet(() -> session.refused(Refusal.MISSING, request));
    }
}
