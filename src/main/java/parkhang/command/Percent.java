package parkhang.command;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share in whole percent. */
final class Percent implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        if (!value.matches("[0-9]{1,2}|100")) {
            throw new TypeConversionException("`" + value + "` is no whole number from 0 to 100");
        }
        return Integer.valueOf(value);
    }
}
