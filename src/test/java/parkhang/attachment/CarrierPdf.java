package parkhang.attachment;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Hashing;
import parkhang.edition.Choices;
import parkhang.edition.Incomplete;
import parkhang.translation.State;

/** A PDF that carries what a test wants, under any name, and says what it likes of it. */
public final class CarrierPdf {
    private final Map<String, String> hashes = new TreeMap<>();
    private final List<Map.Entry<String, byte[]>> files = new ArrayList<>();
    private @Nullable String recipe;
    private boolean recipeless;

    /** With a file that the recipe names. */
    public CarrierPdf with(String name, byte[] bytes) {
        hashes.put(name, Hashing.hash(bytes));
        return attached(name, bytes);
    }

    /** With a file that it doesn't. */
    CarrierPdf attached(String name, byte[] bytes) {
        files.add(Map.entry(name, bytes));
        return this;
    }

    /** With other bytes than the recipe names. */
    CarrierPdf instead(String name, byte[] bytes) {
        without(name);
        return attached(name, bytes);
    }

    CarrierPdf without(String name) {
        files.removeIf(file -> file.getKey().equals(name));
        return this;
    }

    public CarrierPdf saying(String text) {
        recipe = text;
        return this;
    }

    CarrierPdf withoutRecipe() {
        recipeless = true;
        return this;
    }

    public void write(Path pdf) throws IOException {
        write(pdf, tree -> {});
    }

    /** @param change is given the name tree */
    void write(Path pdf, Consumer<COSDictionary> change) throws IOException {
        if (!recipeless) {
            String text = recipe == null ? recipe().yaml() : recipe;
            files.add(Map.entry(Recipe.FILE, text.getBytes(StandardCharsets.UTF_8)));
        }
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSArray names = new COSArray();
            for (Map.Entry<String, byte[]> file : files) {
                names.add(new COSString(file.getKey()));
                names.add(specification(file.getKey(), file.getValue()));
            }
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NAMES, names);
            change.accept(tree);
            COSDictionary trees = new COSDictionary();
            trees.setItem(COSName.EMBEDDED_FILES, tree);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, trees);
            document.save(pdf.toFile());
        }
    }

    private Recipe recipe() {
        Choices choices = new Choices(Incomplete.MARK, State.TRANSLATED, false);
        return new Recipe("test", Locale.GERMAN, "", List.of("x"), choices, new TreeMap<>(hashes), new TreeMap<>());
    }

    private static COSDictionary specification(String name, byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, stream);
        COSDictionary specification = new COSDictionary();
        specification.setString(COSName.UF, name);
        specification.setItem(COSName.EF, embedded);
        return specification;
    }
}
