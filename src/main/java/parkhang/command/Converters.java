package parkhang.command;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import parkhang.translation.State;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What several commands read an argument as; what one alone does stands with it. */
final class Converters {
    private Converters() {}

    /** A file or a folder on the command line. An empty name would be the current folder, and is most likely a variable that is not set. */
    static final class FileName implements ITypeConverter<Path> {
        @Override
        public Path convert(String value) {
            if (value.isBlank()) {
                throw new TypeConversionException("the name is empty; is a variable of the command line not set?");
            }
            return Path.of(value);
        }
    }

    /** Takes only what can be matched with names. */
    static final class Glob implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                FileSystems.getDefault().getPathMatcher("glob:" + value);
                return value;
            } catch (PatternSyntaxException e) {
                throw new TypeConversionException("`" + value + "` is no pattern: " + e.getDescription());
            }
        }
    }

    /** A state in which a target may be printed: every one but the first. */
    static final class PrintedState implements ITypeConverter<State> {
        @Override
        public State convert(String value) {
            Optional<State> state = State.of(value.toLowerCase(Locale.ROOT)).filter(found -> found != State.INITIAL);
            return state.orElseThrow(
                    () -> new TypeConversionException("`" + value + "` is none of translated, reviewed, final"));
        }
    }
}
