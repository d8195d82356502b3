package parkhang.command;

import java.util.List;
import picocli.CommandLine;

/** The commands by their names. Reading what all of them take costs more than most of them do, so only the one called is read. */
final class Commands {
    private static final String HELP = "help";

    /** In the order of the program's help. */
    private static final List<String> NAMES = List.of(
            "init",
            "import",
            "sync",
            "handoff",
            "handback",
            MergeXliffCommand.NAME,
            "coverage",
            "analysis",
            "check",
            "state",
            "suggestions",
            "glossary",
            "fonts",
            "synopsis",
            "export",
            "bind",
            "site",
            "verify",
            "report",
            "unpack",
            "workbench",
            "explain",
            HELP);

    private Commands() {}

    /** Adds the command that the arguments call; all of them where help is asked for, or something is wrong. */
    static CommandLine addTo(CommandLine line, String... arguments) {
        called(arguments).forEach(name -> line.addSubcommand(type(name)));
        return line;
    }

    /** The command, if nothing stands before it but the archive's folder; none for the version; else all. */
    private static List<String> called(String... arguments) {
        int at = 0;
        while (at < arguments.length && (arguments[at].startsWith("-C") || arguments[at].startsWith("--archive"))) {
            at += List.of("-C", "--archive").contains(arguments[at]) ? 2 : 1;
        }
        String first = at < arguments.length ? arguments[at] : "";
        if (first.equals("--version")) {
            return List.of();
        }
        if (first.equals(HELP)) {
            return NAMES;
        }
        return NAMES.contains(first) || first.equals(RehearseCommand.NAME) ? List.of(first) : NAMES;
    }

    private static Class<?> type(String name) {
        return switch (name) {
            case "init" -> InitCommand.class;
            case "import" -> ImportCommand.class;
            case "sync" -> SyncCommand.class;
            case "handoff" -> HandoffCommand.class;
            case "handback" -> HandbackCommand.class;
            case MergeXliffCommand.NAME -> MergeXliffCommand.class;
            case "coverage" -> CoverageCommand.class;
            case "analysis" -> AnalysisCommand.class;
            case "check" -> CheckCommand.class;
            case "state" -> StateCommand.class;
            case "suggestions" -> SuggestionsCommand.class;
            case "glossary" -> GlossaryCommand.class;
            case "fonts" -> FontsCommand.class;
            case "synopsis" -> SynopsisCommand.class;
            case "export" -> ExportCommand.class;
            case "bind" -> BindCommand.class;
            case "site" -> SiteCommand.class;
            case "verify" -> VerifyCommand.class;
            case "report" -> ReportCommand.class;
            case "unpack" -> UnpackCommand.class;
            case "workbench" -> WorkbenchCommand.class;
            case "explain" -> ExplainCommand.class;
            case HELP -> CommandLine.HelpCommand.class;
            case RehearseCommand.NAME -> RehearseCommand.class;
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
    }
}
