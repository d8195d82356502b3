package parkhang.workbench.translate;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.html.Markup;
import parkhang.localization.Memories;
import parkhang.text.Resource;
import parkhang.translation.Content;
import parkhang.translation.exchange.TaggedText;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Route.Effect;

/** The translator's view of an article. */
public final class TranslateView {
    private static final String PATH = "/translate/" + Session.TAG + "/" + Session.SLUG;

    /** Of a unit. */
    private static final int MOST_MATCHES = 5;

    private static final int MOST_PAIRS = 50;

    private final Session session;
    private final MemoryShelf memories = new MemoryShelf();

    public TranslateView(Session session) {
        this.session = session;
    }

    /** What it answers to. */
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, this::page),
                Route.get(PATH + "/help", this::help),
                Route.get(PATH + "/matches", this::matches),
                Route.get(PATH + "/phrase", this::phrase),
                Route.post(PATH + "/live", Effect.ARCHIVE, this::live),
                Route.post(PATH + "/check", Effect.RUN, this::check),
                Route.post(PATH + "/save", Effect.ARCHIVE, this::save),
                Route.post(PATH + "/discard", Effect.ARCHIVE, this::discard),
                Route.post(PATH + "/note", Effect.ARCHIVE, this::note),
                Route.get(
                        TranslatePage.STYLES, request -> Answer.file("text/css; charset=utf-8", file("translate.css"))),
                Route.get(
                        TranslatePage.SCRIPT,
                        request -> Answer.file("text/javascript; charset=utf-8", file("translate.js"))),
                Route.get(
                        TranslatePage.TAGGED,
                        request -> Answer.file("text/javascript; charset=utf-8", file("tagged.js"))));
    }

    private static byte[] file(String name) {
        return Resource.bytes(TranslateView.class, name);
    }

    private Optional<Locale> locale(Archive archive, Request request) {
        return session.locale(archive, request.names().get(0));
    }

    private static String slug(Request request) {
        return request.names().get(1);
    }

    private Answer page(Request request) throws IOException {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Locale> locale = archive.flatMap(opened -> locale(opened, request));
        Optional<Line> line = archive.flatMap(opened -> session.line(opened, slug(request)));
        if (locale.isEmpty() || line.isEmpty() || line.get().source().equals(locale.get())) {
            return session.refused(Refusal.MISSING, request);
        }
        Words words = session.words(request);
        TranslatePage page = new TranslatePage(
                line.get(), locale.get(), words, session.findings(words), session.pageKey(), session.isReadOnly());
        Diagnostics found = new Diagnostics();
        Optional<Translation> translation = Translation.open(archive.get(), slug(request), locale.get(), found);
        return session.shown(
                translation.isPresent() ? page(page, translation.get(), request) : page.broken(found.list()), request);
    }

    private String page(TranslatePage page, Translation translation, Request request) throws IOException {
        String window = request.query().getOrDefault("window", "");
        List<Draft> drafts = drafts(translation).all().stream()
                .filter(draft -> !draft.window().equals(window) || translation.find(draft.unit()) < 0)
                .filter(draft -> !isFiled(draft, translation))
                .toList();
        Desk desk = new Desk(translation, drafts).checked(fonts(translation));
        String hash = session.editions()
                .page(translation.archive(), slug(request), translation.locale())
                .hash();
        return page.of(desk, desk.homeless(), hash);
    }

    /** Whether the words of a draft are the unit's already. */
    private static boolean isFiled(Draft draft, Translation translation) {
        int at = translation.find(draft.unit());
        if (at < 0) {
            return false;
        }
        Content target = translation.own(at).target();
        return draft.text().equals(target == null ? "" : TaggedText.write(target));
    }

    private Drafts drafts(Translation translation) {
        return new Drafts(
                session.layout(), translation.locale(), translation.article().slug());
    }

    private FontSet fonts(Translation translation) {
        return session.editions().fonts(translation.archive(), new Diagnostics());
    }

    /** What a request is about; empty where it is about nothing that is there. */
    private Optional<Translation> translation(Request request) {
        return session.archive(new Diagnostics()).flatMap(archive -> locale(archive, request)
                .flatMap(locale -> Translation.open(archive, slug(request), locale, new Diagnostics())));
    }

    /** Answers with a fragment about one unit. */
    private interface AboutUnit {
        String of(Translation translation, int at, Words words) throws IOException;
    }

    private Answer about(Request request, Map<String, String> fields, AboutUnit fragment) throws IOException {
        Optional<Translation> translation = translation(request);
        int at = translation
                .flatMap(
                        known -> UnitName.parse(fields.getOrDefault("unit", "")).map(known::find))
                .orElse(-1);
        return at < 0
                ? session.refused(Refusal.MISSING, request)
                : Answer.page(fragment.of(translation.get(), at, session.words(request)));
    }

    private Answer help(Request request) throws IOException {
        return about(
                request,
                request.query(),
                (translation, at, words) -> HelpPanel.of(new Desk(translation, List.of()).unit(at), words));
    }

    private Answer matches(Request request) throws IOException {
        return about(request, request.query(), (translation, at, words) -> {
            Memories known = memories.of(translation.archive(), translation.source(), translation.locale());
            OpenUnit open = new Desk(translation, List.of()).unit(at);
            String own = translation.filed().file() + " " + open.own().id();
            return HelpPanel.matches(
                    open,
                    known.lookup(open.unit(), translation.source(), translation.locale(), MOST_MATCHES).stream()
                            .filter(match -> !match.origin().equals(own))
                            .toList(),
                    words);
        });
    }

    private Answer phrase(Request request) {
        return translation(request)
                .map(known -> HelpPanel.phrase(
                        memories.of(known.archive(), known.source(), known.locale())
                                .phrase(
                                        request.query().getOrDefault("words", ""),
                                        known.source(),
                                        known.locale(),
                                        MOST_PAIRS),
                        known.source(),
                        known.locale(),
                        session.words(request)))
                .map(Answer::page)
                .orElseGet(() -> session.refused(Refusal.MISSING, request));
    }

    /** Keeps what is being written, and answers with the edition that it would be. */
    private Answer live(Request request) throws IOException {
        Optional<Drafts> drafts = drafts(request);
        Map<String, String> form = request.form();
        Optional<Draft> typed = Draft.typed(form);
        if (drafts.isEmpty() || (typed.isEmpty() && form.containsKey("unit"))) {
            return session.refused(drafts.isEmpty() ? Refusal.MISSING : Refusal.BODY, request);
        }
        Optional<Translation> translation = translation(request);
        if (typed.isPresent()) {
            boolean isFiled =
                    translation.filter(known -> isFiled(typed.get(), known)).isPresent();
            drafts.get().replace(typed.get(), isFiled);
        }
        List<Draft> own = drafts.get().all().stream()
                .filter(draft -> draft.window().equals(form.getOrDefault("window", "")))
                .toList();
        return translation
                .flatMap(known -> LivePage.of(known, own, session.editions()))
                .map(LiveEdition::framed)
                .orElseGet(Answer::done);
    }

    /** Those of an article that is there, whether its translation can be read or not. */
    private Optional<Drafts> drafts(Request request) {
        return session.archive(new Diagnostics())
                .filter(archive -> Files.exists(archive.layout().article(slug(request))))
                .flatMap(archive -> locale(archive, request))
                .map(locale -> new Drafts(session.layout(), locale, slug(request)));
    }

    private Answer check(Request request) throws IOException {
        return about(request, request.form(), (translation, at, words) -> {
            TypedTarget typed = TypedTarget.of(
                    request.form().getOrDefault("text", ""), translation.units().get(at));
            List<Diagnostic> found = new Desk(translation, List.of())
                    .checked(translation.with(Map.of(at, typed.content())), fonts(translation))
                    .unit(at)
                    .findings();
            Markup page = new Markup();
            UnitRow.found(page, at + 1, found, session.findings(words));
            return page.toString();
        });
    }

    private Answer save(Request request) throws IOException {
        Map<String, String> form = request.form();
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Locale> locale = archive.flatMap(opened -> locale(opened, request));
        Optional<UnitName> unit = UnitName.parse(form.getOrDefault("unit", ""));
        String text = form.getOrDefault("text", "");
        if (locale.isEmpty() || unit.isEmpty() || text.length() > Drafts.LONGEST) {
            return session.refused(Refusal.MISSING, request);
        }
        UnitSave.Saved saved = UnitSave.run(
                archive.get(),
                slug(request),
                locale.get(),
                new UnitSave.Order(unit.get(), form.getOrDefault("sight", ""), text));
        String window = form.getOrDefault("window", "");
        if (saved.outcome() == UnitSave.Outcome.SAVED && Drafts.isWindow(window)) {
            new Drafts(session.layout(), locale.get(), slug(request)).drop(unit.get(), window);
        }
        return Answer.page(saved(request, unit.get(), saved));
    }

    /** What became of a save, with the unit as it is now. */
    private String saved(Request request, UnitName unit, UnitSave.Saved saved) {
        Words words = session.words(request);
        Markup page = new Markup();
        SavedAnswer answer = new SavedAnswer(page, words, session.findings(words));
        answer.outcome(saved);
        translation(request).ifPresent(translation -> {
            int at = translation.find(unit);
            if (at >= 0) {
                Desk desk = new Desk(translation, List.of()).checked(fonts(translation));
                answer.unit(desk, at);
                if (saved.outcome() == UnitSave.Outcome.MOVED) {
                    OpenUnit open = desk.unit(at);
                    String text = request.form().getOrDefault("text", "");
                    answer.choice(open, TypedTarget.of(text, open.unit()).content());
                }
            }
        });
        return page.toString();
    }

    private Answer note(Request request) throws IOException {
        return about(request, request.form(), (translation, at, words) -> {
            Diagnostics found = new Diagnostics();
            NoteRemoval.run(
                    translation.archive(),
                    slug(request),
                    translation.locale(),
                    translation.names().get(at),
                    request.form().getOrDefault("note", ""),
                    found);
            Markup page = new Markup();
            session.findings(words).write(page, found.list());
            return page.toString();
        });
    }

    private Answer discard(Request request) throws IOException {
        Map<String, String> form = request.form();
        Optional<Drafts> drafts = drafts(request);
        Optional<UnitName> unit = UnitName.parse(form.getOrDefault("unit", ""));
        String window = form.getOrDefault("window", "");
        if (drafts.isEmpty() || unit.isEmpty() || !Drafts.isWindow(window)) {
            return session.refused(Refusal.MISSING, request);
        }
        drafts.get().drop(unit.get(), window);
        return Answer.done();
    }
}
