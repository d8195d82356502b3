package parkhang.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Program;
import parkhang.report.CoveragePages;
import parkhang.text.Resource;
import parkhang.workbench.begin.BeginView;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.intake.IntakeView;
import parkhang.workbench.live.ArchiveWatch;
import parkhang.workbench.live.Change;
import parkhang.workbench.live.Glance;
import parkhang.workbench.live.Overview;
import parkhang.workbench.make.MakeView;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.review.ReviewView;
import parkhang.workbench.runs.RunsView;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.LocalServer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Site;
import parkhang.workbench.settings.SettingsView;
import parkhang.workbench.translate.TranslateView;
import parkhang.workbench.write.NewArticle;
import parkhang.workbench.write.WriteView;

/** Serves an archive to a browser of the same machine until it is told to end; the archive stays what its files are. */
public final class Workbench implements Site, Closeable {
    private final Consumer<Throwable> faults;
    private final LocalServer server;
    private final Session session;
    private final Glance glance;
    private final RunsView runs;
    private final BeginView begin;
    private final ArchiveWatch watch;
    private final List<Route> routes;
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * A workbench that answers already.
     *
     * @param root the archive's folder
     * @param port 0 for any that is free
     * @param readOnly whether the archive is only shown
     * @param faults is told what is the program's own fault; several threads may call it
     * @throws java.net.BindException if another program has the port
     */
    public Workbench(Path root, Program program, int port, boolean readOnly, Consumer<Throwable> faults)
            throws IOException {
        this.faults = faults;
        this.server = new LocalServer(this, port, readOnly);
        this.session = new Session(root.toAbsolutePath().normalize(), program, server, readOnly);
        this.glance = new Glance(
                () -> session.archive(new Diagnostics()),
                session.editions(),
                slug -> session.tell("overview " + slug),
                faults);
        this.runs = new RunsView(session, faults);
        this.begin = new BeginView(session);
        this.routes = Stream.of(
                        own(),
                        LiveEdition.routes(),
                        FrameTools.routes(),
                        new ArticleView(session).routes(),
                        new TranslateView(session).routes(),
                        new ReviewView(session).routes(),
                        new WriteView(session).routes(),
                        new NewArticle(session).routes(),
                        new IntakeView(session).routes(),
                        new MakeView(session).routes(),
                        new SettingsView(session).routes(),
                        runs.routes(),
                        begin.routes())
                .flatMap(List::stream)
                .toList();
        this.watch = ArchiveWatch.of(session.layout(), files -> changed(Change.of(files)));
        glance.readAll();
        server.start();
    }

    private List<Route> own() {
        return List.of(
                Route.get("/", this::home),
                Route.get(Frame.STYLES, request -> Answer.file("text/css; charset=utf-8", styles())),
                Route.get(
                        Frame.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(Frame.class, "workbench.js"))),
                Route.get("/favicon.ico", request -> Answer.done()), // every browser asks for one
                Route.post("/end", Route.Effect.RUN, request -> end()));
    }

    /** The address that a person opens, as often as she likes. */
    public String address() {
        return server.address();
    }

    /** One that opens it once, for a program that starts a browser. */
    public String addressForOnce() {
        return server.addressForOnce();
    }

    /** Waits until somebody ends it in the page. */
    public void await() throws InterruptedException {
        ended.await();
    }

    @Override
    public void close() throws IOException {
        watch.close();
        glance.stop();
        runs.close();
        server.stop();
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public void failed(Throwable fault) {
        faults.accept(fault);
    }

    @Override
    public Answer refused(Refusal refusal, Request request) {
        return session.refused(refusal, request);
    }

    private void changed(Change change) {
        if (change.fonts()) {
            session.editions().forgetFonts();
        }
        if (change.all()) {
            session.tell("edition " + Change.ALL);
            glance.readAll();
        } else {
            change.slugs().forEach(slug -> session.tell("edition " + slug));
            glance.read(change.slugs());
        }
    }

    private Answer home(Request request) {
        if (begin.isWanted()) {
            return begin.page(request);
        }
        Words words = session.words(request);
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = session.archive(found);
        Overview overview =
                archive.isPresent() ? glance.overview() : new Overview(Overview.EMPTY.articles(), found.list(), true);
        String title = archive.map(opened -> opened.settings().title()).orElse(words.of("workbench"));
        String said = request.query().getOrDefault("page", "1");
        int number = said.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(said) : 1;
        glance.see(HomePage.seen(overview, number));
        return session.shown(
                HomePage.of(
                        title, overview, glance.isRead(), number, words, session.findings(words), session.pageKey()),
                request);
    }

    private static byte[] styles() {
        String sheet = Resource.text(CoveragePages.class, "base.css") + Resource.text(Frame.class, "workbench.css");
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private Answer end() {
        ended.countDown();
        return Answer.done();
    }
}
