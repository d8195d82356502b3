package parkhang.command;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.Callable;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.TextShaper;
import parkhang.terminal.Console;
import parkhang.workbench.Browser;
import parkhang.workbench.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.TypeConversionException;

/** {@code parkhang workbench}. */
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        description = {
            "Show the archive in a browser of this machine: its articles with their languages, each edition as it would be made now,"
                    + " as a page and as a PDF, and what check finds in it. What changes in the archive changes in the page.",
            "Nobody else can open it. It ends with Ctrl-C, or by the button in the page."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang workbench                        print the address, and open it",
            "  parkhang workbench --no-open --port 8080  only print it; the port is always the same"
        })
final class WorkbenchCommand implements Callable<Integer> {
    @ParentCommand
    private MainCommand main;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = Port.class,
            description = "the port that it listens at (default: any that is free)")
    private int port;

    @Option(names = "--no-open", description = "print the address and open no browser")
    private boolean unopened;

    @Option(names = "--read-only", description = "refuse whatever would change the archive")
    private boolean readOnly;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = main.console();
        Diagnostics found = new Diagnostics();
        Optional<Archive> archive = main.open(found);
        main.printer().print(found);
        if (archive.isEmpty()) {
            return 1;
        }
        TextShaper.loadAhead();
        try (Workbench workbench = new Workbench(
                main.folder(), ProgramFiles.program(), port, readOnly, fault -> Failure.report(fault, console.err()))) {
            console.out().println(workbench.address());
            console.out().println("the workbench is open; it ends with Ctrl-C, or by the button in the page");
            console.flush();
            if (!unopened) {
                Browser.open(workbench.addressForOnce());
            }
            workbench.await();
            return 0;
        } catch (BindException e) {
            console.err()
                    .println("parkhang: error: port " + port + " can't be had, mostly because another program has it;"
                            + " name another one, or leave out --port for any that is free");
            return 1;
        }
    }

    /** A number by which programs of a machine are told apart. */
    private static final class Port implements ITypeConverter<Integer> {
        private static final int LAST = 65_535;

        @Override
        public Integer convert(String value) {
            if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > LAST) {
                throw new TypeConversionException("`" + value + "` is no port; write a number from 1024 to " + LAST);
            }
            return Integer.valueOf(value);
        }
    }
}
