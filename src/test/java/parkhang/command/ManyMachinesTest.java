package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What docs/many-machines has for schedulers runs as far as it can where there is none. */
class ManyMachinesTest {
    private static final Path FOLDER = Path.of("docs", "many-machines");

    /** The value at a path such as {@code spec/containers/0/name}. */
    private static @Nullable Object at(@Nullable Object node, String path) {
        @Nullable Object found = node;
        for (String key : path.split("/", -1)) {
            if (found instanceof List<?> list) {
                found = list.get(Integer.parseInt(key));
            } else {
                found = found instanceof Map<?, ?> map ? map.get(key) : null;
            }
        }
        return found;
    }

    @Test
    void theKubernetesJobHasAsManyShardsAsCompletions() throws IOException {
        @Nullable
        Object job = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(FOLDER.resolve("kubernetes.yaml")));
        assertEquals("Job", at(job, "kind"));
        assertEquals("batch/v1", at(job, "apiVersion"));
        assertEquals("Indexed", at(job, "spec/completionMode"));
        @Nullable Object container = at(job, "spec/template/spec/containers/0");
        assertEquals("PARKHANG_SHARDS", at(container, "env/0/name"));
        assertEquals(String.valueOf(at(job, "spec/completions")), at(container, "env/0/value"));
        Map<String, String> environment =
                Map.of("JOB_COMPLETION_INDEX", "7", "PARKHANG_SHARDS", String.valueOf(at(container, "env/0/value")));
        assertEquals("8/8", new ShardEnvironment(environment).shard().toString());
        String command = String.valueOf(at(container, "args/0"));
        assertTrue(command.startsWith("exec parkhang -C /archive export --shard auto "), command);
        assertEquals("/archive", at(container, "volumeMounts/0/mountPath"));
        assertEquals(at(container, "volumeMounts/0/name"), at(job, "spec/template/spec/volumes/0/name"));
    }

    /** The task's command line, from a program in Parkhang's place that prints what it is given. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theSlurmTaskMakesTheShardOfItsNumber(@TempDir Path folder) throws IOException, InterruptedException {
        Path program = folder.resolve("parkhang");
        Files.writeString(program, "#!/bin/sh\necho \"$PARKHANG_SHARDS\" \"$@\"\n");
        assertTrue(program.toFile().setExecutable(true));
        ProcessBuilder task =
                new ProcessBuilder("bash", FOLDER.resolve("slurm.sh").toString(), "/the archive");
        task.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        task.environment().putAll(Map.of("SLURM_ARRAY_TASK_ID", "3", "SLURM_CPUS_PER_TASK", "2"));
        Process process = task.redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), printed);
        assertEquals("8 -C /the archive export --shard auto --jobs 2 --report /the archive/reports/3.json\n", printed);
        try (Stream<String> lines = Files.lines(FOLDER.resolve("slurm.sh"))) {
            assertTrue(lines.anyMatch("#SBATCH --array=1-8"::equals));
        }
    }
}
