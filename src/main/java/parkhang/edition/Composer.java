package parkhang.edition;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Look;
import parkhang.archive.Picture;
import parkhang.archive.Settings;
import parkhang.article.Article;
import parkhang.article.ArticleKind;
import parkhang.article.Block;
import parkhang.article.FrontMatter;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.text.Dates;
import parkhang.text.Locales;
import parkhang.text.typography.Typography;
import parkhang.theme.Theme;
import parkhang.translation.Coverage;
import parkhang.translation.Labels;
import parkhang.translation.Segmenter;
import parkhang.translation.Targets;
import parkhang.translation.Unit;

/** Composes editions: decides every word of them. One is made for a whole run. */
public final class Composer {
    private final Settings settings;
    private final List<Locale> locales;
    private final @Nullable Published published;
    private final Choices choices;
    private final FontNames fonts;
    private final WordDivision division;
    private final Map<Locale, Typography> typographies = new ConcurrentHashMap<>();

    /** Names the fonts that a text and the code in it will be set in. */
    @FunctionalInterface
    public interface FontNames {
        List<String> of(String text, String code, Theme theme);
    }

    /**
     * A composer of editions that stand for themselves.
     *
     * @param locales those that every article has an edition in, in the order of the language switcher
     */
    public Composer(Settings settings, List<Locale> locales, Choices choices, FontNames fonts, WordDivision division) {
        this(settings, locales, null, choices, fonts, division);
    }

    /** @param published what editions lead to on a site; null where they stand for themselves */
    public Composer(
            Settings settings,
            List<Locale> locales,
            @Nullable Published published,
            Choices choices,
            FontNames fonts,
            WordDivision division) {
        this.settings = settings;
        this.locales = List.copyOf(locales);
        this.published = published;
        this.choices = choices;
        this.fonts = fonts;
        this.division = division;
    }

    /** The edition; empty and reported where targets are missing and the user wants no edition then. */
    public Optional<Edition> compose(
            Article article,
            List<Unit> units,
            Targets targets,
            Bundle bundle,
            Map<String, Picture> pictures,
            Diagnostics diagnostics) {
        Locale source = settings.source(article);
        Coverage coverage = Coverage.of(units, targets, source);
        boolean whole = isSource(article, bundle) || coverage.isComplete(choices.required());
        if (!whole && !reportMissing(coverage, targets, diagnostics)) {
            return Optional.empty();
        }
        TargetWording wording = new TargetWording(source, bundle.locale(), targets, choices, diagnostics);
        boolean typesetting = settings.typesetting() && article.front().typesetting();
        Typesetter typesetter = new Typesetter(bundle.locale(), typesetting, typographies);
        Article worded = typesetter.set(LinkedPages.in(Segmenter.join(article, wording), bundle.addresses()));
        Article printed = typesetting ? division.divide(worded, bundle.locale(), source) : worded;
        UnitAnchors anchors = UnitAnchors.of(article, units);
        return Optional.of(edition(worded, printed, bundle, coverage, whole, pictures, typesetter, anchors));
    }

    /** Says how much is missing, and whether there is an edition all the same. */
    private boolean reportMissing(Coverage coverage, Targets targets, Diagnostics diagnostics) {
        boolean refused = choices.incomplete() == Incomplete.REFUSE;
        int all = coverage.total().units();
        int missing = all - coverage.atLeast(choices.required()).units();
        diagnostics.report(
                Place.of(targets.file()),
                (refused ? EditionCode.TRANSLATION_INCOMPLETE : EditionCode.TARGET_MISSING)
                        .shared(
                                "units-missing",
                                Map.of(
                                        "missing", missing,
                                        "all", all,
                                        "state", choices.required().word())));
        return !refused;
    }

    /**
     * The edition of an article.
     *
     * @param article its words as they are read by machines
     * @param printed the same with soft hyphens and non-joiners
     */
    private Edition edition(
            Article article,
            Article printed,
            Bundle bundle,
            Coverage coverage,
            boolean whole,
            Map<String, Picture> pictures,
            Typesetter typesetter,
            UnitAnchors anchors) {
        FrontMatter front = printed.front();
        Locale locale = bundle.locale();
        Labels labels = bundle.labels();
        Line summary = front.summary();
        OwnWords own = new OwnWords(key -> typesetter.set(labels.get(key)), key -> labels.foreignLanguage(key, locale));
        List<Block> body = own.in(Pruning.of(printed.blocks()));
        List<EditionNote> notes = NoteNumbering.of(body, printed.notes(), labels, own);
        CoverageWording covered = new CoverageWording(settings.source(article), labels, locale, choices);
        Publication publication = publication(article, locale, labels, typesetter);
        Look look = bundle.look();
        List<LabelledText> colophon = new Colophon(labels, locale, (text, code) -> fonts.of(text, code, look.theme()))
                .lines(article, publication, covered.state(coverage, isSource(article, bundle)));
        String embargo = embargo(front, bundle);
        PressContacts contacts = contacts(front, bundle);
        String banner = whole ? null : covered.banner(coverage);
        return new Edition(
                article.slug(),
                locale,
                settings.source(article),
                Locales.isRightToLeft(locale),
                publication,
                furniture(labels, locale, covered.bannerKey()),
                bundle.imprint().name(),
                embargo == null ? null : typesetter.set(embargo),
                kicker(front, labels, typesetter),
                front.title().text(),
                summary == null ? List.of() : summary.text(),
                Byline.of(front.authors(), labels, locale, typesetter::set),
                new DatedText(front.date(), typesetter.set(Dates.day(front.date(), locale))),
                banner == null ? null : typesetter.set(banner),
                correction(front, bundle, typesetter),
                body,
                contacts,
                notes,
                addresses(front, body, notes, publication),
                colophon.stream().map(typesetter::set).toList(),
                ImprintLines.of(
                        bundle.imprint(), labels, locale, contacts.lines().isEmpty()),
                pictures,
                bundle.imprint().paper(),
                look,
                look.logo() == null
                        ? null
                        : labels.get("logo", Map.of("office", bundle.imprint().name())),
                look.theme().hasQrCode() ? code(publication, labels) : null,
                anchors,
                coverage);
    }

