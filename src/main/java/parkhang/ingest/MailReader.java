package parkhang.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parkhang.article.Block;
import parkhang.article.Inline;
import parkhang.article.Line;
import parkhang.article.PlainText;
import parkhang.article.Runs;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.document.Content;
import parkhang.document.ContentPicture;
import parkhang.document.DocumentCode;
import parkhang.document.mail.Mail;
import parkhang.document.mail.MailFile;
import parkhang.document.mail.MailHead;
import parkhang.document.web.WebPage;
import parkhang.ingest.plain.TextBlocks;
import parkhang.text.SourceText;

/** Reads mails, as files, pasted with their heads, or several in an mbox. */
final class MailReader implements DocumentReader {
    /** In characters: what is shorter is no release. */
    private static final int NEARLY_EMPTY = 400;

    private static final Pattern PARAGRAPH = Pattern.compile("\\R\\h*\\R\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

    /** What Outlook packs a mail into, and what wraps one that is signed. */
    private static final Pattern SEALED =
            Pattern.compile("(?i)winmail\\.dat|application/ms-tnef|smime\\.p7m|application/(?:x-)?pkcs7-mime");

    private final Locale language;

    /** @param language in which the text is expected, where it doesn't tell */
    MailReader(Locale language) {
        this.language = language;
    }

    @Override
    public boolean reads(Document document) {
        return MailHead.begins(document.beginning(MailHead.LONGEST));
    }

    @Override
    public List<Draft> read(Document document, Diagnostics diagnostics) {
        List<byte[]> mails = MailFile.split(document.bytes());
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            String name = document.name() + (mails.size() == 1 ? "" : ", mail " + (i + 1));
            MailFile.read(name, MailHead.named(mails.get(i)), diagnostics)
                    .flatMap(mail -> draft(name, mail, diagnostics))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    private Optional<Draft> draft(String name, Mail mail, Diagnostics diagnostics) {
        Mail.Body body = mail.body();
        if (body == null) {
            Diagnostics attached = attached(name, mail, true);
            diagnostics.add(attached);
            mail.attached().stream()
                    .filter(SEALED.asMatchPredicate())
                    .findFirst()
                    .ifPresentOrElse(
                            file -> diagnostics.report(
                                    Place.of(name), IngestCode.MESSAGE_KIND.with("sealed", Map.of("file", file))),
                            () -> diagnostics.report(Place.of(name), IngestCode.TEXT_MISSING.with("mail", Map.of())));
            return Optional.empty();
        }
        if (body.isHtml()) {
            String html = WebPage.decoded(body.bytes());
            Content page = WebPage.readMail(name, shown(html, mail));
            Diagnostics beside = beside(name, mail, html + " " + text(page.blocks()));
            return Optional.of(ContentDraft.of(content(name, mail, page, beside)));
        }
        return new Document(name + ", text", body.bytes())
                .text(diagnostics)
                .map(source -> PlainTextReader.unwrapped(Understanding.of(
                        ContentDraft.of(content(name, mail, plain(name, source), new Diagnostics())), language)));
    }

    private static Content plain(String name, SourceText source) {
        Diagnostics links = new Diagnostics();
        List<Block> blocks = TextBlocks.read(source, links);
        Content.Said said = new Content.Said(null, null, null, null, null, List.of(), List.of(), null);
        return new Content(name, said, List.of(), blocks, List.of(), List.of(), List.of(), links.list());
    }

    /** What the plain text of a mail says that its page does not: each paragraph that has a word of its own. */
    private static Diagnostics beside(String name, Mail mail, String page) {
        Diagnostics told = new Diagnostics();
        if (mail.beside() != null) {
            Set<String> known = words(page);
            String plain = WebPage.decoded(mail.beside().bytes());
            PARAGRAPH
                    .splitAsStream(plain)
                    .filter(paragraph -> !known.containsAll(words(paragraph)))
                    .forEach(paragraph -> told.report(
                            Place.of(name),
                            DocumentCode.TEXT_OMITTED.with(
                                    "beside", Map.of("words", paragraph.strip().replaceAll("\\s+", " ")))));
        }
        return told;
    }

    private static String text(List<Block> blocks) {
        return Runs.of(blocks).stream().map(PlainText::of).collect(Collectors.joining(" "));
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** The page with its pictures in it, in place of their names in the mail. */
    private static String shown(String page, Mail mail) {
        String shown = page;
        for (Mail.Picture picture : mail.pictures()) {
            if (!picture.id().isEmpty()) {
                String data = "data:image/x;base64," + Base64.getEncoder().encodeToString(picture.bytes());
                shown = shown.replace("cid:" + picture.id(), data);
            }
        }
        return shown;
    }

    /** What the mail's text holds, with what its head says of it. */
    private static Content content(String name, Mail mail, Content read, Diagnostics beside) {
        Diagnostics found = new Diagnostics();
        mail.head()
                .forEach(line -> found.report(
                        Place.of(name), DocumentCode.SURROUNDINGS_OMITTED.with("mail-head", Map.of("words", line))));
        List<Block> blocks = new ArrayList<>(MailText.of(read.blocks(), mail.isForwarded(), found));
        int letters = text(blocks).length();
        List<ContentPicture> pictures = new ArrayList<>(read.pictures());
        for (Mail.Picture picture : mail.pictures()) {
            Optional<ContentPicture> made = ContentPicture.of(picture.name(), picture.bytes());
            boolean isShown = read.pictures().stream().anyMatch(other -> Arrays.equals(other.bytes(), picture.bytes()));
            made.filter(one -> !isShown).ifPresent(one -> {
                pictures.add(one);
                blocks.add(figure(name, one));
                found.report(
                        Place.of(name), DocumentCode.TEXT_MOVED.with("attached", Map.of("address", one.address())));
            });
        }
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        findings.addAll(mail.findings());
        findings.addAll(beside.list());
        findings.addAll(found.list());
        findings.addAll(attached(name, mail, letters < NEARLY_EMPTY).list());
        Content.Said said = read.said();
        return new Content(
                name,
                new Content.Said(
                        said.title(),
                        aside(name, mail.subject()),
                        said.summary(),
                        mail.date(),
                        said.canonical(),
                        said.authors(),
                        said.tags(),
                        said.language()),
                read.furniture(),
                blocks,
                read.notes(),
                pictures,
                read.guesses(),
                findings);
    }

    private static Block figure(String name, ContentPicture picture) {
        Place place = Place.of(name);
        return new Block.Figure(
                place, new Inline.Image(place, picture.address(), new Line(place, List.of())), null, null);
    }

    private static Content.@Nullable Aside aside(String name, String subject) {
        return subject.isEmpty() ? null : new Content.Aside(Place.of(name + ", subject"), subject);
    }

    private static Diagnostics attached(String name, Mail mail, boolean isNearlyEmpty) {
        Diagnostics told = new Diagnostics();
        String which = isNearlyEmpty ? "only" : "more";
        mail.attached()
                .forEach(file ->
                        told.report(Place.of(name), DocumentCode.ATTACHMENT_OMITTED.with(which, Map.of("file", file))));
        return told;
    }
}
