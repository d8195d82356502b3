package parkhang.picture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parkhang.Tool;

/** What a browser without a window shows of pictures. */
final class Browser {
    private static final Pattern ANSWER = Pattern.compile("<pre id=\"shown\">(.*?)</pre>", Pattern.DOTALL);

    /** Draws each picture on white, and writes its size and all its colours. */
    private static final String RUN =
            """
            addEventListener('load', () => {
              const answer = document.getElementById('shown');
              for (const image of document.images) {
                const canvas = document.createElement('canvas');
                canvas.width = image.naturalWidth;
                canvas.height = image.naturalHeight;
                let line = canvas.width + ' ' + canvas.height;
                if (canvas.width > 0) {
                  const pen = canvas.getContext('2d');
                  pen.fillStyle = 'white';
                  pen.fillRect(0, 0, canvas.width, canvas.height);
                  pen.drawImage(image, 0, 0);
                  const data = pen.getImageData(0, 0, canvas.width, canvas.height).data;
                  for (let i = 0; i < data.length; i += 4) {
                    line += ' ' + (data[i] * 65536 + data[i + 1] * 256 + data[i + 2]);
                  }
                }
                answer.textContent += line + '\\n';
              }
            });
            """;

    private final Tool chromium = new Tool("chromium").require();

    /**
     * A picture as it is shown.
     *
     * @param colours row by row, without alpha
     */
    record Shown(int width, int height, List<Integer> colours) {}

    Map<String, Shown> show(Map<String, byte[]> pictures, Path folder) throws IOException {
        Path page = folder.resolve("pictures.html");
        StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><pre id=\"shown\"></pre>");
        pictures.values().forEach(bytes -> html.append("<img src=\"data:image;base64,")
                .append(Base64.getEncoder().encodeToString(bytes))
                .append("\">"));
        Files.writeString(page, html + "<script>" + RUN + "</script>");
        String dom = chromium.run(
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--force-color-profile=srgb",
                        "--log-level=3",
                        "--virtual-time-budget=20000",
                        "--dump-dom",
                        page.toUri().toString()),
                "");
        Matcher answer = ANSWER.matcher(dom);
        assertTrue(answer.find(), "the browser has not answered");
        Map<String, Shown> shown = new LinkedHashMap<>();
        List<String> lines = answer.group(1).lines().toList();
        List<String> names = new ArrayList<>(pictures.keySet());
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> numbers = Pattern.compile(" ")
                    .splitAsStream(lines.get(i))
                    .map(Integer::valueOf)
                    .toList();
            shown.put(names.get(i), new Shown(numbers.get(0), numbers.get(1), numbers.subList(2, numbers.size())));
        }
        return shown;
    }
}