    private List<AddressNote> addresses(
            FrontMatter front, List<Block> body, List<EditionNote> notes, Publication publication) {
        if (!choices.profile().isOnPaper()) {
            return List.of();
        }
        List<List<Inline>> runs = new ArrayList<>(List.of(front.title().text()));
        Stream.of(front.summary(), front.correction()).filter(Objects::nonNull).forEach(line -> runs.add(line.text()));
        runs.addAll(Runs.of(body));
        notes.forEach(note -> runs.addAll(Runs.of(note.blocks())));
        return AddressNumbering.of(runs, publication.address());
    }

    /** It leads to the edition itself where that is published, else to the original; none where neither is. */
    private static @Nullable AddressCode code(Publication publication, Labels labels) {
        URI address = publication.address() == null ? publication.original() : publication.address();
        return address == null
                ? null
                : new AddressCode(
                        labels.get("address-code", Map.of("address", address.toString())), address.toString());
    }

    /** Whether the canonical text is in the bundle's own language: en-GB inherits from en. */
    private boolean isSource(Article article, Bundle bundle) {
        return Locales.chain(bundle.locale()).contains(settings.source(article));
    }

    private @Nullable String embargo(FrontMatter front, Bundle bundle) {
        return front.embargo() == null || !choices.embargoed()
                ? null
                : bundle.labels().get("embargo", Map.of("time", Dates.moment(front.embargo(), bundle.locale())));
    }

    /** Only what is given to the press has a time from which it may be published, and at once unless another one is named. */
    private static @Nullable Kicker kicker(FrontMatter front, Labels labels, Typesetter typesetter) {
        ArticleKind kind = front.kind();
        if (kind == null) {
            return null;
        }
        boolean isFree = kind == ArticleKind.PRESS_RELEASE && front.embargo() == null;
        return new Kicker(
                kind,
                typesetter.set(labels.get(Kicker.key(kind))),
                isFree ? typesetter.set(labels.get("immediate")) : null);
    }

    /** Those whom the article names, or for what is given to the press those of the office. */
    private static PressContacts contacts(FrontMatter front, Bundle bundle) {
        boolean isOwn = !front.contacts().isEmpty();
        boolean isForPress = front.kind() != null && front.kind().isForPress();
        return isOwn || isForPress
                ? new PressContacts(
                        !isOwn,
                        ImprintLines.contacts(
                                isOwn ? front.contacts() : bundle.imprint().pressContacts()))
                : PressContacts.NONE;
    }

    private static @Nullable Correction correction(FrontMatter front, Bundle bundle, Typesetter typesetter) {
        if (front.correction() == null || front.updated() == null) {
            return null;
        }
        String day = Dates.day(front.updated(), bundle.locale());
        return new Correction(
                typesetter.set(bundle.labels().get("correction", Map.of("date", day))),
                front.correction().text());
    }

    private static Furniture furniture(Labels labels, Locale locale, String banner) {
        String cut = "\uFDD0"; // a noncharacter: no label can hold it
        String folio = labels.get("folio", Map.of("page", cut, "pages", cut));
        return new Furniture(
                labels.get("skip"),
                labels.get("languages"),
                labels.get("contact"),
                labels.get("notes"),
                labels.get("addresses"),
                labels.get("colophon"),
                List.of(folio.split(cut, -1)),
                banner,
                new BookWords(
                        labels.get(BookWords.CONTENTS), labels.get(BookWords.PAGES), labels.get(BookWords.SUMMARY)),
                labels.foreignTo(locale));
    }

    private Publication publication(Article article, Locale locale, Labels labels, Typesetter typesetter) {
        FrontMatter front = article.front();
        URI source = front.canonical() == null ? original(article) : front.canonical();
        return new Publication(
                PlainText.of(front.title().text()),
                front.summary() == null ? "" : PlainText.of(front.summary().text()),
                settings.published(locale, article.slug()),
                source,
                front.date(),
                front.updated(),
                front.authors(),
                front.tags(),
                front.moved(),
                alternates(locale)
                        .map(other -> alternate(other, article.slug()))
                        .toList(),
                published == null ? null : site(published, settings.source(article), labels, typesetter));
    }

    /** Null where the edition in the article's own language is not public. */
    private @Nullable URI original(Article article) {
        Locale source = settings.source(article);
        return published == null || published.locales().contains(source)
                ? settings.published(source, article.slug())
                : null;
    }

    /** All that there are, or those that are public and the edition's own. */
    private Stream<Locale> alternates(Locale own) {
        return locales.stream()
                .filter(locale -> published == null
                        || locale.equals(own)
                        || published.locales().contains(locale));
    }

    private SiteLinks site(Published on, Locale source, Labels labels, Typesetter typesetter) {
        Locale usual = Stream.of(source, settings.source())
                .filter(on.locales()::contains)
                .findFirst()
                .orElse(null);
        return new SiteLinks(
                settings.title(),
                typesetter.set(labels.get("site-index")),
                typesetter.set(labels.get("site-files")),
                on.kinds(),
                usual);
    }

    private Publication.Alternate alternate(Locale locale, String slug) {
        String path = "../" + locale.toLanguageTag() + "/" + slug + ".html";
        return new Publication.Alternate(locale, Locales.ownName(locale), path, settings.published(locale, slug));
    }
}
