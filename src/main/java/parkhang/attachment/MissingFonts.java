package parkhang.attachment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parkhang.archive.Hashing;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.font.FontSet;

/** Says which of an archive's own fonts are not at hand: no PDF carries them as files. */
final class MissingFonts {
    private final Path root;
    private final Path programFonts;
    private final Diagnostics diagnostics;

    MissingFonts(Path root, Path programFonts, Diagnostics diagnostics) {
        this.root = root;
        this.programFonts = programFonts;
        this.diagnostics = diagnostics;
    }

    void look(List<CarriedArchive> pdfs) throws IOException {
        if (pdfs.stream().allMatch(pdf -> pdf.recipe().fonts().isEmpty())) {
            return;
        }
        Set<String> there = new HashSet<>();
        for (Path folder : List.of(programFonts, root.resolve("fonts"))) {
            for (Path font : FontSet.files(folder)) {
                there.add(Hashing.of("", font).sha256());
            }
        }
        for (CarriedArchive pdf : pdfs) {
            pdf.recipe().fonts().entrySet().stream()
                    .filter(font -> !there.contains(font.getValue()))
                    .forEach(font -> report(pdf, font));
        }
    }

    private void report(CarriedArchive pdf, Map.Entry<String, String> font) {
        String message =
                "was set with " + font.getKey() + ", which it does not carry (SHA-256 " + font.getValue() + ")";
        diagnostics.report(Place.of(pdf.name()), AttachmentCode.FONT_NOT_KEPT, message);
    }
}
