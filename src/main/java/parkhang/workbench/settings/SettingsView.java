package parkhang.workbench.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.ArticleFile;
import parkhang.archive.Input;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.document.ContentPicture;
import parkhang.file.BoundedFile;
import parkhang.file.SharedWrite;
import parkhang.html.Markup;
import parkhang.localization.ArchiveChange;
import parkhang.text.KeptLines;
import parkhang.text.Resource;
import parkhang.text.SourceText;
import parkhang.workbench.live.Editions;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Route.Effect;

/**
 * Where an office's imprint, its words and its look are changed, beside a page that has them. What is sent is the fields that were
 * changed, and they are put into the file as it is then: so nobody's other lines are written over.
 */
public final class SettingsView {
    private final Session session;

    public SettingsView(Session session) {
        this.session = session;
    }

    /** The form that a request is about; empty where the archive has no such locale. */
    private interface Forms {
        Optional<SettingsForm> of(Archive archive, Request request);
    }

    /** What it answers to. */
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(List.of(
                Route.get("/imprint", this::offices),
                Route.post("/theme/logo", Effect.ARCHIVE, (int) Input.LARGEST, this::logo),
                Route.get(
                        SettingsPage.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(SettingsView.class, "settings.js"))),
                Route.get(
                        SettingsPage.STYLES,
                        request -> Answer.file(
                                "text/css; charset=utf-8", Resource.bytes(SettingsView.class, "settings.css")))));
        add(routes, "/imprint/" + Session.TAG, (archive, request) -> locale(archive, request)
                .map(locale -> new ImprintForm(session.layout(), locale, session.words(request))));
        add(routes, "/labels/" + Session.TAG, (archive, request) -> locale(archive, request)
                .map(locale -> new LabelsForm(archive, locale)));
        add(routes, "/theme", (archive, request) -> Optional.of(theme(archive, null, request)));
        add(routes, "/theme/" + Session.TAG, (archive, request) -> locale(archive, request)
                .map(locale -> theme(archive, locale, request)));
        return routes;
    }

    private void add(List<Route> routes, String path, Forms forms) {
        routes.add(Route.get(path, request -> page(forms, request)));
        routes.add(Route.post(path + "/typed", Effect.RUN, request -> typed(forms, request)));
        routes.add(Route.post(path + "/save", Effect.ARCHIVE, request -> save(forms, request)));
    }

    private Optional<Locale> locale(Archive archive, Request request) {
        return session.locale(archive, request.names().get(0));
    }

    private ThemeForm theme(Archive archive, @Nullable Locale locale, Request request) {
        List<String> families =
                session.editions().fonts(archive, new Diagnostics()).families();
        Locale shown = locale == null ? archive.settings().source() : locale;
        return new ThemeForm(archive, locale, shown, families, session.words(request));
    }

    private Answer offices(Request request) {
        Words words = session.words(request);
        return session.archive(new Diagnostics())
                .map(archive -> session.shown(SettingsPage.offices(archive, words, session.pageKey()), request))
                .orElseGet(() -> session.refused(Refusal.MISSING, request));
    }

    /** A form with its archive, the file as it is, and the article and the locale that are shown beside it. */
    private record Desk(Archive archive, SettingsForm form, SourceText source, String slug, Locale locale) {}

    private Optional<Desk> desk(Forms forms, Request request, Map<String, String> fields) throws IOException {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<SettingsForm> form = archive.flatMap(opened -> forms.of(opened, request));
        if (form.isEmpty()) {
            return Optional.empty();
        }
        String name = archive.get().name(form.get().file());
        Optional<SourceText> source = SourceText.decode(name, bytes(form.get().file()), new Diagnostics());
        List<String> slugs = slugs(archive.get());
        String wanted = fields.getOrDefault("article", "");
        String slug = slugs.contains(wanted) ? wanted : slugs.isEmpty() ? "" : slugs.get(0);
        Locale locale = request.names().isEmpty()
                ? archive.get().settings().source()
                : locale(archive.get(), request).orElseThrow();
        return source.map(text -> new Desk(archive.get(), form.get(), text, slug, locale));
    }

    private static List<String> slugs(Archive archive) {
        return archive.articles(new Diagnostics()).stream()
                .map(ArticleFile::slug)
                .toList();
    }

    private static byte[] bytes(Path file) throws IOException {
        try {
            return BoundedFile.read(file, Input.LARGEST_TEXT);
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    private SettingsPage page(Words words) {
        return new SettingsPage(words, session.findings(words), session.isReadOnly());
    }

    private Answer page(Forms forms, Request request) throws IOException {
        Optional<Desk> found = desk(forms, request, request.query());
        if (found.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Desk desk = found.get();
        Editions.Page page = session.editions().page(desk.archive(), desk.slug(), desk.locale());
        return session.shown(
                page(session.words(request))
                        .of(
                                desk.form(),
                                desk.source(),
                                desk.locale(),
                                slugs(desk.archive()),
                                desk.slug(),
                                page,
                                own(desk, page),
                                session.pageKey()),
                request);
    }

    /** What is found in the file itself, and what is wrong with its page. */
    private static List<Diagnostic> own(Desk desk, Editions.Page page) {
        return page.found().stream()
                .filter(one ->
                        one.isError() || one.place().file().equals(desk.source().file()))
                .toList();
    }

    /**
     * A text with the fields that were changed.
     *
     * @param refused gets those that only a person can change
     */
    private static String changed(SettingsForm form, String text, Map<String, String> fields, List<String> refused) {
        String changed = text;
        for (String key : Arrays.asList(fields.getOrDefault("changed", "").split(" "))) {
            if (!key.isEmpty()) {
                Optional<String> edited = form.with(changed, key, fields);
                if (edited.isEmpty()) {
                    refused.add(key);
                }
                changed = edited.orElse(changed);
            }
        }
        return changed;
    }

    private Answer typed(Forms forms, Request request) throws IOException {
        Map<String, String> fields = request.form();
        Optional<Desk> found = desk(forms, request, fields);
        if (found.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Desk desk = found.get();
        List<String> refused = new ArrayList<>();
        String text = changed(desk.form(), desk.source().text(), fields, refused);
        Archive typed = desk.archive().instead(Map.of(desk.form().file(), text.getBytes(StandardCharsets.UTF_8)));
        Editions.Page page = session.editions().page(typed, desk.slug(), desk.locale());
        return Answer.page(page(session.words(request)).typed(page, own(desk, page), refused));
    }

    private Answer save(Forms forms, Request request) throws IOException {
        Map<String, String> fields = request.form();
        Optional<Desk> found = desk(forms, request, fields);
        if (found.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Desk desk = found.get();
        Path file = desk.form().file();
        List<String> refused = new ArrayList<>();
        Path root = session.layout().root();
        ArchiveChange.alone(
                session.layout(), new Diagnostics(), () -> SharedWrite.in(root).run(looks -> {
                    looks.at(file);
                    refused.clear();
                    byte[] old = bytes(file);
                    Optional<SourceText> source =
                            SourceText.decode(desk.source().file(), old, new Diagnostics());
                    if (source.isEmpty()) {
                        refused.add(desk.source().file());
                        return Map.of();
                    }
                    String text = changed(desk.form(), source.get().text(), fields, refused);
                    boolean isNothing = text.isEmpty() && !Files.exists(file);
                    return isNothing ? Map.of() : Map.of(file, KeptLines.of(old, text));
                }));
        return Answer.page(page(session.words(request)).saved(refused));
    }

    /** Lays a logo into the folder in which it has to lie. */
    private Answer logo(Request request) throws IOException {
        Optional<ContentPicture> picture = ContentPicture.of(request.query().getOrDefault("name", ""), request.body());
        String name = picture.map(ContentPicture::address)
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .filter(address -> Pattern.matches(".*\\.(svg|png|jpg)", address))
                .orElse("");
        Markup page = new Markup();
        if (picture.isEmpty() || name.isEmpty()) {
            page.element("p", session.words(request).of("theme-logo-refused"), "id", "logo-taken");
            return Answer.page(page.toString());
        }
        Path file = session.layout().theme().resolve(name);
        SharedWrite.in(session.layout().root()).run(looks -> {
            looks.at(file);
            return Files.exists(file) ? Map.of() : Map.of(file, picture.get().bytes());
        });
        page.element("p", "", "id", "logo-taken", "data-name", name);
        return Answer.page(page.toString());
    }
}
