package parkhang.workbench.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Input;
import parkhang.article.ArticleText;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.ContentPicture;
import parkhang.file.SharedWrite;
import parkhang.html.Markup;
import parkhang.text.Resource;
import parkhang.workbench.form.FrontFields;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Route.Effect;
import parkhang.workbench.write.ArticleDrafts.Draft;

/** Where an article is written: its front matter as a form, its text, what is found in it, and its page as one types. */
public final class WriteView {
    private static final String PATH = "/write/" + Session.SLUG;

    /** In bytes: both parts of an article, escaped for a form. */
    private static final int LARGEST = 8 << 20;

    private final Session session;

    public WriteView(Session session) {
        this.session = session;
    }

    /** What it answers to. */
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, this::page),
                Route.post(PATH + "/typed", Effect.ARCHIVE, LARGEST, this::typed),
                Route.post(PATH + "/save", Effect.ARCHIVE, LARGEST, this::save),
                Route.post(PATH + "/drop", Effect.ARCHIVE, this::drop),
                Route.post(PATH + "/picture", Effect.ARCHIVE, (int) Input.LARGEST, this::picture),
                Route.get(
                        WritePage.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(WriteView.class, "write.js"))),
                Route.get(
                        WritePage.STYLES,
                        request ->
                                Answer.file("text/css; charset=utf-8", Resource.bytes(WriteView.class, "write.css"))));
    }

    private ArticleDrafts drafts() {
        return new ArticleDrafts(session.layout());
    }

    private WritePage page(Archive archive, Words words) {
        return new WritePage(words, session.findings(words), archive.locales(new Diagnostics()), session.isReadOnly());
    }

    private Answer page(Request request) throws IOException {
        String slug = request.names().get(0);
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Manuscript> read = archive.flatMap(opened -> Manuscript.read(opened, slug, new Diagnostics()));
        if (read.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Manuscript manuscript = read.get();
        Typed typed = Typed.of(archive.get(), manuscript, ArticleText.of(manuscript.text()), session.editions());
        List<Draft> drafts = drafts().of(slug).stream()
                .filter(draft -> !draft.text().equals(manuscript.text()))
                .toList();
        return session.line(archive.get(), slug)
                .map(line -> session.shown(
                        page(archive.get(), session.words(request))
                                .of(line, manuscript, typed, drafts, session.pageKey()),
                        request))
                .orElseGet(() -> session.refused(Refusal.MISSING, request));
    }

    /** The article that a request is about; one that was deleted meanwhile is an article still, for whoever has its words. */
    private static ArticleFile file(Archive archive, String slug) {
        return archive.articles(new Diagnostics()).stream()
                .filter(file -> file.slug().equals(slug))
                .findFirst()
                .orElseGet(() -> new ArticleFile(slug, archive.layout().article(slug)));
    }

    /** What is typed: kept as a draft, and answered with what comes of it. */
    private Answer typed(Request request) throws IOException {
        String slug = request.names().get(0);
        Map<String, String> form = request.form();
        Optional<Archive> archive = session.archive(new Diagnostics());
        if (archive.isEmpty() || !ArticleFile.isSlug(slug)) {
            return session.refused(Refusal.MISSING, request);
        }
        ArticleText text = text(form);
        boolean isRefused = false;
        Set<String> changed =
                Set.copyOf(Arrays.asList(form.getOrDefault("changed", "").split(" ")));
        for (String key : changed) {
            if (!key.isEmpty()) {
                Optional<ArticleText> edited = text.with(key, FrontFields.value(key, form));
                isRefused |= edited.isEmpty();
                text = edited.orElse(text);
            }
        }
        ArticleFile file = file(archive.get(), slug);
        Manuscript manuscript = Manuscript.read(archive.get(), file, new Diagnostics())
                .orElseGet(() -> new Manuscript(file, new byte[0], Manuscript.NONE, ""));
        keep(form, slug, manuscript, text.text());
        Typed typed = Typed.of(archive.get(), manuscript, text, session.editions());
        String answer = page(archive.get(), session.words(request))
                .typed(typed, !changed.contains(""), form.containsKey("written"));
        Markup state = new Markup()
                .open(
                        "div",
                        "id",
                        "typed",
                        "data-now",
                        manuscript.hash(),
                        "data-saved",
                        manuscript.text().equals(text.text()) ? "" : null,
                        "data-refused",
                        isRefused ? "" : null)
                .close()
                .line();
        return Answer.page(state + answer);
    }

    private void keep(Map<String, String> form, String slug, Manuscript manuscript, String text) throws IOException {
        String window = form.getOrDefault("window", "");
        if (!ArticleDrafts.isWindow(window)) {
            return;
        }
        if (text.equals(manuscript.text())) {
            drafts().drop(slug, window);
        } else {
            String base = form.getOrDefault("base", Manuscript.NONE).replaceAll("[^a-z0-9]", "");
            drafts().keep(slug, window, base.isEmpty() ? Manuscript.NONE : base, text);
        }
    }

    private static ArticleText text(Map<String, String> form) {
        String front = Typed.clean(form.getOrDefault("front", ""));
        boolean isEnded = front.isEmpty() || front.endsWith("\n");
        return new ArticleText(isEnded ? front : front + "\n", Typed.clean(form.getOrDefault("body", "")));
    }

    private Answer save(Request request) throws IOException {
        String slug = request.names().get(0);
        Map<String, String> form = request.form();
        Optional<Archive> archive = session.archive(new Diagnostics());
        if (archive.isEmpty() || !ArticleFile.isSlug(slug)) {
            return session.refused(Refusal.MISSING, request);
        }
        String mine = text(form).text();
        ArticleSave.Order order =
                new ArticleSave.Order(form.getOrDefault("base", ""), mine, form.containsKey("instead"));
        ArticleSave.Saved saved = ArticleSave.run(archive.get(), file(archive.get(), slug), order);
        String window = form.getOrDefault("window", "");
        if (saved.outcome() == ArticleSave.Outcome.SAVED && ArticleDrafts.isWindow(window)) {
            drafts().drop(slug, window);
        }
        return Answer.page(page(archive.get(), session.words(request)).saved(saved, mine));
    }

    private Answer drop(Request request) throws IOException {
        String window = request.form().getOrDefault("window", "");
        if (ArticleDrafts.isWindow(window)) {
            drafts().drop(request.names().get(0), window);
        }
        return Answer.page("<div id=\"drafts\" data-part=\"\"></div>");
    }

    /** Lays a picture beside the articles, as an import does. */
    private Answer picture(Request request) throws IOException {
        Words words = session.words(request);
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<ContentPicture> picture = ContentPicture.of(request.query().getOrDefault("name", ""), request.body());
        Markup page = new Markup();
        if (archive.isEmpty() || picture.isEmpty()) {
            page.element("p", words.of("write-picture-refused"), "id", "picture")
                    .line();
            return Answer.page(page.toString());
        }
        Path article = file(archive.get(), request.names().get(0)).path();
        Path file = article.resolveSibling(picture.get().address());
        SharedWrite.in(session.layout().root()).run(looks -> {
            looks.at(file);
            return Files.exists(file) ? Map.of() : Map.of(file, picture.get().bytes());
        });
        page.element("p", "", "id", "picture", "data-address", picture.get().address())
                .line();
        return Answer.page(page.toString());
    }
}
