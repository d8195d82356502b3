package parkhang.volume;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Settings;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Composer;
import parkhang.edition.CoverageWording;
import parkhang.edition.Edition;
import parkhang.edition.EditionText;
import parkhang.edition.ImprintLines;
import parkhang.edition.LabelledText;
import parkhang.text.Dates;
import parkhang.text.Locales;
import parkhang.translation.Coverage;
import parkhang.translation.Labels;

/** Composes a volume of editions: decides every word that is not theirs. */
public final class VolumeComposer {
    private final Settings settings;
    private final Bundle bundle;
    private final Choices choices;
    private final Composer.FontNames fonts;

    public VolumeComposer(Settings settings, Bundle bundle, Choices choices, Composer.FontNames fonts) {
        this.settings = settings;
        this.bundle = bundle;
        this.choices = choices;
        this.fonts = fonts;
    }

    /**
     * The volume.
     *
     * @param name of its files
     * @param order what the user wants it to be called
     * @param parts at least one chapter in each, and at least one part
     * @param terms that the index has where they occur
     * @param embargo until when no page may be shown; null where that is no matter
     */
    public Volume compose(
            String name,
            VolumeOrder order,
            List<Volume.Part> parts,
            List<String> terms,
            @Nullable OffsetDateTime embargo) {
        List<Edition> chapters =
                parts.stream().flatMap(part -> part.chapters().stream()).toList();
        Locale locale = bundle.locale();
        Labels labels = bundle.labels();
        LocalDate first = chapters.stream()
                .map(VolumeComposer::day)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = chapters.stream()
                .map(VolumeComposer::day)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String dates = Dates.span(first, last, locale);
        Edition any = chapters.get(0);
        return new Volume(
                name,
                locale,
                any.rightToLeft(),
                Optional.ofNullable(order.title()).orElse(settings.title()),
                order.subtitle(),
                bundle.imprint().name(),
                dates,
                last,
                settings.published(locale, name),
                embargo(embargo),
                parts,
                TermIndex.of(terms, chapters, locale),
                words(labels, any),
                colophon(chapters, dates),
                ImprintLines.of(bundle.imprint(), labels, locale, true),
                bundle.imprint().paper());
    }

    private static LocalDate day(Edition chapter) {
        return chapter.publication().published();
    }

    private @Nullable String embargo(@Nullable OffsetDateTime until) {
        return until == null
                ? null
                : bundle.labels().get("embargo", Map.of("time", Dates.moment(until, bundle.locale())));
    }

    private static VolumeWords words(Labels labels, Edition any) {
        return new VolumeWords(
                any.furniture().skip(),
                labels.get("contents"),
                labels.get("index"),
                labels.get("volume-colophon"),
                any.furniture().folio(),
                any.furniture().foreign());
    }

    private List<LabelledText> colophon(List<Edition> chapters, String dates) {
        Map<Locale, List<Edition>> bySource = new LinkedHashMap<>();
        chapters.forEach(chapter -> bySource.computeIfAbsent(chapter.source(), none -> new ArrayList<>())
                .add(chapter));
        List<LabelledText> all = new ArrayList<>();
        bySource.forEach((source, written) -> {
            LabelledText state = state(source, written, written.size() < chapters.size());
            all.add(all.isEmpty() ? state : state.withoutLabel());
        });
        String names = String.join(
                ", ", fonts.of(text(chapters), code(chapters), bundle.look().theme()));
        if (!names.isEmpty()) {
            all.add(labelled("fonts", names));
        }
        all.add(labelled("published", dates));
        return all;
    }

    /**
     * How far the chapters that were written in one language are translated.
     *
     * @param named whether they are named, for there are others
     */
    private LabelledText state(Locale source, List<Edition> written, boolean named) {
        Coverage coverage = written.stream().map(Edition::coverage).reduce(Coverage.NONE, Coverage::plus);
        boolean original = Locales.chain(bundle.locale()).contains(source);
        LabelledText state =
                new CoverageWording(source, bundle.labels(), bundle.locale(), choices).state(coverage, original);
        String titles =
                written.stream().map(chapter -> chapter.publication().title()).collect(Collectors.joining("; "));
        return named ? state.withText(titles + " \u2013 " + state.text()) : state;
    }

    private LabelledText labelled(String label, String text) {
        return LabelledText.of(bundle.labels(), bundle.locale(), label, text, null, null);
    }

    private static String text(List<Edition> chapters) {
        StringBuilder text = new StringBuilder();
        chapters.forEach(chapter -> EditionText.ofChapter(chapter).forEach(passage -> text.append(passage.text())));
        return text.toString();
    }

    private static String code(List<Edition> chapters) {
        return chapters.stream()
                .flatMap(chapter -> Runs.of(chapter.body()).stream())
                .flatMap(run -> Runs.only(Inline.Code.class, Runs.flat(run)).stream())
                .map(Inline.Code::text)
                .collect(Collectors.joining());
    }
}
