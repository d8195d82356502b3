package parkhang.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Explanation;
import parkhang.diagnostic.Explanations;
import parkhang.terminal.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code parkhang explain}. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Say what the code of a finding means: when it is reported, an example, and what to do about it.",
            "Without a code, list all codes by group, each with its severity."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang explain date-invalid   what `error[date-invalid]` means",
            "  parkhang explain                every code there is"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int NEAREST = 3;

    @ParentCommand
    private MainCommand main;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            description = "the word in brackets of a finding, for example date-invalid")
    private @Nullable String code;

    @Override
    public Integer call() {
        Explanations explanations = Explanations.read();
        PrintWriter out = main.console().out();
        String word = code;
        if (word == null) {
            list(explanations, out);
        } else {
            out.print(ExplanationText.of(explanations.of(word).orElseThrow(() -> unknown(word, explanations))));
        }
        return 0;
    }

    private static void list(Explanations explanations, PrintWriter out) {
        int widest = explanations.list().stream()
                .mapToInt(one -> one.code().length())
                .max()
                .orElse(0);
        String group = "";
        for (Explanation one : explanations.list()) {
            if (!one.group().equals(group)) {
                out.print((group.isEmpty() ? "" : "\n") + one.group() + "\n");
                group = one.group();
            }
            out.print(String.format(
                    Locale.ROOT,
                    "  %-" + widest + "s  %-7s  %s%n",
                    one.code(),
                    one.severity().word(),
                    one.summary()));
        }
    }

    private ParameterException unknown(String word, Explanations explanations) {
        return new ParameterException(
                spec.commandLine(),
                "`" + word + "` is no code; the nearest are " + String.join(", ", explanations.nearest(word, NEAREST)));
    }
}
