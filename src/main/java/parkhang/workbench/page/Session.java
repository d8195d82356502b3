package parkhang.workbench.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.export.plan.Program;
import parkhang.workbench.live.Editions;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.live.OverviewReader;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.LocalServer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;

/** One run of the workbench, as its pages need it: the archive, its editions, and whom they answer. Several threads may ask it at once. */
public final class Session {
    /** Of a path: an article. */
    public static final String SLUG = "([a-z0-9-]{1,100})";

    /** Of a path: a locale. */
    public static final String TAG = "([A-Za-z0-9-]{1,60})";

    private static final String LANGUAGE_COOKIE = "parkhang-language";

    private final Layout layout;
    private final Program program;
    private final LocalServer server;
    private final boolean readOnly;
    private final Editions editions;
    private final List<String> secrets;

    /**
     * A run that begins.
     *
     * @param root the archive's folder, absolute
     * @param readOnly whether the archive is only shown
     */
    public Session(Path root, Program program, LocalServer server, boolean readOnly) {
        this.layout = new Layout(root);
        this.program = program;
        this.server = server;
        this.readOnly = readOnly;
        this.editions = new Editions(program);
        this.secrets = Stream.of(root, program.fonts(), program.file())
                .map(Path::toAbsolutePath)
                .filter(path -> path.getNameCount() > 0) // the root of a disk is no secret, and is in every path
                .map(Path::toString)
                .toList();
    }

    /** The archive as it is now; empty and reported where there is none. */
    public Optional<Archive> archive(Diagnostics found) {
        return Archive.open(layout.root(), found);
    }

    public Layout layout() {
        return layout;
    }

    public Program program() {
        return program;
    }

    public Editions editions() {
        return editions;
    }

    /** Whether pages offer nothing that would change the archive; the server refuses it anyway. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** What a page sends back with whatever changes or ends something. */
    public String pageKey() {
        return server.pageKey();
    }

    /**
     * Tells all pages that are open.
     *
     * @param event one line: a kind, and behind a space what it is about
     */
    public void tell(String event) {
        server.tell(event);
    }

    /** The words in the language that somebody wants. */
    public Words words(Request request) {
        String chosen =
                request.query().getOrDefault(Frame.LANGUAGE, request.cookies().get(LANGUAGE_COOKIE));
        return Words.wanted(chosen, request.languages());
    }

    /** Lists of findings that say nothing of where on the machine the archive lies. */
    public FindingList findings(Words words) {
        return new FindingList(words, secrets);
    }

    /** A page, which remembers in which language it was wanted. */
    public Answer shown(String html, Request request) {
        Answer answer = Answer.page(html);
        return request.query().containsKey(Frame.LANGUAGE)
                ? answer.withCookie(LANGUAGE_COOKIE, words(request).locale().toLanguageTag())
                : answer;
    }

    /** A page that says why there is no other one. */
    public Answer refused(Refusal refusal, Request request) {
        Words words = words(request);
        String said =
                words.of("refused-" + refusal.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Frame frame = Frame.open(words, said, "/", null);
        frame.page().element("h1", words.of("workbench")).line();
        frame.main(null);
        frame.page().element("p", said, "id", "refused").line();
        return Answer.page(refusal.status(), frame.close());
    }

    /** An article as it is now; empty where there is none. */
    public Optional<Line> line(Archive archive, String slug) {
        boolean isThere = archive.articles(new Diagnostics()).stream()
                .anyMatch(file -> file.slug().equals(slug));
        return isThere
                ? Optional.ofNullable(OverviewReader.of(archive, List.of(slug))
                        .read()
                        .articles()
                        .get(slug))
                : Optional.empty();
    }

    /** A locale of the archive by its tag; empty where it has none. */
    public Optional<Locale> locale(Archive archive, String tag) {
        return archive.locales(new Diagnostics()).stream()
                .filter(locale -> locale.toLanguageTag().equals(tag))
                .findFirst();
    }
}
