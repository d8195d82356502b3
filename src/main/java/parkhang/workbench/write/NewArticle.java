package parkhang.workbench.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.article.ArticleKind;
import parkhang.diagnostic.Diagnostics;
import parkhang.file.SharedWrite;
import parkhang.html.Markup;
import parkhang.ingest.ArticleName;
import parkhang.localization.ArchiveChange;
import parkhang.text.Resource;
import parkhang.workbench.form.Fields;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Route.Effect;
import parkhang.yaml.YamlWriter;

/** Begins an article: asks for its title, and gives it a name and a file. */
public final class NewArticle {
    private static final String SCRIPT = "/new.js";

    /** In characters; no title is as long. */
    private static final int LONGEST = 1000;

    /** Articles of one title that are told apart by a number. */
    private static final int MOST = 100;

    private final Session session;

    public NewArticle(Session session) {
        this.session = session;
    }

    /** What it answers to. */
    public List<Route> routes() {
        return List.of(
                Route.get("/new", this::page),
                Route.post("/new", Effect.ARCHIVE, this::make),
                Route.get(
                        SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(NewArticle.class, "new.js"))));
    }

    private Answer page(Request request) {
        if (session.isReadOnly()) {
            return session.refused(Refusal.READ_ONLY, request);
        }
        Words words = session.words(request);
        Frame frame = Frame.open(words, words.of("new-title"), "/new", session.pageKey(), FrameTools.STYLES, SCRIPT);
        Markup page = frame.page();
        page.element("h1", words.of("new-title")).line();
        frame.main(null);
        page.element("noscript", words.of("write-script")).line();
        page.open("form", "id", "new", "class", "narrow", "data-failed", words.of("new-failed"))
                .line();
        Fields fields = new Fields(page, "new-", false);
        fields.line(
                "title", words.of("front-title"), "text", "", "required", "required", "autofocus", "", "dir", "auto");
        page.element("small", words.of("new-hint")).line();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ArticleKind kind : ArticleKind.values()) {
            kinds.put(kind.word(), words.of("kind-" + kind.word()));
        }
        kinds.put("", words.of("kind-none"));
        fields.choice("kind", words.of("front-kind"), kinds, ArticleKind.PRESS_RELEASE.word());
        fields.line(
                "date",
                words.of("front-date"),
                "date",
                LocalDate.now(ZoneId.systemDefault()).toString(),
                "required",
                "required");
        page.open("p", "class", "buttons")
                .element("button", words.of("new-create"), "type", "submit", "class", "main", "id", "new-create")
                .close()
                .line();
        page.close().line();
        return session.shown(frame.close(), request);
    }

    private Answer make(Request request) throws IOException {
        Map<String, String> form = request.form();
        String title = Typed.clean(form.getOrDefault("title", ""))
                .replaceAll("\\s+", " ")
                .strip();
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<LocalDate> date = date(form.getOrDefault("date", ""));
        if (archive.isEmpty() || date.isEmpty() || title.isEmpty() || title.length() > LONGEST) {
            return session.refused(Refusal.MISSING, request);
        }
        Map<String, Object> front = new LinkedHashMap<>();
        ArticleKind.named(form.getOrDefault("kind", "")).ifPresent(kind -> front.put("kind", kind.word()));
        front.put("title", title);
        front.put("date", date.get().toString());
        byte[] text = ("---\n" + YamlWriter.write(front) + "---\n\n").getBytes(StandardCharsets.UTF_8);
        String wanted = ArticleName.of(title, date.get());
        String slug = ArticleFile.isSlug(wanted) ? wanted : ArticleName.of("", date.get());
        for (int i = 1; i <= MOST; i++) {
            String name = i == 1 ? slug : slug + "-" + i;
            if (made(archive.get(), name, text)) {
                Markup page = new Markup().element("p", "", "id", "made", "data-address", "/write/" + name);
                return Answer.page(page.toString());
            }
        }
        return session.refused(Refusal.BUSY, request);
    }

    /** Whether the article was made: it is not where there is one of the name, in whatever folder. */
    private boolean made(Archive archive, String slug, byte[] text) throws IOException {
        Path root = session.layout().root();
        Path file = session.layout().article(slug);
        return !ArchiveChange.alone(session.layout(), new Diagnostics(), () -> {
                    Set<String> there = archive.articles(new Diagnostics()).stream()
                            .map(ArticleFile::slug)
                            .collect(Collectors.toSet());
                    return SharedWrite.in(root).run(looks -> {
                        looks.at(file);
                        return there.contains(slug) || Files.exists(file) ? Map.of() : Map.of(file, text);
                    });
                })
                .isEmpty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
