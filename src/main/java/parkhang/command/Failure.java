package parkhang.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import parkhang.file.DiskFault;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says why a command was not done. */
final class Failure implements IParameterExceptionHandler, IExecutionExceptionHandler {

    /** Says where help is; the help itself would push the cause out of sight. */
    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        CommandLine line = exception.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("see `" + line.getCommandSpec().qualifiedName() + " --help`");
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What the disk refuses is said in one line; only a fault of the program shows its trace. */
    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            line.getErr().println("parkhang: error: " + reason(exception));
        } else {
            report(exception, line.getErr());
        }
        return 1;
    }

    static void report(Throwable fault, PrintWriter err) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        err.print(trace.toString().replace("\t", "    "));
        err.println("parkhang: error: this is a fault of Parkhang; please report the lines above");
    }

    private static String reason(Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
        return cause instanceof IOException fault ? DiskFault.reason(fault) : exception.toString();
    }
}
