package parkhang.workbench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Profile;
import parkhang.text.Locales;
import parkhang.workbench.form.FrameTools;
import parkhang.workbench.live.ArticleChecks;
import parkhang.workbench.live.Editions;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.page.ArticleHeader;
import parkhang.workbench.page.ArticleHeader.View;
import parkhang.workbench.page.Frame;
import parkhang.workbench.page.LiveEdition;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;

/** An article in one of its languages: its edition as it would be made now, and what is found in it. */
final class ArticleView {
    /** In seconds, for a page that is being printed. */
    private static final long PATIENCE = 60;

    /** Of an address. */
    private static final String PROFILE = "for";

    private final Session session;
    private final Editions editions;

    ArticleView(Session session) {
        this.session = session;
        this.editions = session.editions();
    }

    List<Route> routes() {
        return List.of(
                Route.get("/article/" + Session.SLUG, this::article),
                Route.get("/edition/" + Session.TAG + "/" + Session.SLUG, this::edition),
                Route.get("/page/" + Session.TAG + "/" + Session.SLUG + "/([1-9][0-9]{0,4})", this::page));
    }

    /**
     * What is shown of an edition.
     *
     * @param count of its PDF's pages; 0 where that is not shown
     * @param hash tells it from the same edition before a change; empty where there is none
     */
    private record Shown(int count, String hash, List<Diagnostic> found) {}

    private Answer article(Request request) throws IOException {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Line> line =
                archive.flatMap(opened -> session.line(opened, request.names().get(0)));
        Optional<Locale> locale = line.flatMap(known -> session.locale(
                archive.get(), request.query().getOrDefault("in", known.source().toLanguageTag())));
        if (line.isEmpty() || locale.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        boolean isPaged = "pages".equals(request.query().get("as"));
        Optional<Shown> shown = isPaged
                ? pages(archive.get(), line.get(), locale.get(), profile(request))
                : Optional.of(page(archive.get(), line.get(), locale.get()));
        return shown.map(view -> session.shown(
                        html(line.get(), locale.get(), isPaged ? View.PAGES : View.PAGE, view, request), request))
                .orElseGet(() -> session.refused(Refusal.BUSY, request));
    }

    private Shown page(Archive archive, Line line, Locale locale) {
        Editions.Page page = editions.page(archive, line.slug(), locale);
        return new Shown(0, page.hash(), ArticleChecks.of(archive, line.slug(), locale, editions, page.found()));
    }

    /** Empty where somebody has asked for them again. */
    private Optional<Shown> pages(Archive archive, Line line, Locale locale, Profile profile) throws IOException {
        return awaited(editions.pages(archive, line.slug(), locale, profile))
                .map(pages -> new Shown(
                        pages.count(),
                        pages.hash(),
                        ArticleChecks.of(archive, line.slug(), locale, editions, pages.found())));
    }

    /** What the pages are for; those of the screen where nobody says. */
    private static Profile profile(Request request) {
        String wanted = request.query().getOrDefault(PROFILE, "");
        return Stream.of(Profile.values())
                .filter(profile -> word(profile).equals(wanted))
                .findFirst()
                .orElse(Profile.SCREEN);
    }

    private static String word(Profile profile) {
        return profile.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Answer edition(Request request) {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Locale> locale =
                archive.flatMap(opened -> session.locale(opened, request.names().get(0)));
        return locale.flatMap(known -> editions.page(
                                archive.get(),
                                request.names().get(1),
                                known,
                                request.query().getOrDefault("of", ""))
                        .html())
                .map(LiveEdition::framed)
                .orElseGet(() -> session.refused(Refusal.MISSING, request));
    }

    private Answer page(Request request) throws IOException {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Locale> locale =
                archive.flatMap(opened -> session.locale(opened, request.names().get(0)));
        if (locale.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        int number = Integer.parseInt(request.names().get(2));
        Optional<Optional<byte[]>> picture = awaited(
                editions.picture(archive.get(), request.names().get(1), locale.get(), profile(request), number));
        return picture.map(known -> known.map(jpeg -> Answer.file("image/jpeg", jpeg))
                        .orElseGet(() -> session.refused(Refusal.MISSING, request)))
                .orElseGet(() -> session.refused(Refusal.BUSY, request));
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

    private String html(Line line, Locale locale, View view, Shown shown, Request request) {
        Words words = session.words(request);
        Profile profile = profile(request);
        String path = view.address(line.slug(), locale) + (view == View.PAGES ? behind(profile) : "");
        Frame frame = Frame.open(
                words,
                line.title() + " · " + locale.toLanguageTag(),
                path,
                session.pageKey(),
                FrameTools.STYLES,
                FrameTools.SCRIPT);
        ArticleHeader.write(frame.page(), line, locale, view, words);
        frame.main("edition " + line.slug());
        edition(frame, line, locale, view, profile, shown, words);
        frame.page()
                .open("section", "id", "findings", "data-part", "", "aria-labelledby", "findings-head")
                .line();
        frame.page().element("h2", words.of("findings"), "id", "findings-head").line();
        session.findings(words).write(frame.page(), shown.found());
        frame.page().close().line();
        return frame.close();
    }

    private static void edition(
            Frame frame, Line line, Locale locale, View view, Profile profile, Shown shown, Words words) {
        String name = words.of("edition", Map.of("language", Locales.nameIn(locale, words.locale())));
        String path = locale.toLanguageTag() + "/" + line.slug();
        frame.page()
                .open("section", "id", "edition", "data-part", "", "aria-label", name)
                .line();
        if (view == View.PAGES) {
            profiles(frame, line, locale, profile, words);
        } else {
            FrameTools.write(frame.page(), words);
        }
        if (shown.hash().isEmpty()) {
            frame.page().element("p", words.of("failed"), "class", "failed").line();
        } else if (view == View.PAGES) {
            sheets(frame, path, profile, shown, words);
        } else {
            LiveEdition.write(frame.page(), "/edition/" + path + "?of=" + shown.hash(), name);
        }
        frame.page().close().line();
    }

    /** What stands in an address behind that of the pages; nothing for the usual ones. */
    private static String behind(Profile profile) {
        return profile == Profile.SCREEN ? "" : "&" + PROFILE + "=" + word(profile);
    }

    private static void profiles(Frame frame, Line line, Locale locale, Profile shown, Words words) {
        frame.page()
                .open("nav", "aria-label", words.of("make-profile"), "class", "views", "id", "profiles")
                .open("ul")
                .line();
        for (Profile profile : Profile.values()) {
            frame.page()
                    .open("li")
                    .element(
                            "a",
                            words.of("make-profile-" + word(profile)),
                            "href",
                            View.PAGES.address(line.slug(), locale) + behind(profile),
                            "aria-current",
                            profile == shown ? "true" : null)
                    .close()
                    .line();
        }
        frame.page().close().close().line();
    }

    private static void sheets(Frame frame, String path, Profile profile, Shown shown, Words words) {
        frame.page().open("ol", "class", "sheets").line();
        for (int number = 1; number <= shown.count(); number++) {
            frame.page()
                    .open("li")
                    .open(
                            "img",
                            "src",
                            "/page/" + path + "/" + number + "?of=" + shown.hash() + behind(profile),
                            "alt",
                            words.of("page", Map.of("page", number, "pages", shown.count())),
                            "loading",
                            number > 2 ? "lazy" : null)
                    .close()
                    .line();
        }
        frame.page().close().line();
    }
}
