package parkhang.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Program;
import parkhang.localization.CheckOrder;
import parkhang.localization.CheckRun;
import parkhang.report.CoveragePages;
import parkhang.text.Resource;
import parkhang.workbench.Overview.Line;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.LocalServer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Site;

/** Serves an archive to a browser of the same machine until it is told to end; the archive stays what its files are. */
public final class Workbench implements Site, Closeable {
    /** Of the address: the language that a person has chosen for the workbench itself. */
    static final String LANGUAGE = "lang";

    private static final String LANGUAGE_COOKIE = "parkhang-language";
    private static final String SLUG = "([a-z0-9-]{1,100})";
    private static final String TAG = "([A-Za-z0-9-]{1,60})";

    /** In seconds, for a page that is being printed. */
    private static final long PATIENCE = 60;

    private final Path root;
    private final List<String> secrets;
    private final Consumer<Throwable> faults;
    private final Editions editions;
    private final Glance glance;
    private final LocalServer server;
    private final ArchiveWatch watch;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Route> routes = List.of(
            Route.get("/", this::home),
            Route.get("/article/" + SLUG, this::article),
            Route.get("/edition/" + TAG + "/" + SLUG, this::edition),
            Route.get("/page/" + TAG + "/" + SLUG + "/([1-9][0-9]{0,4})", this::page),
            Route.get(Frame.STYLES, request -> Answer.file("text/css; charset=utf-8", styles())),
            Route.get(Frame.SCRIPT, request -> Answer.file("text/javascript; charset=utf-8", script())),
            Route.get("/favicon.ico", request -> Answer.done()), // every browser asks for one
            Route.post("/end", Route.Effect.RUN, request -> end()));

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
        this.root = root.toAbsolutePath().normalize();
        this.secrets = Stream.of(this.root, program.fonts(), program.file())
                .map(Path::toAbsolutePath)
                .filter(path -> path.getNameCount() > 0) // the root of a disk is no secret, and is in every path
                .map(Path::toString)
                .toList();
        this.faults = faults;
        this.editions = new Editions(program);
        this.server = new LocalServer(this, port, readOnly);
        this.glance =
                new Glance(() -> archive(new Diagnostics()), editions, slug -> server.tell("overview " + slug), faults);
        this.watch = ArchiveWatch.of(new Layout(this.root), files -> changed(Change.of(files)));
        glance.readAll();
        server.start();
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
        Words words = words(request);
        String said =
                words.of("refused-" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Frame frame = Frame.open(words, said, "/", null);
        frame.page().element("h1", words.of("workbench")).line();
        frame.main(null);
        frame.page().element("p", said).line();
        return Answer.page(refusal.status(), frame.close(null));
    }

    private void changed(Change change) {
        if (change.fonts()) {
            editions.forgetFonts();
        }
        if (change.all()) {
            server.tell("edition " + Change.ALL);
            glance.readAll();
        } else {
            change.slugs().forEach(slug -> server.tell("edition " + slug));
            glance.read(change.slugs());
        }
    }

    private Optional<Archive> archive(Diagnostics found) {
        return Archive.open(root, found);
    }

    private static Words words(Request request) {
        String chosen = request.query().getOrDefault(LANGUAGE, request.cookies().get(LANGUAGE_COOKIE));
        return Words.wanted(chosen, request.languages());
    }

    /** A page, which remembers in which language it was wanted. */
    private static Answer shown(String html, Request request) {
        Answer answer = Answer.page(html);
        return request.query().containsKey(LANGUAGE)
                ? answer.withCookie(LANGUAGE_COOKIE, words(request).locale().toLanguageTag())
                : answer;
    }

    private Answer home(Request request) {
        Words words = words(request);
        FindingList findings = new FindingList(words, secrets);
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = archive(found);
        Overview overview =
                archive.isPresent() ? glance.overview() : new Overview(Overview.EMPTY.articles(), found.list(), true);
        String title = archive.map(opened -> opened.settings().title()).orElse(words.of("workbench"));
        String said = request.query().getOrDefault("page", "1");
        int number = said.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(said) : 1;
        return shown(HomePage.of(title, overview, glance.isRead(), number, words, findings, server.pageKey()), request);
    }

