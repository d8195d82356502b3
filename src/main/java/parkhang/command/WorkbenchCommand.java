package parkhang.command;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import parkhang.archive.Archive;
import parkhang.archive.Layout;
import parkhang.diagnostic.Diagnostics;
import parkhang.font.TextShaper;
import parkhang.terminal.Console;
import parkhang.workbench.Browser;
import parkhang.workbench.DemoArchive;
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
            "In a folder without an archive it offers to begin one. Nobody else can open it. It ends with Ctrl-C, or by the button in the page."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  parkhang workbench                        print the address, and open it",
            "  parkhang workbench --demo                 try it on a copy of the sample archive",
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

    @Option(
            names = "--demo",
            description = "open a copy of the sample archive, to try everything on; it is removed at the end, unless"
                    + " something in it was changed")
    private boolean demo;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Console console = main.console();
        if (demo) {
            return demonstrate(console);
        }
        Diagnostics found = new Diagnostics();
        boolean isBegun = Files.exists(new Layout(main.folder()).settings());
        if (isBegun || !Files.isDirectory(main.folder())) {
            Optional<Archive> archive = main.open(found);
            main.printer().print(found);
            if (archive.isEmpty()) {
                return 1;
            }
        }
        return open(main.folder(), console);
    }

    private int demonstrate(Console console) throws IOException, InterruptedException {
        if (!Files.exists(new Layout(ProgramFiles.sample()).settings())) {
            console.err()
                    .println("parkhang: error: the sample archive is missing; it comes with the program, in the folder"
                            + " sample beside its jar");
            return 1;
        }
        DemoArchive archive = DemoArchive.of(ProgramFiles.sample(), kept -> {
            console.out().println("what you have tried is kept in " + kept);
            console.flush();
        });
        // Ctrl-C ends the process before anything is closed.
        Thread atEnd = new Thread(() -> closed(archive, console));
        Runtime.getRuntime().addShutdownHook(atEnd);
        int code = open(archive.root(), console);
        Runtime.getRuntime().removeShutdownHook(atEnd);
        closed(archive, console);
        return code;
    }

    private static void closed(DemoArchive archive, Console console) {
        try {
            archive.close();
        } catch (IOException e) {
            Failure.report(e, console.err());
        }
    }

    private int open(Path root, Console console) throws IOException, InterruptedException {
        TextShaper.loadAhead();
        try (Workbench workbench = new Workbench(
                root, ProgramFiles.program(), port, readOnly, fault -> Failure.report(fault, console.err()))) {
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
