package parkhang.export.plan;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parkhang.edition.FileKind;
import parkhang.ledger.EditionKey;
import parkhang.ledger.EditionRecord;
import parkhang.ledger.Ledger;
import parkhang.ledger.Shard;
import parkhang.text.Locales;
import parkhang.translation.pseudo.PseudoLocale;

/**
 * Finds files in the output that are named like editions, and that neither the archive nor the ledger knows: what is known of
 * earlier runs may have been deleted. Whose they are can't be told, so they are left alone.
 */
final class UnknownEditions {
    /** In letters: all languages of ISO 639 have two or three, and other folders, such as coverage, mostly more. */
    private static final int LONGEST_LANGUAGE = 3;

    private static final Set<FileKind> WORDS = Set.of(FileKind.MARKDOWN, FileKind.TEXT, FileKind.MAIL);

    private final ExportOrder order;
    private final Preparation prepared;
    private final Set<EditionKey> known;
    private final Map<EditionKey, SortedSet<String>> found = new TreeMap<>();

    private UnknownEditions(ExportOrder order, Preparation prepared, Set<EditionKey> known) {
        this.order = order;
        this.prepared = prepared;
        this.known = known;
    }

    /**
     * In the order of their keys; none where the run is not for the whole archive, or where another archive has the same output.
     *
     * @param recorded what the ledger has of editions whose article or bundle is gone
     */
    static List<Leftover> find(ExportOrder order, Preparation prepared, Ledger ledger, List<EditionRecord> recorded)
            throws IOException {
        boolean whole = order.filter().isEmpty() && order.shard().equals(Shard.WHOLE);
        if (!whole || !prepared.listed() || !ledger.isAlone()) {
            return List.of();
        }
        Set<EditionKey> known = recorded.stream().map(EditionRecord::key).collect(Collectors.toSet());
        UnknownEditions search = new UnknownEditions(order, prepared, known);
        for (String tag : names(order.output().toFile())) {
            if (isLocales(tag)) {
                search.look(tag, names(order.output().resolve(tag).toFile()));
            }
        }
        return search.found.entrySet().stream()
                .map(edition -> new Leftover(edition.getKey(), List.of(), List.copyOf(edition.getValue()), false))
                .toList();
    }

    private static boolean isLocales(String name) {
        return Locales.of(name)
                .filter(locale -> locale.toLanguageTag().equals(name))
                .filter(locale -> locale.getLanguage().length() <= LONGEST_LANGUAGE)
                .filter(locale -> PseudoLocale.of(locale).isEmpty())
                .isPresent();
    }

    /** Of what is in a folder, in no order; none where it can't be read. As names alone: there may be tens of thousands. */
    private static List<String> names(File folder) {
        String[] names = folder.list();
        return names == null ? List.of() : List.of(names);
    }

    /** Anybody may have laid a text or a mail there, so none tells of an edition. */
    private void look(String tag, List<String> names) {
        for (String name : names) {
            if (FileKind.of(name).filter(WORDS::contains).isPresent()) {
                continue;
            }
            order.ownEdition(tag, name)
                    .filter(key -> !prepared.has(key) && !known.contains(key))
                    .ifPresent(key ->
                            found.computeIfAbsent(key, next -> new TreeSet<>()).add(tag + "/" + name));
        }
    }
}
