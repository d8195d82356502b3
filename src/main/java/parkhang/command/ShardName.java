package parkhang.command;

import java.util.Map;
import parkhang.ledger.Shard;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share of the editions: {@code K/N}, or {@code auto} for what a scheduler of many machines has set in the environment. */
final class ShardName implements ITypeConverter<Shard> {
    /** How many shards there are; ours, for Kubernetes does not tell its jobs. */
    private static final String COUNT = "PARKHANG_SHARDS";

    private static final String KUBERNETES = "JOB_COMPLETION_INDEX";
    private static final String SLURM = "SLURM_ARRAY_TASK_ID";

    private final Map<String, String> variables;

    ShardName() {
        this(System.getenv());
    }

    /** @param variables of the environment */
    ShardName(Map<String, String> variables) {
        this.variables = variables;
    }

    @Override
    public Shard convert(String value) {
        if (value.equals("auto")) {
            return ofScheduler();
        }
        return Shard.of(value)
                .orElseThrow(() -> new TypeConversionException("`" + value
                        + "` is no shard: write which of how many, from 1/1 to 9999/9999, for example 1/3, or auto"));
    }

    private Shard ofScheduler() {
        boolean kubernetes = variables.containsKey(KUBERNETES);
        boolean slurm = variables.containsKey(SLURM);
        if (kubernetes == slurm) {
            throw new TypeConversionException("auto wants either " + KUBERNETES + " (Kubernetes) or " + SLURM
                    + " (Slurm) in the environment, and " + (slurm ? "both are" : "neither is")
                    + " there; name the shard instead, for example 1/3");
        }
        if (kubernetes && !variables.containsKey(COUNT)) {
            throw new TypeConversionException(
                    "auto wants " + COUNT + " in the environment: set it to the job's completions");
        }
        return kubernetes ? shard(number(KUBERNETES) + 1, number(COUNT)) : ofSlurm();
    }

    /** Tasks count by steps from their array's first; where our own variable is set, from 1, so that one can be made again alone. */
    private Shard ofSlurm() {
        long task = number(SLURM);
        if (variables.containsKey(COUNT)) {
            return shard(task, number(COUNT));
        }
        long first = number("SLURM_ARRAY_TASK_MIN");
        long count = number("SLURM_ARRAY_TASK_COUNT");
        long step = Math.max(1, variables.containsKey("SLURM_ARRAY_TASK_STEP") ? number("SLURM_ARRAY_TASK_STEP") : 1);
        boolean gaps = first + (count - 1) * step != number("SLURM_ARRAY_TASK_MAX") || (task - first) % step != 0;
        if (gaps || count < 2) {
            throw new TypeConversionException(
                    "auto wants an array of several tasks without gaps, for example --array=1-8;"
                            + " to make some of them again, set " + COUNT + " to the number of all");
        }
        return shard((task - first) / step + 1, count);
    }

    private Shard shard(long number, long count) {
        return Shard.of(number + "/" + count)
                .orElseThrow(() -> new TypeConversionException("auto: there is no shard " + number + " of " + count
                        + "; Kubernetes counts from 0 and below " + COUNT + ", Slurm's tasks count from 1 up to it"));
    }

    private long number(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new TypeConversionException("auto wants " + name + " in the environment too, and it is missing");
        }
        if (!value.matches("[0-9]{1,9}")) {
            throw new TypeConversionException("auto: " + name + " is `" + value + "`, and no number");
        }
        return Long.parseLong(value);
    }
}
