package parkhang.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.localization.SuggestionRun;
import parkhang.localization.SuggestionRun.Verdict;
import parkhang.localization.UnitRange;
import parkhang.terminal.Console;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang suggestions}. */
@Command(
        name = "suggestions",
        mixinStandardHelpOptions = true,
        description = "List, accept or reject what `import` takes for the translation of a unit and does not trust."
                + " A suggestion is never printed before somebody accepts it. What is accepted is checked as by `check`: one with"
                + " an error goes on waiting.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang suggestions nl/tibet-dna                what waits, with its probability",
            "  parkhang suggestions nl/tibet-dna u7 --accept    it is the translation",
            "  parkhang suggestions nl/tibet-dna --reject       none of them is"
        })
final class SuggestionsCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BUNDLE|UNIT",
            arity = "1..*",
            description =
                    "a locale and an article, for example nl/tibet-dna or 'nl/*', and units of it, for example u7 or"
                            + " u3-u9 (default: all that have a suggestion)")
    private List<String> names = List.of();

    @ArgGroup
    private Choice choice = new Choice();

    /** What is done. */
    static final class Choice {
        @Option(names = "--accept", description = "they are the translation: their state is translated")
        private boolean accept;

        @Option(names = "--reject", description = "they are not: the units are without a target again")
        private boolean reject;
    }

    @Override
    public Integer call() {
        List<Filter> filters = new ArrayList<>();
        List<UnitRange> units = new ArrayList<>();
        BundleNames.read(names, filters, units, spec);
        Verdict verdict = choice.accept ? Verdict.ACCEPTED : choice.reject ? Verdict.REJECTED : Verdict.LISTED;
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        archive.ifPresent(open -> {
            Optional<FontSet> fonts = verdict == Verdict.ACCEPTED
                    ? Optional.of(ThemeFonts.read(open, ProgramFiles.fonts(), found))
                    : Optional.empty();
            Supplier<List<SuggestionRun.Suggested>> run =
                    () -> SuggestionRun.run(open, filters, units, verdict, fonts, found);
            List<SuggestionRun.Suggested> done =
                    verdict == Verdict.LISTED ? run.get() : main.alone(open.layout(), found, run);
            if (done != null) {
                print(done, verdict);
            }
        });
        main.printer().print(found);
        return found.hasErrors() ? 1 : 0;
    }

    private void print(List<SuggestionRun.Suggested> suggestions, Verdict verdict) {
        Console console = main.console();
        List<SuggestionRun.Suggested> done =
                suggestions.stream().filter(one -> !one.refused()).toList();
        for (SuggestionRun.Suggested one : done) {
            console.out().println(one.place() + ": " + one.id() + " (" + one.origin() + ")");
            console.out().println("  " + one.source());
            console.out().println("  " + one.target());
        }
        String became =
                switch (verdict) {
                    case LISTED -> " suggestions wait";
                    case ACCEPTED -> " suggestions accepted";
                    case REJECTED -> " suggestions rejected";
                };
        int refused = suggestions.size() - done.size();
        console.out().println(done.size() + became + (refused == 0 ? "" : ", " + refused + " go on waiting"));
    }
}
