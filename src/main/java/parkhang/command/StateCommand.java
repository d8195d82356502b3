package parkhang.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Archive;
import parkhang.archive.Filter;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.FontSet;
import parkhang.font.ThemeFonts;
import parkhang.localization.SignOff;
import parkhang.localization.Signer;
import parkhang.localization.UnitRange;
import parkhang.terminal.Console;
import parkhang.translation.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang state}. */
@Command(
        name = "state",
        mixinStandardHelpOptions = true,
        description = "Sign off targets: say that they are translated, reviewed or final. Nothing is changed while"
                + " `check` finds an error in one of them.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang state nl/tibet-dna --to reviewed          all that has a target",
            "  parkhang state nl/tibet-dna u7 u12-u15 --to final  some units, by their ids in the file",
            "  parkhang state 'nl/*' 'de/*' --to reviewed         two whole bundles",
            "  parkhang state nl/tibet-dna u7 --to translated     the stale target still fits",
            "  parkhang state nl/tibet-dna --to final --by 'Anna Kowalska'"
        })
final class StateCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "BUNDLE|UNIT",
            arity = "1..*",
            description =
                    "a locale and an article, for example nl/tibet-dna or 'nl/*', and units of it, for example u7 or"
                            + " u3-u9 (default: all that have a target)")
    private List<String> names = List.of();

    @Option(
            names = "--to",
            paramLabel = "STATE",
            required = true,
            converter = Converters.PrintedState.class,
            description = "translated, reviewed or final")
    private State to = State.TRANSLATED;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who signs (default: git's user.name, or else the name of the system's user)")
    private @Nullable String by;

    @Override
    public Integer call() {
        if (by != null && (by.isBlank() || by.codePoints().anyMatch(Character::isISOControl))) {
            throw new ParameterException(spec.commandLine(), "--by wants a name");
        }
        List<Filter> filters = new ArrayList<>();
        List<UnitRange> units = new ArrayList<>();
        BundleNames.read(names, filters, units, spec);
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        Clock clock = RunClock.of(System.getenv())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), RunClock.refusal(System.getenv())));
        String name = by == null ? Signer.name(main.folder(), System.getenv()) : by.strip();
        SignOff.Order order = new SignOff.Order(
                units, to, name, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), Map.of());
        Optional<Archive> archive = main.open(found);
        List<SignOff.Signed> signed = archive.flatMap(opened -> {
                    FontSet fonts = ThemeFonts.read(opened, ProgramFiles.fonts(), found);
                    return Optional.ofNullable(main.alone(
                            opened.layout(), found, () -> SignOff.run(opened, filters, fonts, order, found)));
                })
                .orElseGet(List::of);
        main.printer().print(found);
        if (archive.isPresent()) {
            print(signed, found.hasErrors(), console);
        }
        return found.hasErrors() ? 1 : 0;
    }

    private void print(List<SignOff.Signed> signed, boolean refused, Console console) {
        signed.stream().filter(file -> !file.changed().isEmpty()).forEach(file -> console.out()
                .println(file.file() + ": " + String.join(" ", file.changed())));
        int changed = signed.stream().mapToInt(file -> file.changed().size()).sum();
        int already = signed.stream().mapToInt(SignOff.Signed::already).sum();
        String result = changed + (changed == 1 ? " unit is " : " units are ") + to.word() + " now, " + already
                + " were before";
        console.out().println(refused ? "nothing is changed" : result);
    }
}
