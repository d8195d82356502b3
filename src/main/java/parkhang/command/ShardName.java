package parkhang.command;

import parkhang.ledger.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share of the editions: {@code K/N}, or {@code auto} for what the environment says. */
final class ShardName implements ITypeConverter<Shard> {

    @Override
    public Shard convert(String value) {
        if (value.equals("auto")) {
            return new ShardEnvironment(System.getenv()).shard();
        }
        return Shard.of(value)
                .orElseThrow(() -> new TypeConversionException("`" + value
                        + "` is no shard: write which of how many, from 1/1 to 9999/9999, for example 1/3, or auto"));
    }
}
