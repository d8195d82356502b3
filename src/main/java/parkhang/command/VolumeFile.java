package parkhang.command;

import java.nio.file.Path;
import parkhang.edition.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A file on the command line whose ending says which form of a volume it gets. */
final class VolumeFile implements ITypeConverter<Path> {

    @Override
    public Path convert(String value) {
        Path file = new FileName().convert(value);
        if (Format.of(file).isEmpty()) {
            throw new TypeConversionException(value + " ends in none of .pdf, .html and .zip");
        }
        return file.toAbsolutePath().normalize();
    }
}
