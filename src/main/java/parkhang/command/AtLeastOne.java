package parkhang.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A count of things that are done. */
final class AtLeastOne implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        if (!value.matches("0*[1-9][0-9]{0,3}")) {
            throw new TypeConversionException("`" + value + "` is no number from 1 to 9999");
        }
        return Integer.valueOf(value);
    }
}
