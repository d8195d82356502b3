package parkhang.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
        assertEquals("8/8", new ShardName(environment).convert("auto").toString());
        String command = String.valueOf(at(container, "args/0"));
        assertTrue(command.startsWith("exec parkhang -C /archive export --shard auto "), command);
        assertEquals("/archive", at(container, "volumeMounts/0/mountPath"));
        assertEquals(at(container, "volumeMounts/0/name"), at(job, "spec/template/spec/volumes/0/name"));
    }

    /** A program in Parkhang's place. */
    private static void standIn(Path folder, String script) throws IOException {
        Path program = Files.writeString(folder.resolve("parkhang"), "#!/bin/sh\n" + script);
        assertTrue(program.toFile().setExecutable(true));
    }

    /** Runs one of the scripts where Parkhang is on the path, and gives what it prints. */
    private static String run(
            int code, Path folder, Map<String, String> environment, String script, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(
                List.of("bash", FOLDER.resolve(script).toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().remove("PARKHANG");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(code, process.onExit().join().exitValue(), printed);
        return printed;
    }

    /** The task's command line, from a program in Parkhang's place that prints what it is given. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theSlurmTaskMakesTheShardOfItsNumber(@TempDir Path folder) throws IOException {
        standIn(folder, "echo \"$PARKHANG_SHARDS\" \"$@\"");
        Map<String, String> task = Map.of("SLURM_ARRAY_TASK_ID", "3", "SLURM_CPUS_PER_TASK", "2");
        String printed = run(0, folder, task, "slurm.sh", "/the archive");
        assertEquals("8 -C /the archive export --shard auto --jobs 2 --report /the archive/reports/3.json\n", printed);
        printed = run(1, folder, task, "slurm.sh");
        assertTrue(printed.contains("usage: sbatch slurm.sh /path/of/the/archive"), printed);
        try (Stream<String> lines = Files.lines(FOLDER.resolve("slurm.sh"))) {
            assertTrue(lines.anyMatch("#SBATCH --array=1-8"::equals));
        }
    }

    /** One shard is killed, and has a report of the night before; another one has editions that failed. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void parallelMergesWhatThereIsAndEndsWithTheWorstCode(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/parallel")), "GNU parallel is installed");
        standIn(
                folder,
                """
                echo "$@"
                case $* in
                    *' export --shard 2/3 '*) kill -9 $$ ;;
                    *' export '*) echo new >"$9" && exit "${5%/3}" ;;
                esac
                """);
        Path archive = folder.resolve("the archive");
        Path reports = Files.createDirectories(archive.resolve("reports"));
        Files.writeString(reports.resolve("2.json"), "old");
        Files.writeString(archive.resolve("report.json"), "old");
        String printed = run(137, folder, Map.of(), "parallel.sh", archive.toString(), "3");
        List<String> lines = printed.lines().sorted().toList();
        String export = "-C %1$s export --shard %2$d/3 --jobs 1 --report %1$s/reports/%2$d.json";
        assertEquals(
                List.of(
                        export.formatted(archive, 1),
                        export.formatted(archive, 2),
                        export.formatted(archive, 3),
                        "report %1$s/reports/1.json %1$s/reports/3.json --output %1$s/report.json".formatted(archive)),
                lines);
        assertTrue(Files.notExists(archive.resolve("report.json")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void parallelSaysWhatItWants(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("parkhang"));
        for (String[] arguments : new String[][] {{}, {"."}, {".", "some"}, {".", "0"}}) {
            String printed = run(2, folder, Map.of(), "parallel.sh", arguments);
            assertTrue(printed.startsWith("parallel.sh: usage: parallel.sh ARCHIVE SHARDS, "), printed);
        }
        Map<String, String> environment =
                Map.of("PARKHANG", folder.resolve("parkhang").toString());
        for (Map<String, String> variables : List.of(environment, Map.<String, String>of())) {
            String printed = run(2, folder, variables, "parallel.sh", ".", "3");
            assertTrue(printed.startsWith("parallel.sh: no program called parkhang is on the PATH; "), printed);
        }
    }

    /** Else the second night's would take in the first one's. */
    @Test
    void theWholeIsWrittenWhereThePatternOfTheShardsDoesNotFindIt() throws IOException {
        Matcher line = Pattern.compile("(?m)^parkhang report (\\S+) --output (\\S+)$")
                .matcher(Files.readString(FOLDER.resolveSibling("many-machines.md")));
        assertTrue(line.find());
        FileSystem files = FOLDER.getFileSystem();
        assertTrue(files.getPathMatcher("glob:" + line.group(1)).matches(Path.of("reports/1.json")));
        assertFalse(files.getPathMatcher("glob:" + line.group(1)).matches(Path.of(line.group(2))));
    }
}
