package parkhang.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import parkhang.archive.DiskFault;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the disk refuses is said in one line; only a fault of the program shows its trace. */
final class Failure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception exception, CommandLine line, ParseResult result) {
        if (exception instanceof IOException || exception instanceof UncheckedIOException) {
            line.getErr().println("parkhang: error: " + reason(exception));
        } else {
            exception.printStackTrace(line.getErr());
            line.getErr().println("parkhang: error: this is a fault of Parkhang; please report the lines above");
        }
        return 1;
    }

    private static String reason(Exception exception) {
        Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
        return cause instanceof IOException fault ? DiskFault.reason(fault) : exception.toString();
    }
}
