package parkhang.command;

import java.util.List;
import parkhang.diagnostic.Code;
import parkhang.localization.CheckRun;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The id of a check that may be switched off. */
final class CheckName implements ITypeConverter<String> {

    @Override
    public String convert(String value) {
        List<String> names = CheckRun.codes().stream().map(Code::id).toList();
        if (!names.contains(value)) {
            throw new TypeConversionException("`" + value + "` is no check; there are " + String.join(", ", names));
        }
        return value;
    }
}
