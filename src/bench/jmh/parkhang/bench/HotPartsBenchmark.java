package parkhang.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import parkhang.diagnostic.Diagnostics;
import parkhang.edition.Edition;
import parkhang.font.GlyphRun;
import parkhang.text.TextEdit;

/** Measures {@link HotParts} in a warm virtual machine. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgs = "-Djava.awt.headless=true")
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 1)
public class HotPartsBenchmark {
    private final HotParts parts = new HotParts(Path.of(""));

    @Benchmark
    public Edition composing() {
        return parts.compose();
    }

    @Benchmark
    public String html() {
        return parts.html();
    }

    @Benchmark
    public byte[] pdf() {
        return parts.pdf();
    }

    @Benchmark
    public Diagnostics textGate() {
        return parts.gate();
    }

    @Benchmark
    public List<GlyphRun> shapingAParagraph() {
        return parts.shape();
    }

    @Benchmark
    public List<TextEdit> hyphenatingAParagraph() {
        return parts.hyphenate();
    }
}
