package parkhang.command;

import java.util.Locale;
import java.util.Optional;
import parkhang.translation.State;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A state in which a target may be printed: every one but the first. */
final class PrintedState implements ITypeConverter<State> {

    @Override
    public State convert(String value) {
        Optional<State> state = State.of(value.toLowerCase(Locale.ROOT)).filter(found -> found != State.INITIAL);
        return state.orElseThrow(
                () -> new TypeConversionException("`" + value + "` is none of translated, reviewed, final"));
    }
}
