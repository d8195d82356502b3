package parkhang.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of {@code src/test/resources/odd}, whose README says how it is written.
 *
 * @param slug by which the article is known
 * @param name what it shows
 * @param language of the article, and of the archive that it lies in
 * @param text of the file
 * @param isRefused whether it is not made
 * @param onScreen codes of what is to be found
 * @param onA5 the same in a print shop's edition
 */
record OddArticle(
        String slug,
        String name,
        String language,
        String text,
        boolean isRefused,
        List<String> onScreen,
        List<String> onA5) {
    private static final Path FOLDER = Path.of("src/test/resources/odd");
    private static final Pattern REPEATED = Pattern.compile("<<(\\d+) ((?:[^>]|>(?!>))*)>>");
    private static final Pattern FRONT_MATTER = Pattern.compile("^((?:title: .*\n)(?:[a-z]+: .*\n)*)");
    private static final String DATE = "date: 2023-05-10\n";

    static List<OddArticle> all() throws IOException {
        List<OddArticle> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String group = file.getFileName().toString().replace(".txt", "");
                String[] cases = Files.readString(file).split("(?m)^=== ", -1);
                for (int i = 1; i < cases.length; i++) {
                    all.add(of(group + "-" + i, cases[i]));
                }
            }
        }
        return all;
    }

    private static OddArticle of(String slug, String written) {
        int end = written.indexOf('\n');
        String[] head = written.substring(0, end).split(" \\| ");
        String language = Arrays.stream(head)
                .skip(1)
                .filter(part -> !part.contains(":"))
                .findFirst()
                .orElse("en");
        List<String> onScreen = codes(head, "refused: ", "told: ");
        List<String> narrow = codes(head, "a5: ");
        return new OddArticle(
                slug,
                head[0],
                language,
                article(head[0], written.substring(end + 1)),
                !codes(head, "refused: ").isEmpty(),
                onScreen,
                narrow.isEmpty() ? onScreen : narrow);
    }

    private static List<String> codes(String[] head, String... keys) {
        return Arrays.stream(head)
                .flatMap(part -> Arrays.stream(keys).filter(part::startsWith).map(key -> part.substring(key.length())))
                .flatMap(codes -> Arrays.stream(codes.strip().split(" ")))
                .sorted()
                .toList();
    }

    private static String article(String name, String written) {
        String text = REPEATED.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
        Matcher front = FRONT_MATTER.matcher(text);
        return front.find()
                ? "---\n" + front.group(1) + DATE + "---\n" + text.substring(front.end())
                : "---\ntitle: " + name + "\n" + DATE + "---\n\n" + text;
    }

    @Override
    public String toString() {
        return name;
    }
}
