package parkhang.workbench.review;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;
import parkhang.localization.ArchiveChange;
import parkhang.localization.BundleSync;
import parkhang.localization.SentBack;
import parkhang.localization.SignOff;
import parkhang.localization.SignOffCode;
import parkhang.localization.Signer;
import parkhang.localization.SyncOrder;
import parkhang.localization.UnitRange;
import parkhang.text.Resource;
import parkhang.translation.State;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.live.Unwatched;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.review.ReviewPage.Listed;
import parkhang.workbench.review.ReviewPage.Outcome;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;

/** What a reviewer does: reads what has changed since somebody signed, signs it off, or sends it back with a comment. */
public final class ReviewView {
    /** Of whoever signs, in UTF-16 units. */
    static final int LONGEST_NAME = 100;

    /** In UTF-16 units. */
    static final int LONGEST_COMMENT = 4000;

    private static final String SIGNER_COOKIE = "parkhang-signer";

    private final Session session;

    public ReviewView(Session session) {
        this.session = session;
    }

    /** What it serves. */
    public List<Route> routes() {
        String path = "/review/" + Session.TAG + "/" + Session.SLUG;
        return List.of(
                Route.get(path, request -> page(request, Outcome.NONE)),
                Route.post(path + "/sign", Route.Effect.ARCHIVE, this::sign),
                Route.post(path + "/back", Route.Effect.ARCHIVE, this::sendBack),
                Route.get(
                        ReviewPage.STYLES,
                        request ->
                                Answer.file("text/css; charset=utf-8", Resource.bytes(ReviewView.class, "review.css"))),
                Route.get(
                        ReviewPage.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(ReviewView.class, "review.js"))));
    }

    /** What a request is about. */
    private record Subject(Archive archive, Line line, Locale locale) {
        Filter filter() {
            return new Filter(List.of(locale.toLanguageTag()), List.of(line.slug()));
        }
    }

    private Optional<Subject> subject(Request request) {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Line> line =
                archive.flatMap(opened -> session.line(opened, request.names().get(1)));
        Optional<Locale> locale =
                archive.flatMap(opened -> session.locale(opened, request.names().get(0)));
        return line.flatMap(known -> locale.filter(wanted -> !wanted.equals(known.source()))
                .map(wanted -> new Subject(archive.get(), known, wanted)));
    }

    private Answer page(Request request, Outcome outcome) {
        Optional<Subject> subject = subject(request);
        if (subject.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Archive archive = subject.get().archive();
        Words words = session.words(request);
        Map<String, String> asked = request.body().length == 0 ? request.query() : request.form();
        Listed listed = Listed.of(asked.getOrDefault("list", ""));
        ReviewPage page = new ReviewPage(
                subject.get().line(),
                subject.get().locale(),
                listed,
                words,
                session.findings(words),
                session.pageKey(),
                session.isReadOnly());
        Diagnostics found = new Diagnostics();
        Optional<Review> review =
                Review.open(archive, subject.get().line().slug(), subject.get().locale(), found);
        String html = review.map(opened -> page.of(
                        opened.reviewed(fonts(archive)),
                        listed,
                        Kept.of(asked.getOrDefault("keep", "")),
                        outcome,
                        signer(request),
                        archive.settings().fourEyes(),
                        session.editions()
                                .page(
                                        archive,
                                        subject.get().line().slug(),
                                        subject.get().locale())
                                .hash()))
                .orElseGet(() -> page.broken(found.list()));
        return session.shown(html, request);
    }

    private FontSet fonts(Archive archive) {
        return session.editions().fonts(archive, new Diagnostics());
    }

    /** Who signs: who signs now, has signed before, or works with the archive in any other way. */
    private String signer(Request request) {
        String said = request.form().getOrDefault("by", request.cookies().getOrDefault(SIGNER_COOKIE, ""));
        return isName(said) ? said.strip() : Signer.name(session.layout().root(), System.getenv());
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.codePoints().noneMatch(Character::isISOControl);
    }

    private Answer sign(Request request) throws IOException {
        Map<String, String> form = request.form();
        Optional<State> to = State.of(form.getOrDefault("to", "")).filter(state -> state.isAtLeast(State.REVIEWED));
        Map<String, String> seen = seen(form.getOrDefault("units", ""));
        List<UnitRange> units =
                seen.keySet().stream().flatMap(id -> UnitRange.of(id).stream()).toList();
        if (to.isEmpty() || units.isEmpty() || units.size() != seen.size()) { // none would mean all
            return session.refused(Refusal.MISSING, request);
        }
        return changed(request, (subject, found) -> {
            SignOff.Order order =
                    new SignOff.Order(units, to.get(), signer(request), LocalDate.now(ZoneId.systemDefault()), seen);
            SignOff.run(subject.archive(), List.of(subject.filter()), fonts(subject.archive()), order, found);
            return session.words(request).of("review-signed-" + to.get().word(), Map.of("count", seen.size()));
        });
    }

    /** Units by their ids, each with what was read of it: {@code u7:fingerprint}, with spaces between. */
    private static Map<String, String> seen(String text) {
        Map<String, String> seen = new LinkedHashMap<>();
        Stream.of(text.split(" ", -1)).forEach(one -> {
            int colon = one.lastIndexOf(':');
            if (colon > 0) {
                seen.put(one.substring(0, colon), one.substring(colon + 1));
            }
        });
        return seen;
    }

    private Answer sendBack(Request request) throws IOException {
        Map<String, String> form = request.form();
        Map<String, String> seen = seen(form.getOrDefault("units", ""));
        String comment = cleaned(form.getOrDefault("comment", ""));
        if (seen.size() != 1 || comment.isEmpty() || comment.length() > LONGEST_COMMENT) {
            return session.refused(Refusal.MISSING, request);
        }
        return changed(request, (subject, found) -> {
            Map.Entry<String, String> unit = seen.entrySet().iterator().next();
            SentBack.Order order = new SentBack.Order(
                    unit.getKey(), unit.getValue(), comment, signer(request), LocalDate.now(ZoneId.systemDefault()));
            Archive archive = subject.archive();
            Path bundle =
                    archive.layout().targets(subject.locale(), subject.line().slug());
            Review.open(archive, subject.line().slug(), subject.locale(), found)
                    .ifPresentOrElse(
                            review -> SentBack.run(archive, review.article(), subject.locale(), order, found),
                            () -> found.report(
                                    Place.of(archive.name(bundle)),
                                    SignOffCode.UNIT_MISSING.with(Map.of("units", unit.getKey()))));
            return session.words(request).of("review-was-sent-back");
        });
    }

    /** On any number of lines. */
    private static String cleaned(String comment) {
        return comment.replace("\r", "").replaceAll("[\\p{Cntrl}&&[^\\n]]", " ").strip();
    }

    /** What a reviewer does to a bundle. */
    private interface Deed {
        /** What is said where no error was found. */
        String done(Subject subject, Diagnostics found);
    }

    private Answer changed(Request request, Deed deed) throws IOException {
        Optional<Subject> subject = subject(request);
        if (subject.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Diagnostics found = new Diagnostics();
        String done = ArchiveChange.ofBundles(session.layout(), () -> {}, found, () -> {
                    sync(subject.get(), found);
                    return deed.done(subject.get(), found);
                })
                .orElse("");
        Words words = session.words(request);
        String said = found.hasErrors() ? words.of("review-refused") : done;
        return page(request, new Outcome(said, found.errors().list()))
                .withCookie(SIGNER_COOKIE, URLEncoder.encode(signer(request), StandardCharsets.UTF_8));
    }

    /** Whoever has edited the article need not have run one; what was read is what it makes. */
    private static void sync(Subject subject, Diagnostics found) {
        boolean isDue = Review.open(subject.archive(), subject.line().slug(), subject.locale(), new Diagnostics())
                .filter(Review::isDue)
                .isPresent();
        if (isDue) {
            BundleSync.run(subject.archive(), new SyncOrder(subject.filter(), false, false), found, new Unwatched());
        }
    }
}
