package parkhang.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Knuth's own TeX: what it shows of words when it has read a file of patterns. */
public final class Tex {
    /** INITEX alone has no texmf.cnf: where it finds files, how much it holds in memory, and how long its lines are. */
    private static final Map<String, String> SETTINGS = Map.of(
            "TEXINPUTS", ".", "TFMFONTS", ".", "trie_size", "1000000", "hyph_size", "8191", "max_print_line", "10000");

    private static final Pattern SHOWN = Pattern.compile("(?m)^\\[\\] \\\\f (\\S*)$");
    private static final Pattern CODE = Pattern.compile("\\^\\^([0-9a-f]{2})");
    private static final int FIRST = 0x80;

    private final Path folder;

    /** The letters beyond ASCII: TeX gets each as a byte of its own. */
    private final List<Integer> letters = new ArrayList<>();

    public Tex(Path folder) {
        this.folder = folder;
    }

    public static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, "tex")));
    }

    /** The words with TeX's hyphens. */
    public List<String> hyphenate(String patterns, List<String> words, int left, int right)
            throws IOException, InterruptedException {
        byte[] shown = encoded("\\s{" + String.join("}\n\\s{", words) + "}\n\\end\n");
        Files.write(folder.resolve("patterns.tex"), encoded(patterns));
        Files.write(folder.resolve("words.tex"), shown);
        Files.writeString(folder.resolve("job.tex"), job(left, right));
        Files.write(folder.resolve("f.tfm"), font());
        ProcessBuilder tex = new ProcessBuilder("tex", "-ini", "-interaction=batchmode", "job.tex");
        tex.environment().putAll(SETTINGS);
        Process process =
                tex.directory(folder.toFile()).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        process.waitFor();
        String log = Files.readString(folder.resolve("job.log"), StandardCharsets.ISO_8859_1);
        return SHOWN.matcher(log)
                .results()
                .map(found -> decoded(found.group(1)))
                .toList();
    }

    /** Sets each word in a line that is never full: TeX complains, and shows it with all its hyphens, as plain TeX has it. */
    private String job(int left, int right) {
        String codes = IntStream.range(FIRST, FIRST + letters.size())
                .mapToObj(code -> "\\catcode " + code + "=11 \\lccode " + code + "=" + code)
                .collect(Collectors.joining("\n"));
        return String.join(
                "\n",
                "\\catcode`\\{=1 \\catcode`\\}=2 \\catcode`\\#=6 \\lccode`\\'=`\\'",
                codes,
                "\\font\\f=f \\f \\hyphenchar\\f=`\\-",
                "\\input patterns",
                "\\uchyph=1 \\lefthyphenmin=" + left + " \\righthyphenmin=" + right,
                "\\def\\s#1{\\setbox0\\vbox{\\parfillskip0pt\\hsize16383pt\\pretolerance-1\\tolerance-1",
                "\\hbadness0\\showboxdepth0\\ #1}}",
                "\\input words",
                "");
    }

    private byte[] encoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> {
            if (c >= FIRST && !letters.contains(c)) {
                letters.add(c);
            }
            bytes.write(c < FIRST ? c : FIRST + letters.indexOf(c));
        });
        return bytes.toByteArray();
    }

    private String decoded(String shown) {
        return CODE.matcher(shown).replaceAll(code -> {
            int value = Integer.parseInt(code.group(1), 16);
            return Character.toString(value < FIRST ? value : letters.get(value - FIRST));
        });
    }

    /** A font in which every byte is half as wide as high (TeX: The Program, part 30). */
    private static byte[] font() {
        short[] lengths = {6 + 2 + 256 + 2 + 1 + 1 + 1 + 7, 2, 0, 255, 2, 1, 1, 1, 0, 0, 0, 7};
        ByteBuffer font = ByteBuffer.allocate(4 * lengths[0]);
        for (short length : lengths) {
            font.putShort(length);
        }
        font.putInt(0).putInt(10 << 20); // no checksum; a size of ten points
        for (int code = 0; code < 256; code++) {
            font.putInt(1 << 24); // the second width
        }
        font.putInt(0).putInt(1 << 19);
        return font.array();
    }
}
