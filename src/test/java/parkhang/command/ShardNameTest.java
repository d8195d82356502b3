package parkhang.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

/** Which share of the editions a process makes, as the user or a scheduler says it. */
class ShardNameTest {

    /** {@code I} is Kubernetes' index, {@code N} the number of shards, the others those of Slurm's array. */
    private static ShardName in(String variables) {
        Map<String, String> names = Map.of(
                "I", "JOB_COMPLETION_INDEX",
                "N", "PARKHANG_SHARDS",
                "ID", "SLURM_ARRAY_TASK_ID",
                "MIN", "SLURM_ARRAY_TASK_MIN",
                "MAX", "SLURM_ARRAY_TASK_MAX",
                "STEP", "SLURM_ARRAY_TASK_STEP",
                "COUNT", "SLURM_ARRAY_TASK_COUNT");
        return new ShardName(Stream.of(variables.split(" "))
                .map(variable -> variable.split("=", -1))
                .collect(Collectors.toMap(pair -> names.getOrDefault(pair[0], pair[0]), pair -> pair[1])));
    }

    @ParameterizedTest
    @CsvSource({
        "I=0 N=4,1/4",
        "I=3 N=4,4/4",
        "ID=1 MIN=1 MAX=8 COUNT=8 STEP=1,1/8",
        "ID=8 MIN=1 MAX=8 COUNT=8,8/8",
        "ID=0 MIN=0 MAX=3 COUNT=4 STEP=1,1/4",
        "ID=6 MIN=0 MAX=6 COUNT=4 STEP=2,4/4",
        "ID=3 MIN=3 MAX=3 COUNT=1 STEP=1 N=8,3/8",
        "ID=7 MIN=2 MAX=7 COUNT=2 STEP=1 N=8,7/8"
    })
    void aSchedulerSaysWhichShard(String variables, String shard) {
        assertEquals(shard, in(variables).convert("auto").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A=b|auto wants either JOB_COMPLETION_INDEX (Kubernetes) or SLURM_ARRAY_TASK_ID (Slurm)"
                        + " in the environment, and neither is there; ",
                "I=0 N=2 ID=1|auto wants either JOB_COMPLETION_INDEX (Kubernetes) or SLURM_ARRAY_TASK_ID (Slurm)"
                        + " in the environment, and both are there; ",
                "I=0|auto wants PARKHANG_SHARDS in the environment: set it to the job's completions",
                "I=0 N=many|auto: PARKHANG_SHARDS is `many`, and no number",
                "I= N=2|auto: JOB_COMPLETION_INDEX is ``, and no number",
                "I=-1 N=2|auto: JOB_COMPLETION_INDEX is `-1`, and no number",
                "I=2 N=2|auto: there is no shard 3 of 2",
                "ID=0 N=2|auto: there is no shard 0 of 2",
                "ID=1|auto wants SLURM_ARRAY_TASK_MIN in the environment too, and it is missing",
                "ID=1 MIN=1 COUNT=2|auto wants SLURM_ARRAY_TASK_MAX in the environment too, and it is missing",
                "ID=1 MIN=|auto: SLURM_ARRAY_TASK_MIN is ``, and no number",
                "ID=3 MIN=1 MAX=7 COUNT=3 STEP=1|auto wants an array of several tasks without gaps",
                "ID=2 MIN=2 MAX=2 COUNT=1 STEP=1|auto wants an array of several tasks without gaps",
                "I=0 N=10000|auto: there is no shard 1 of 10000"
            })
    void whatNoSchedulerSetsIsRefusedWithWhatToDo(String variables, String message) {
        ShardName shard = in(variables);
        TypeConversionException found = assertThrows(TypeConversionException.class, () -> shard.convert("auto"));
        assertTrue(String.valueOf(found.getMessage()).startsWith(message), found::toString);
    }

    @Test
    void aShardIsNamedByItsNumberAndTheirCount() {
        assertEquals("2/3", new ShardName().convert("2/3").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/3", "4/3", "3", "1/3/3", "automatic", ""})
    void whatIsNoShardIsSaid(String value) {
        TypeConversionException found =
                assertThrows(TypeConversionException.class, () -> new ShardName().convert(value));
        String start = "`" + value + "` is no shard: write which of how many";
        assertTrue(String.valueOf(found.getMessage()).startsWith(start), found::toString);
    }
}
