package parkhang.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Asks the Nu Html Checker whether a page is valid HTML. */
final class Validity {
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    /**
     * That a page is XML as well is wanted. What language it seems to be in is guessed, and only where somebody in the process has
     * asked for it (a system property): a page of few words, or of few speakers, would be accused.
     */
    private static final List<String> KNOWN = List.of("Trailing slash on void elements", "appears to be written in");

    /** Those that nobody is using: each has read the grammar of HTML, which takes longer than a page. */
    private static final Queue<SimpleDocumentValidator> IDLE = new ConcurrentLinkedQueue<>();

    private Validity() {}

    /** Reports its errors and warnings. Wants a thread with a large stack, of 16 MiB or more. */
    static void check(byte[] html, FileFindings found) throws IOException {
        SimpleDocumentValidator idle = IDLE.poll();
        try {
            SimpleDocumentValidator validator = idle == null ? read() : idle;
            validator.setUpValidatorAndParsers(new Listener(found), false, false);
            InputSource source = new InputSource(new ByteArrayInputStream(html));
            source.setEncoding("UTF-8");
            validator.checkHtmlInputSource(source);
            IDLE.add(validator);
        } catch (SAXParseException e) {
            new Listener(found).error(e);
        } catch (SAXException e) {
            found.report(VerifyCode.HTML_INVALID, "it can't be read as HTML: " + e.getMessage());
        }
    }

    private static SimpleDocumentValidator read() throws SAXException {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        try {
            validator.setUpMainSchema(SCHEMA, new DefaultHandler());
            return validator;
        } catch (SAXException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the program lacks the grammar of HTML", e);
        }
    }

    private record Listener(FileFindings found) implements ErrorHandler {
        @Override
        public void warning(SAXParseException message) {
            error(message);
        }

        @Override
        public void error(SAXParseException message) {
            String text = String.valueOf(message.getMessage());
            if (KNOWN.stream().noneMatch(text::contains)) {
                found.report(
                        message.getLineNumber(),
                        message.getColumnNumber(),
                        VerifyCode.HTML_INVALID,
                        "not valid: " + text);
            }
        }

        @Override
        public void fatalError(SAXParseException message) {
            error(message);
        }
    }
}