    private Answer article(Request request) throws IOException {
        Words words = words(request);
        Optional<Archive> archive = archive(new Diagnostics());
        Optional<Line> line =
                archive.flatMap(opened -> line(opened, request.names().get(0)));
        Optional<Locale> locale = line.flatMap(known -> locale(
                archive.get(), request.query().getOrDefault("in", known.source().toLanguageTag())));
        if (line.isEmpty() || locale.isEmpty()) {
            return refused(Refusal.MISSING, request);
        }
        boolean isPaged = "pages".equals(request.query().get("as"));
        Optional<ArticleView.Shown> shown = isPaged
                ? pages(archive.get(), line.get(), locale.get())
                : Optional.of(page(archive.get(), line.get(), locale.get()));
        return shown.map(view -> shown(
                        ArticleView.of(
                                line.get(),
                                locale.get(),
                                isPaged,
                                view,
                                words,
                                new FindingList(words, secrets),
                                server.pageKey()),
                        request))
                .orElseGet(() -> refused(Refusal.BUSY, request));
    }

    /** As it is now, where it is not the whole archive that has changed. */
    private Optional<Line> line(Archive archive, String slug) {
        boolean isThere = archive.articles(new Diagnostics()).stream()
                .anyMatch(file -> file.slug().equals(slug));
        return isThere
                ? Optional.ofNullable(OverviewReader.of(archive, List.of(slug))
                        .read()
                        .articles()
                        .get(slug))
                : Optional.empty();
    }

    private static Optional<Locale> locale(Archive archive, String tag) {
        return archive.locales(new Diagnostics()).stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst();
    }

    private ArticleView.Shown page(Archive archive, Line line, Locale locale) {
        Editions.Page page = editions.page(archive, line.slug(), locale);
        return new ArticleView.Shown(0, page.hash(), found(archive, line, locale, page.found()));
    }

    /** Empty where somebody has asked for them again. */
    private Optional<ArticleView.Shown> pages(Archive archive, Line line, Locale locale) throws IOException {
        return awaited(editions.pages(archive, line.slug(), locale))
                .map(pages -> new ArticleView.Shown(
                        pages.count(), pages.hash(), found(archive, line, locale, pages.found())));
    }

    /** What is found in making an edition, and what {@code check} finds in its article and its bundle. */
    private List<Diagnostic> found(Archive archive, Line line, Locale locale, List<Diagnostic> making) {
        List<Diagnostic> found = new ArrayList<>(making);
        Filter filter = new Filter(List.of(locale.toLanguageTag()), List.of(line.slug()));
        CheckOrder order = new CheckOrder(filter, Set.of(), 1);
        CheckRun.run(archive, order, editions.fonts(archive, new Diagnostics()), new Unwatched(), found::add);
        return found;
    }

    private Answer edition(Request request) {
        Optional<Archive> archive = archive(new Diagnostics());
        Optional<Locale> locale =
                archive.flatMap(opened -> locale(opened, request.names().get(0)));
        return locale.flatMap(known -> editions.page(
                                archive.get(),
                                request.names().get(1),
                                known,
                                request.query().getOrDefault("of", ""))
                        .html())
                .map(Answer::framed)
                .orElseGet(() -> refused(Refusal.MISSING, request));
    }

    private Answer page(Request request) throws IOException {
        Optional<Archive> archive = archive(new Diagnostics());
        Optional<Locale> locale =
                archive.flatMap(opened -> locale(opened, request.names().get(0)));
        if (locale.isEmpty()) {
            return refused(Refusal.MISSING, request);
        }
        int number = Integer.parseInt(request.names().get(2));
        Optional<Optional<byte[]>> picture =
                awaited(editions.picture(archive.get(), request.names().get(1), locale.get(), number));
        return picture.map(known -> known.map(jpeg -> Answer.file("image/jpeg", jpeg))
                        .orElseGet(() -> refused(Refusal.MISSING, request)))
                .orElseGet(() -> refused(Refusal.BUSY, request));
    }

    /** What the printer has made; empty where it has dropped that for something newer, or needs too long. */
    private static <T> Optional<T> awaited(CompletableFuture<T> printed) throws IOException {
        try {
            return Optional.of(printed.get(PATIENCE, TimeUnit.SECONDS));
        } catch (CancellationException | TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static byte[] styles() {
        String sheet = Resource.text(CoveragePages.class, "base.css") + Resource.text(Workbench.class, "workbench.css");
        return sheet.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] script() {
        return Resource.bytes(Workbench.class, "workbench.js");
    }

    private Answer end() {
        ended.countDown();
        return Answer.done();
    }
}
