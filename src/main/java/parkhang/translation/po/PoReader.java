package parkhang.translation.po;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Finding;
import parkhang.diagnostic.Message;
import parkhang.diagnostic.Place;
import parkhang.text.Characters;
import parkhang.text.Locales;
import parkhang.text.SourceText;
import parkhang.translation.Content;
import parkhang.translation.State;
import parkhang.translation.UnitNote;
import parkhang.translation.exchange.Handback;
import parkhang.translation.exchange.HandedUnit;
import parkhang.translation.exchange.TaggedText;

/** Reads PO as translators' tools return it: wrapped anew, with other headers, with the comments they add. */
public final class PoReader {
    private final Diagnostics diagnostics;
    private final Map<String, HandedUnit> units = new LinkedHashMap<>();
    private Map<String, String> header = Map.of();
    private @Nullable Place firstForeign;
    private int foreign;

    private PoReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * What came back in a file, obsolete entries too. An entry that is broken or not ours is reported and left out.
     *
     * @return empty and reported where the file is no PO, or in another encoding than UTF-8 and UTF-16
     */
    public static Optional<Handback> read(SourceText source, Diagnostics diagnostics) {
        PoReader reader = new PoReader(diagnostics);
        boolean whole = PoParser.parse(source, reader::entry, diagnostics);
        String charset = reader.charset();
        if (!charset.matches("(?i)utf-?(?:8|16(?:[bl]e)?)")) {
            diagnostics.report(Place.of(source.file()), PoCode.PO_CHARSET.with(Map.of("charset", charset)));
            return Optional.empty();
        }
        reader.reportForeign();
        if (!whole || reader.units.isEmpty()) {
            diagnostics.report(Place.of(source.file()), PoCode.PO_EMPTY.with(whole ? "units" : "faults", Map.of()));
            return Optional.empty();
        }
        return Optional.of(new Handback(
                reader.locale("X-Source-Language"), reader.locale("Language"), List.copyOf(reader.units.values())));
    }

    private void entry(PoEntry entry) {
        Named named = Named.of(entry);
        if (entry.isHeader()) {
            header(entry.text("msgstr"));
        } else if (entry.isPlural() || named == null) {
            firstForeign = firstForeign == null ? entry.place() : firstForeign;
            foreign++;
        } else {
            HandedUnit unit = unit(entry, named);
            HandedUnit first = units.putIfAbsent(named.slug() + "/" + named.id(), unit);
            if (first != null && !sameTarget(first, unit)) {
                Map<String, ?> found = Map.of(
                        "unit",
                        named.slug() + "/" + named.id(),
                        "line",
                        first.place().line());
                diagnostics.report(entry.place(), PoCode.PO_TWICE.with(found));
            }
        }
    }

    /** Which unit an entry is of: its comment says so, or where that is gone, its context. */
    private record Named(String slug, String id, @Nullable String base) {
        private static final Pattern COMMENT = Pattern.compile(PoWriter.UNIT + "(\\S+?)/(\\S+) ([0-9a-f]{12})");
        private static final Pattern CONTEXT = Pattern.compile("([^/]+)/([^/]+)");

        static @Nullable Named of(PoEntry entry) {
            Named named = null;
            for (String line : entry.extracted()) {
                Matcher comment = COMMENT.matcher(line.strip());
                named = comment.matches() ? new Named(comment.group(1), comment.group(2), comment.group(3)) : named;
            }
            Matcher context = CONTEXT.matcher(entry.text("msgctxt"));
            return named == null && context.matches() ? new Named(context.group(1), context.group(2), null) : named;
        }
    }

    private static boolean sameTarget(HandedUnit one, HandedUnit other) {
        return Objects.equals(one.target(), other.target());
    }

    private HandedUnit unit(PoEntry entry, Named named) {
        Content target = content(entry, "msgstr");
        boolean translated = !target.isBlank();
        return new HandedUnit(
                entry.place(),
                named.slug(),
                named.id(),
                content(entry, "msgid"),
                translated ? target : null,
                translated ? entry.fuzzy() ? State.INITIAL : State.TRANSLATED : null,
                named.base(),
                entry.comment().isEmpty() ? List.of() : List.of(new UnitNote(Map.of(), entry.comment())));
    }

    /** What an escape brings in has not been looked at when the file was decoded. */
    private Content content(PoEntry entry, String keyword) {
        String text = Normalizer.normalize(entry.text(keyword), Normalizer.Form.NFC);
        int refused = Characters.firstRefused(text);
        if (refused >= 0) {
            report(entry, keyword, Characters.finding(text, refused));
        }
        List<Message> faults = new ArrayList<>();
        Content content = TaggedText.read(Characters.without(text), faults::add);
        faults.stream().limit(1).forEach(fault -> report(entry, keyword, new Finding(PoCode.PO_TAG, fault)));
        return content;
    }

    private void report(PoEntry entry, String keyword, Finding finding) {
        PoEntry.Text string = entry.string(keyword);
        diagnostics.report(string == null ? entry.place() : string.place(), finding);
    }

    private void header(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            String[] field = line.split(":", 2);
            fields.putIfAbsent(field[0].strip(), field.length == 1 ? "" : field[1].strip());
        });
        header = fields;
    }

    private String charset() {
        String type = header.getOrDefault("Content-Type", "");
        int at = type.indexOf("charset=");
        return at < 0 ? "UTF-8" : type.substring(at + "charset=".length()).strip();
    }

    /** gettext's spelling: {@code zh_Hant}, {@code sr@latin}. */
    private @Nullable Locale locale(String field) {
        String name = header.getOrDefault(field, "").replace('_', '-').replace("@latin", "-Latn");
        return Locales.of(name).orElse(null);
    }

    private void reportForeign() {
        if (firstForeign != null) {
            diagnostics.report(firstForeign, PoCode.PO_FOREIGN.with(Map.of("count", foreign)));
        }
    }
}
