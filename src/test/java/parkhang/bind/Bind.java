package parkhang.bind;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.FoundProgress;
import parkhang.edition.Beside;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.edition.ReadingOrder;
import parkhang.export.plan.Program;
import parkhang.translation.State;

/** One binding of an archive, and all that it reported. */
record Bind(
        Path root,
        Locale locale,
        @Nullable Beside beside,
        List<String> articles,
        int workers,
        BindSummary summary,
        List<String> reported) {
    private static final BindSummary NONE = new BindSummary(List.of(), 0, 0, 0, false);

    static Bind of(Path root, String locale) {
        return new Bind(root, Locale.forLanguageTag(locale), null, List.of(), 2, NONE, List.of());
    }

    Bind jobs(int number) {
        return new Bind(root, locale, beside, articles, number, summary, reported);
    }

    Bind only(String... slugs) {
        return new Bind(root, locale, beside, List.of(slugs), workers, summary, reported);
    }

    /** With another language beside it. */
    Bind with(String tag) {
        Beside second = new Beside(Locale.forLanguageTag(tag), ReadingOrder.UNITS, false);
        return new Bind(root, locale, second, articles, workers, summary, reported);
    }

    Bind to(Path... files) {
        List<String> reported = new ArrayList<>();
        FoundProgress recorder = found -> found.forEach(one -> reported.add(one.toString()));
        BindSummary done = new Binding(opened(root), order(files), Clock.systemUTC(), recorder).run();
        return new Bind(root, locale, beside, articles, workers, done, reported);
    }

    static Archive opened(Path root) {
        Diagnostics opening = new Diagnostics();
        return Archive.open(root, opening).orElseThrow(() -> new AssertionError(opening.list()));
    }

    BindOrder order(Path... files) {
        return new BindOrder(
                locale,
                new Filter(List.of(), articles),
                null,
                Set.of(),
                List.of(files),
                new Choices(Incomplete.MARK, State.TRANSLATED, false).with(beside),
                new Program("test", "0", Path.of("target/classes"), Path.of("fonts")),
                false,
                workers);
    }
}
