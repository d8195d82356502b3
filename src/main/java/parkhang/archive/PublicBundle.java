package parkhang.archive;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.translation.ArticleTargets;
import parkhang.translation.BundleUnit;
import parkhang.translation.Content;
import parkhang.translation.Foreign;
import parkhang.translation.Frame;
import parkhang.translation.UnitNote;
import parkhang.translation.xliff.XliffReader;
import parkhang.translation.xliff.XliffWriter;

/**
 * A bundle's file without what is nobody's business outside: who has signed what off, what translators wrote to each other, and what
 * was only suggested. That is what an edition is made of, so no edition is due when only these change, and what PDFs carry.
 */
final class PublicBundle {
    private static final Pattern NAME = Pattern.compile("translations/([^/]+)/([^/]+)\\.xlf");
    private static final Pattern SOURCE = Pattern.compile("\\ssrcLang\\s*=\\s*[\"']([\\w-]+)[\"']");

    /** Most files have nothing of the kind, and need not be read twice; names may have a prefix (Namespaces in XML, 4). */
    private static final Pattern HELD = Pattern.compile("<(?:[^\\s<>/\"'=:]+:)?(?:note|mrk)[\\s/>]|<!--|suggested");

    /** The same without a look at what stands around, and ten times as quick. */
    private static final List<String> HINTS = List.of("<note", ":note", "<mrk", ":mrk", "<!--", "suggested");

    /** What a program reads or has written of a unit's words, and no person. */
    private static final Set<String> KEPT = Set.of(
            UnitNote.PREVIOUS_SOURCE,
            UnitNote.PREVIOUS_MARKUP,
            UnitNote.ORIGIN,
            UnitNote.ADDRESS,
            UnitNote.HANDBACK,
            UnitNote.ALLOW);

    private PublicBundle() {}

    /**
     * The bytes of a file of an archive as they may leave it; those of any other file than a bundle's, and of one that can't be read,
     * as they are.
     *
     * @param name relative to the archive, with slashes
     */
    static byte[] of(String name, byte[] bytes) {
        Matcher bundle = NAME.matcher(name);
        return bundle.matches() ? of(bundle.group(1), bundle.group(2), bytes) : bytes;
    }

    static boolean isBundle(String name) {
        return NAME.matcher(name).matches();
    }

    private static byte[] of(String tag, String slug, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (HINTS.stream().noneMatch(text::contains)) {
            return bytes;
        }
        Matcher source = SOURCE.matcher(text);
        if (!HELD.matcher(text).find() || !source.find()) {
            return bytes;
        }
        Optional<Locale> from = Locales.of(source.group(1));
        Optional<Locale> to = Locales.of(tag);
        if (from.isEmpty() || to.isEmpty()) {
            return bytes;
        }
        ArticleTargets none = ArticleTargets.none(slug, slug, from.get(), to.get());
        return XliffReader.read(SourceText.of(slug, text), none, new Diagnostics())
                .map(read -> stripped(read, bytes))
                .orElse(bytes);
    }

    private static byte[] stripped(ArticleTargets read, byte[] bytes) {
        ArticleTargets left = new ArticleTargets(
                read.file(),
                read.slug(),
                read.source(),
                read.target(),
                read.units().stream().map(PublicBundle::stripped).toList(),
                frame(read.frame()));
        String before = XliffWriter.write(read);
        String after = XliffWriter.write(left);
        return after.equals(before) ? bytes : after.getBytes(StandardCharsets.UTF_8);
    }

    private static Frame frame(Frame frame) {
        return new Frame(
                withoutComments(frame.prolog()),
                frame.namespaces(),
                frame.root(),
                frame.file(),
                withoutComments(frame.head()),
                withoutComments(frame.tail()),
                withoutComments(frame.epilog()));
    }

    private static BundleUnit stripped(BundleUnit unit) {
        boolean suggested = unit.isSuggested();
        Content target = unit.target();
        Foreign foreign = unit.foreign();
        return new BundleUnit(
                unit.place(),
                unit.id(),
                unit.kind(),
                content(unit.source()),
                unit.codes(),
                suggested || target == null ? null : content(target),
                unit.state(),
                suggested ? null : unit.subState(),
                unit.notes().stream()
                        .filter(note -> KEPT.contains(note.attributes().getOrDefault("category", "")))
                        .toList(),
                new Foreign(
                        foreign.groups().stream()
                                .map(group -> new Foreign.Group(group.attributes(), withoutComments(group.head())))
                                .toList(),
                        withoutComments(foreign.before()),
                        foreign.unit(),
                        foreign.segment(),
                        foreign.source(),
                        foreign.target(),
                        withoutComments(foreign.elements())));
    }

    /** Without its markup where somebody has written into it. */
    private static Content content(Content content) {
        @Nullable String markup = content.markup();
        boolean written = markup != null && (markup.contains("<!--") || markup.contains("<mrk"));
        return written ? new Content(content.parts()) : content;
    }

    private static List<String> withoutComments(List<String> parts) {
        return parts.stream().filter(part -> !part.startsWith("<!--")).toList();
    }
}
