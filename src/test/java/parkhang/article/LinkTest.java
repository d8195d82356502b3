package parkhang.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parkhang.Reported;
import parkhang.Sample;
import parkhang.diagnostic.Diagnostics;

class LinkTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private List<Inline> inlines(String body) {
        return Runs.all(Sample.article(body, diagnostics));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c&d#e",
                "http://example.org",
                "HTTPS://EXAMPLE.ORG/",
                "mailto:a@example.org",
                "tel:+4930123",
                "other-article.md",
                "other-article.md#a-heading",
            })
    void anAddressThatAReaderCanFollowIsKept(String address) {
        List<Inline> found = inlines("[a](" + address + ")\n");
        assertEquals(address, ((Inline.Link) found.get(0)).address());
        assertEquals(List.of(), diagnostics.list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "java&Tab;script:alert(1)",
                "&#106;avascript:alert(1)",
                "javascript&colon;alert(1)",
                "<java\u200Bscript:alert(1)>",
                "< javascript:alert(1)>",
                "&#1;javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<b>",
                "file:///etc/passwd",
                "//example.org/x",
                "/etc/passwd",
                "../other.md",
                "Other.md",
                "index.html",
                "https:\\\\example.org",
                "https:",
                "&#xFFFF;https://example.org",
                "https://example.org/&#xD800;",
            })
    void anAddressThatRunsCodeOrLeavesTheArchiveIsRefusedAndItsTextKept(String address) {
        List<Inline> found = inlines("[text](" + address + ")\n");
        assertEquals(List.of("link-address-refused@5:1"), Reported.in(diagnostics));
        assertTrue(found.size() == 1
                && found.get(0) instanceof Inline.Text text
                && text.text().equals("text"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "<>", "< >"})
    void aLinkThatLeadsNowhereIsText(String address) {
        List<Inline> found = inlines("[text](" + address + ")\n");
        assertEquals(List.of("link-address-missing@5:1"), Reported.in(diagnostics));
        assertEquals("text", PlainText.of(found));
    }

    @Test
    void aLinkToAHeadingWantsTheHeading() {
        inlines("## A heading\n\n[a](#a-heading) [b](#no-heading)\n");
        assertEquals(List.of("link-heading-unknown@7:17"), Reported.in(diagnostics));
    }

    @Test
    void aNoteThatIsMissingInTheTextOfADeadLinkIsReportedOnce() {
        inlines("[see [^x]](#)\n");
        assertEquals(List.of("link-address-missing@5:1", "note-missing@5:6"), Reported.in(diagnostics));
    }
}
