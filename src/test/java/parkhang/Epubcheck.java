package parkhang;

import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.messages.Severity;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks EPUBCheck whether an e-book is valid EPUB 3.3. */
public final class Epubcheck {
    /** It needs Saxon, which its own jar offers, and which nobody else is to get. */
    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    private Epubcheck() {}

    /** Its errors and warnings. */
    public static List<String> findings(byte[] epub) {
        Findings findings = new Findings();
        String usual = System.clearProperty(TRANSFORMERS);
        try {
            new EpubCheck(new ByteArrayInputStream(epub), findings, "book.epub").doValidate();
        } finally {
            if (usual != null) {
                System.setProperty(TRANSFORMERS, usual);
            }
        }
        return findings.all;
    }

    private static final class Findings extends MasterReport {
        private static final Set<Severity> FAULTS = EnumSet.of(Severity.FATAL, Severity.ERROR, Severity.WARNING);

        private final List<String> all = new ArrayList<>();

        @Override
        public void message(Message message, EPUBLocation place, Object... details) {
            if (FAULTS.contains(message.getSeverity())) {
                all.add(message.getID() + " " + place.getPath() + ":" + place.getLine() + ": "
                        + message.getMessage(details));
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
