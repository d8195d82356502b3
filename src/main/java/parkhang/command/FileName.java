package parkhang.command;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file or a folder on the command line. An empty name would be the current folder, and is most likely a variable that is not set. */
final class FileName implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        if (value.isBlank()) {
            throw new TypeConversionException("the name is empty; is a variable of the command line not set?");
        }
        return Path.of(value);
    }
}
