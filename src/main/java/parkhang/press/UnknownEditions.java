package parkhang.press;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import parkhang.archive.ArticleFile;
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
    private static final Pattern FILE = Pattern.compile("(.+)\\.(html|pdf)");

    /** In letters: all languages of ISO 639 have two or three, and other folders, such as coverage, mostly more. */
    private static final int LONGEST_LANGUAGE = 3;

    private final Makeready ready;
    private final Set<EditionKey> known;
    private final Map<EditionKey, List<String>> found = new TreeMap<>();

    private UnknownEditions(Makeready ready, Set<EditionKey> known) {
        this.ready = ready;
        this.known = known;
    }

    /**
     * In the order of their keys; none where the run is not for the whole archive, or where another archive has the same output.
     *
     * @param recorded what the ledger has of editions whose article or bundle is gone
     */
    static List<Leftover> find(ExportOrder order, Makeready ready, Ledger ledger, List<EditionRecord> recorded)
            throws IOException {
        boolean whole = order.filter().isEmpty() && order.shard().equals(Shard.WHOLE);
        if (!whole || !ready.listed() || !Files.isDirectory(order.output()) || !ledger.isAlone()) {
            return List.of();
        }
        Set<EditionKey> known = recorded.stream().map(EditionRecord::key).collect(Collectors.toSet());
        UnknownEditions search = new UnknownEditions(ready, known);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(order.output(), Files::isDirectory)) {
            for (Path folder : folders) {
                if (isLocales(folder.getFileName().toString())) {
                    search.look(folder);
                }
            }
        }
        return search.found.entrySet().stream()
                .map(edition -> new Leftover(edition.getKey(), List.of(), edition.getValue(), false))
                .toList();
    }

    private static boolean isLocales(String name) {
        return Locales.of(name)
                .filter(locale -> locale.toLanguageTag().equals(name))
                .filter(locale -> locale.getLanguage().length() <= LONGEST_LANGUAGE)
                .filter(locale -> PseudoLocale.of(locale).isEmpty())
                .isPresent();
    }

    /** A folder that can't be read shows nothing. */
    private void look(Path folder) {
        String tag = folder.getFileName().toString();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Matcher name = FILE.matcher(file.getFileName().toString());
                if (name.matches() && ArticleFile.isSlug(name.group(1))) {
                    add(new EditionKey(name.group(1), tag), tag + "/" + name.group());
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            return;
        }
    }

    private void add(EditionKey key, String name) {
        if (!ready.has(key) && !known.contains(key)) {
            List<String> names = found.computeIfAbsent(key, next -> new ArrayList<>());
            names.add(name);
            names.sort(null);
        }
    }
}
