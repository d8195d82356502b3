package parkhang.workbench.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.FileKind;
import parkhang.edition.Format;
import parkhang.edition.Profile;
import parkhang.export.Export;
import parkhang.export.plan.DryRun;
import parkhang.export.plan.ExportOrder;
import parkhang.file.BoundedFile;
import parkhang.html.Markup;
import parkhang.ledger.EditionKey;
import parkhang.text.Resource;
import parkhang.workbench.live.EditionOrder;
import parkhang.workbench.live.Overview.Line;
import parkhang.workbench.live.Unwatched;
import parkhang.workbench.page.Session;
import parkhang.workbench.page.Words;
import parkhang.workbench.server.Answer;
import parkhang.workbench.server.Refusal;
import parkhang.workbench.server.Request;
import parkhang.workbench.server.Route;
import parkhang.workbench.server.Route.Effect;

/** Where an edition is asked for: its files are made and proved as {@code export} does it, put into the output, and handed over. */
public final class MakeView {
    private static final String PATH = "/make/" + Session.TAG + "/" + Session.SLUG;

    /** In bytes; a report with many photographs has a tenth of that. */
    private static final long LARGEST = 256L << 20;

    private final Session session;
    private final Making making;

    public MakeView(Session session) {
        this.session = session;
        this.making = new Making(session::archive, session.program(), name -> session.tell("make " + name));
    }

    /** What it answers to. */
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, this::page),
                Route.post(PATH, Effect.ARCHIVE, this::make),
                Route.get("/file/" + Session.TAG + "/([a-z0-9-]{1,100}(?:\\.[a-z0-9]{1,8}){1,2})", this::file),
                Route.get(
                        MakePage.SCRIPT,
                        request -> Answer.file(
                                "text/javascript; charset=utf-8", Resource.bytes(MakeView.class, "make.js"))),
                Route.get(
                        MakePage.STYLES,
                        request -> Answer.file("text/css; charset=utf-8", Resource.bytes(MakeView.class, "make.css"))));
    }

    private MakePage page(Words words) {
        return new MakePage(words, session.findings(words), session.isReadOnly());
    }

    private Answer page(Request request) throws IOException {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Locale> locale =
                archive.flatMap(opened -> session.locale(opened, request.names().get(0)));
        Optional<Line> line =
                archive.flatMap(opened -> session.line(opened, request.names().get(1)));
        if (locale.isEmpty() || line.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        EditionKey key = EditionKey.of(line.get().slug(), locale.get());
        List<MadeFile> files = MadeFile.of(session.layout(), key);
        boolean isDue = Stream.of(Profile.values())
                .anyMatch(profile -> isDue(archive.get(), locale.get(), key, files, profile));
        return session.shown(
                page(session.words(request))
                        .of(
                                line.get(),
                                locale.get(),
                                new MakePage.Files(files, isDue),
                                making.of(key.toString()),
                                session.pageKey()),
                request);
    }

    /** Whether a run for a profile would make some of these files again, however they were asked for. */
    private boolean isDue(Archive archive, Locale locale, EditionKey key, List<MadeFile> files, Profile profile) {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        files.stream()
                .filter(file -> file.kind().profile() == profile)
                .forEach(file -> formats.add(file.kind().format()));
        if (formats.isEmpty()) {
            return false;
        }
        return Stream.of(false, true)
                .flatMap(marked -> Stream.of(false, true)
                        .map(embargoed ->
                                new EditionOrder(key.slug(), locale, profile, formats, marked, embargoed, false)))
                .allMatch(order -> isDue(archive, order));
    }

    private boolean isDue(Archive archive, EditionOrder order) {
        ExportOrder wanted = order.export(archive, session.program());
        DryRun run = new Export(archive, wanted, Clock.systemUTC(), new Unwatched(), null).plan();
        return run.hasErrors() || !run.due().isEmpty();
    }

    private Answer make(Request request) {
        Optional<Archive> archive = session.archive(new Diagnostics());
        Optional<Locale> locale =
                archive.flatMap(opened -> session.locale(opened, request.names().get(0)));
        String slug = request.names().get(1);
        boolean isThere = archive.isPresent()
                && archive.get().articles(new Diagnostics()).stream()
                        .anyMatch(file -> file.slug().equals(slug));
        Map<String, String> form = request.form();
        Optional<Profile> profile = Stream.of(Profile.values())
                .filter(one -> one.name()
                        .equalsIgnoreCase(form.getOrDefault("profile", "screen").replace('-', '_')))
                .findFirst();
        if (locale.isEmpty() || !isThere || profile.isEmpty()) {
            return session.refused(Refusal.MISSING, request);
        }
        Set<Format> formats = EnumSet.noneOf(Format.class);
        EditionOrder.formats(profile.get()).stream()
                .filter(format -> form.containsKey("format." + format.word()))
                .forEach(formats::add);
        EditionOrder order = new EditionOrder(
                slug,
                locale.get(),
                profile.get(),
                formats,
                form.containsKey("marked.yes"),
                form.containsKey("embargoed.yes"),
                form.containsKey("synced"));
        making.start(order);
        Markup page = new Markup();
        page(session.words(request)).making(page, making.of(order.name()));
        return Answer.page(page.toString());
    }

    /** A file that a run has put into the output, and no other one that lies there. */
    private Answer file(Request request) throws IOException {
        String tag = request.names().get(0);
        String name = request.names().get(1);
        Optional<FileKind> kind = FileKind.of(name);
        Path file = session.layout().output().resolve(tag).resolve(name);
        boolean isEditions = ExportOrder.edition(tag, name).isPresent()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(session.layout().output().toRealPath());
        if (kind.isEmpty() || !isEditions) {
            return session.refused(Refusal.MISSING, request);
        }
        return Answer.file(kind.get().format().mediaType(), BoundedFile.read(file, LARGEST))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }
}
