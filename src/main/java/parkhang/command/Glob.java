package parkhang.command;

import java.nio.file.FileSystems;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes only what can be matched with names. */
final class Glob implements ITypeConverter<String> {

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
