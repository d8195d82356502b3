package parkhang.verify;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.jspecify.annotations.Nullable;
import parkhang.archive.Input;
import parkhang.archive.PictureName;
import parkhang.article.Article;
import parkhang.article.ArticleReader;
import parkhang.article.Inline;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostics;
import parkhang.gate.BoundedInflater;
import parkhang.gate.ExpectedPicture;
import parkhang.picture.BrokenPicture;
import parkhang.picture.PictureKind;
import parkhang.text.SourceText;

/** The pictures that an edition is to show, by the sources that its PDF carries: those of its article, behind the office's logo. */
final class CarriedPictures {
    /** Of a tree of names, whose branches may be many. */
    private static final int DEEPEST = 20;

    private static final String ARTICLES = "articles/";
    private static final String THEME = "theme/";

    private final Map<String, COSStream> files = new TreeMap<>();

    private CarriedPictures() {}

    /** Empty where the PDF carries no article, or several. */
    static Optional<List<ExpectedPicture>> of(PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree == null) {
            return Optional.empty();
        }
        CarriedPictures carried = new CarriedPictures();
        carried.add(tree, 0);
        return carried.pictures();
    }

    private void add(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        Map<String, PDComplexFileSpecification> named = node.getNames();
        if (named != null) {
            for (PDComplexFileSpecification file : named.values()) {
                if (file != null && file.getEmbeddedFile() != null && file.getFileUnicode() != null) {
                    files.put(file.getFileUnicode(), file.getEmbeddedFile().getCOSObject());
                }
            }
        }
        if (node.getKids() != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                add(kid, depth + 1);
            }
        }
    }

    private Optional<List<ExpectedPicture>> pictures() throws IOException {
        List<String> articles = files.keySet().stream()
                .filter(name -> name.startsWith(ARTICLES) && name.endsWith(".md"))
                .toList();
        if (articles.size() != 1) {
            return Optional.empty();
        }
        String name = articles.get(0);
        byte[] text = bytes(Objects.requireNonNull(files.get(name)));
        Optional<Article> article = SourceText.decode(name, text, new Diagnostics())
                .flatMap(source -> ArticleReader.read("carried", source, new Diagnostics()));
        if (article.isEmpty()) {
            return Optional.empty();
        }
        List<ExpectedPicture> pictures = new ArrayList<>();
        for (String file : files.keySet()) {
            if (file.startsWith(THEME)) {
                add(files.get(file), pictures);
            }
        }
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        for (Inline.Image image : Runs.only(Inline.Image.class, Runs.all(article.get()))) {
            for (String candidate : PictureName.of(image.address())) {
                if (files.containsKey(folder + candidate)) {
                    add(files.get(folder + candidate), pictures);
                    break;
                }
            }
        }
        return Optional.of(pictures);
    }

    /** Adds a file that is a picture of pixels. */
    private static void add(@Nullable COSStream file, List<ExpectedPicture> pictures) throws IOException {
        byte[] bytes = file == null ? new byte[0] : bytes(file);
        if (PictureKind.of(bytes).isPresent()) {
            try {
                pictures.add(ExpectedPicture.of(bytes));
            } catch (BrokenPicture e) {
                // Then one is missing, and nothing is proved.
            }
        }
    }

    private static byte[] bytes(COSStream file) throws IOException {
        try (InputStream in = BoundedInflater.open(file, Input.LARGEST)) {
            return in.readAllBytes();
        }
    }
}
