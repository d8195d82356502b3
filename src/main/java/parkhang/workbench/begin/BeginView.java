package parkhang.workbench.begin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.archive.NewArchive;
import parkhang.html.Markup;
import parkhang.text.Locales;
import parkhang.text.Resource;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;

/** In place of an archive's first page where there is no archive: begins one, as {@code parkhang init} does. */
public final class BeginView {
    private static final String STYLES = "/begin.css";
    private static final String SCRIPT = "/begin.js";

    /** Of a title, in UTF-16 units. */
    private static final int LONGEST = 200;

    private final Session session;

    public BeginView(Session session) {
        this.session = session;
    }

    /** What it serves. */
    public List<Route> routes() {
        return List.of(
                Route.post("/begin", Route.Effect.ARCHIVE, this::begin),
                Route.get(
                        STYLES,
                        request ->
                                Answer.file("text/css; charset=utf-8", Resource.bytes(BeginView.class, "begin.css"))),
                Route.get(
                        SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(BeginView.class, "begin.js"))));
    }

    /** Whether there is a folder and no archive in it. */
    public boolean isWanted() {
        return Files.isDirectory(session.layout().root())
                && !Files.exists(session.layout().settings());
    }

    /** The form, for whoever may write. */
    public Answer page(Request request) {
        Words words = session.words(request);
        Frame frame = Frame.open(words, words.of("begin-title"), "/", session.pageKey(), STYLES, SCRIPT);
        Markup page = frame.page();
        page.element("h1", words.of("begin-title")).line();
        frame.main(null);
        if (session.isReadOnly()) {
            page.element("p", words.of("begin-nowhere")).line();
        } else {
            form(page, words);
        }
        return session.shown(frame.close(), request);
    }

    /** The folder's own name, and nothing of where it is. */
    private String folder() {
        Path name = session.layout().root().getFileName();
        return name == null ? "/" : name.toString();
    }

    private void form(Markup page, Words words) {
        page.element("p", words.of("begin-why", Map.of("folder", folder()))).line();
        page.open("form", "id", "begin", "data-failed", words.of("begin-failed"))
                .line();
        page.open("p").element("label", words.of("begin-name"), "for", "title");
        page.open("input", "id", "title", "name", "title", "value", folder(), "maxlength", "" + LONGEST)
                .close()
                .line();
        page.open("p").element("label", words.of("begin-source"), "for", "source");
        page.open("select", "id", "source", "name", "source").line();
        for (Locale one : Words.LANGUAGES) {
            page.element(
                            "option",
                            Locales.nameIn(one, words.locale()),
                            "value",
                            one.toLanguageTag(),
                            "selected",
                            one.equals(words.locale()) ? "selected" : null)
                    .line();
        }
        page.close().close().line();
        page.open("fieldset").element("legend", words.of("begin-into")).line();
        for (Locale one : Words.LANGUAGES) {
            String id = "into-" + one.toLanguageTag();
            page.open("p").open("input", "type", "checkbox", "id", id, "name", id);
            page.text(" ").element("label", Locales.nameIn(one, words.locale()), "for", id);
            page.close().line();
        }
        page.close().line();
        page.open("p").element("label", words.of("begin-others"), "for", "others");
        page.open("input", "id", "others", "name", "others", "aria-describedby", "others-why", "spellcheck", "false");
        page.element("small", words.of("begin-others-why"), "id", "others-why")
                .close()
                .line();
        page.open("p")
                .element("button", words.of("begin-button"), "type", "submit")
                .close()
                .line();
        page.close().line();
    }

    private Answer begin(Request request) {
        Map<String, String> form = request.form();
        String title = form.getOrDefault("title", "").strip();
        Optional<Locale> source = Locales.of(form.getOrDefault("source", ""));
        Optional<List<Locale>> languages = languages(form);
        boolean isTitle = !title.isEmpty()
                && title.length() <= LONGEST
                && title.codePoints().noneMatch(Character::isISOControl);
        if (!isWanted() || source.isEmpty() || languages.isEmpty() || !isTitle) {
            return session.refused(Refusal.MISSING, request);
        }
        List<Locale> offices = Stream.concat(source.stream(), languages.get().stream())
                .distinct()
                .toList();
        try {
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            NewArchive.layOut(session.layout().root(), title, source.get(), offices, today);
            return Answer.done();
        } catch (IOException e) {
            return session.refused(Refusal.MISSING, request); // the folder can't be written, or the disk is full
        }
    }

    /** Those that are ticked and those that are named; empty where one of these is none. */
    private static Optional<List<Locale>> languages(Map<String, String> form) {
        List<Locale> languages = new ArrayList<>();
        Words.LANGUAGES.stream()
                .filter(language -> form.containsKey("into-" + language.toLanguageTag()))
                .forEach(languages::add);
        List<String> named = Stream.of(form.getOrDefault("others", "").split("[\\s,;]+", -1))
                .filter(tag -> !tag.isEmpty())
                .toList();
        named.stream().flatMap(tag -> Locales.of(tag).stream()).forEach(languages::add);
        return named.stream().allMatch(tag -> Locales.of(tag).isPresent())
                ? Optional.of(languages.stream().distinct().toList())
                : Optional.empty();
    }
}
