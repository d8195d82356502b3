package parkhang.site.page;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import parkhang.archive.Hashing;
import parkhang.site.edition.SiteEdition;
import parkhang.text.AsciiWords;

/**
 * The editions of a topic or an author.
 *
 * @param name as most of them spell it
 * @param folder by which its pages lie beside those of others
 * @param spellings all there are, in their order
 */
public record Named(String name, String folder, List<String> spellings, List<SiteEdition> editions) {
    /** In ASCII; what is longer is cut, and told from others by its sum. */
    private static final int LONGEST_FOLDER = 60;

    /** So many that no two of a million names share them. */
    private static final int SUM_DIGITS = 12;

    /** Names of devices on some systems, which no folder can have there (Microsoft, "Naming Files, Paths, and Namespaces"). */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    public Named {
        spellings = List.copyOf(spellings);
        editions = List.copyOf(editions);
    }

    /** The names of editions, in the order of their folders; names that differ in case or white space only are one. */
    public static Collection<Named> of(List<SiteEdition> editions, Function<SiteEdition, List<String>> names) {
        Map<String, Gathering> found = new TreeMap<>();
        for (SiteEdition edition : editions) {
            for (String name : names.apply(edition)) {
                String key = key(name);
                if (!key.isEmpty()) {
                    found.computeIfAbsent(folder(key), next -> new Gathering()).add(name.strip(), edition);
                }
            }
        }
        List<Named> all = new ArrayList<>(found.size());
        found.forEach((folder, gathering) -> all.add(gathering.named(folder)));
        return all;
    }

    /** The folder of a name; empty where it is white space only, and no page is of it. */
    static String folderOf(String name) {
        String key = key(name);
        return key.isEmpty() ? "" : folder(key);
    }

    /** The same for names that people take for one: compatible characters, case and white space don't count (UAX 15, UAX 31). */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** Its words in ASCII, with a part of its sum where they don't say all of it: accents differ, and so do the folders on any disk. */
    private static String folder(String key) {
        String words = String.join("-", AsciiWords.of(key));
        if (words.equals(key.replace(' ', '-'))
                && words.length() <= LONGEST_FOLDER
                && !DEVICE.matcher(words).matches()) {
            return words;
        }
        String sum = Hashing.hash(key.getBytes(StandardCharsets.UTF_8)).substring(0, SUM_DIGITS);
        String cut = words.length() > LONGEST_FOLDER ? words.substring(0, LONGEST_FOLDER) : words;
        return cut.isEmpty() ? sum : cut + "-" + sum;
    }

    /** What is found of a name while all editions are looked through. */
    private static final class Gathering {
        private final Map<String, Integer> spellings = new HashMap<>();
        private final List<SiteEdition> editions = new ArrayList<>();

        void add(String spelling, SiteEdition edition) {
            spellings.merge(spelling, 1, Integer::sum);
            if (editions.isEmpty() || !editions.get(editions.size() - 1).equals(edition)) {
                editions.add(edition);
            }
        }

        Named named(String folder) {
            List<String> ordered = spellings.keySet().stream().sorted().toList();
            String most = ordered.get(0);
            for (String spelling : ordered) {
                if (spellings.getOrDefault(spelling, 0) > spellings.getOrDefault(most, 0)) {
                    most = spelling;
                }
            }
            return new Named(most, folder, ordered, editions);
        }
    }
}
