package parkhang.terminal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parkhang.archive.Layout;
import parkhang.attachment.Recipe;
import parkhang.attachment.Unpacking.Unpacked;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.edition.Profile;
import parkhang.translation.State;

/** What came out of PDFs, and how to make the same PDFs of it. */
public final class UnpackText {
    private UnpackText() {}

    /** Editions in the same locales and with the same options are made by one call. */
    private record Call(List<String> locales, String options) {}

    /**
     * Empty where nothing came out.
     *
     * @param own the full name of this program
     */
    public static String of(Unpacked unpacked, Path folder, String own) {
        if (unpacked.editions().isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s of %s are in %s%n",
                Counted.of(unpacked.written(), "file"),
                Counted.of(unpacked.editions().size(), "PDF"),
                folder));
        text.append(programs(unpacked.editions(), own));
        List<Recipe> volumes =
                unpacked.editions().stream().filter(Recipe::isOfVolume).toList();
        for (Recipe volume : volumes) {
            text.append(String.format(
                    Locale.ROOT,
                    "Next, for such a volume: parkhang -C %s bind%s%s%s%s%n",
                    quoted(folder.toString()),
                    named("--locale", List.of(volume.locale().toLanguageTag())),
                    Optional.ofNullable(unpacked.orders().get(volume))
                            .map(order -> named("--order", List.of(folder.resolve(order))))
                            .orElseGet(() -> named("--article", volume.articles())),
                    options(volume.choices()),
                    named("--output", List.of(output(volume, folder)))));
        }
        List<Recipe> single = unpacked.editions().stream()
                .filter(edition -> !edition.isOfVolume())
                .toList();
        for (Map.Entry<Call, Set<String>> call : calls(single).entrySet()) {
            text.append(String.format(
                    Locale.ROOT,
                    "Next, for the same PDFs: parkhang -C %s export%s%s%s%n",
                    quoted(folder.toString()),
                    named("--locale", call.getKey().locales()),
                    named("--article", call.getValue()),
                    call.getKey().options()));
        }
        return text.toString();
    }

    /** Whether this program is the one that made them: only then the same bytes can be promised. */
    private static String programs(List<Recipe> editions, String own) {
        List<String> others = editions.stream()
                .map(Recipe::program)
                .filter(program -> !program.equals(own))
                .distinct()
                .toList();
        if (others.isEmpty()) {
            return String.format("This very program made them: %s%n", own);
        }
        StringBuilder text = new StringBuilder();
        others.forEach(other -> text.append(String.format(
                "%s made some of them, and this is %s: the pages may come out otherwise%n", maker(other), own)));
        return text.toString();
    }

    /** Programs before 0.2.0 did not name their sources. */
    private static String maker(String program) {
        String name = program.isEmpty() ? "a program without a name" : program;
        return name.contains(" (sha256 ") ? name : name + " (sources unknown)";
    }

    /** Its name is in the volume's address. */
    private static Path output(Recipe volume, Path folder) {
        return new Layout(folder)
                .output()
                .resolve(volume.locale().toLanguageTag())
                .resolve(volume.volume() + volume.choices().besideEnding() + ".pdf");
    }

    private static Map<Call, Set<String>> calls(List<Recipe> editions) {
        Map<String, Map<String, Set<String>>> locales = new TreeMap<>();
        for (Recipe edition : editions) {
            edition.articles()
                    .forEach(article -> locales.computeIfAbsent(options(edition.choices()), none -> new TreeMap<>())
                            .computeIfAbsent(article, none -> new TreeSet<>())
                            .add(edition.locale().toLanguageTag()));
        }
        Map<Call, Set<String>> calls = new LinkedHashMap<>();
        locales.forEach((options, articles) -> articles.forEach(
                (article, tags) -> calls.computeIfAbsent(new Call(List.copyOf(tags), options), none -> new TreeSet<>())
                        .add(article)));
        return calls;
    }

    private static String options(Choices choices) {
        StringBuilder options = new StringBuilder();
        if (choices.beside() != null) {
            options.append(' ').append(choices.beside().options());
        }
        if (choices.profile() != Profile.SCREEN) {
            options.append(" --profile ").append(choices.profile().word());
        }
        if (choices.incomplete() != Incomplete.usual(choices.profile())) {
            options.append(" --incomplete ").append(choices.incomplete().word());
        }
        if (choices.resolution() != choices.profile().resolution()) {
            options.append(" --image-ppi ").append(choices.resolution());
        }
        if (choices.required() != State.TRANSLATED) {
            options.append(" --require ").append(choices.required().word());
        }
        options.append(choices.samePages() ? " --same-pages" : "");
        options.append(choices.embargoed() ? " --embargoed" : "");
        return options.append(choices.stale() ? " --allow-stale" : "").toString();
    }

    private static String named(String option, Iterable<?> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(' ').append(option).append(' ').append(quoted(name.toString())));
        return text.toString();
    }

    /** As a shell takes it in one piece (POSIX, 2.2). */
    private static String quoted(String word) {
        return word.matches("[\\w./:@%+,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
