import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;

/** Prints documents in one process of Apache FOP: FopLoop CONFIGURATION FOLDER FILE.fo… */
final class FopLoop {
    private FopLoop() {}

    public static void main(String[] arguments) throws Exception {
        FopFactory factory = FopFactory.newInstance(Path.of(arguments[0]).toFile());
        TransformerFactory transformers = TransformerFactory.newInstance();
        for (int i = 2; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            Path pdf = Path.of(arguments[1], file.getFileName().toString().replace(".fo", ".pdf"));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pdf))) {
                Fop fop = factory.newFop(MimeConstants.MIME_PDF, out);
                transformers
                        .newTransformer()
                        .transform(new StreamSource(file.toFile()), new SAXResult(fop.getDefaultHandler()));
            }
        }
    }
}
