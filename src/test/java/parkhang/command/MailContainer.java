package parkhang.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xml.sax.SAXException;

/**
 * The text that a mail holds, taken apart with no more than the JDK (RFC 5322, 2045 to 2047, 2231, 3676): what a mail program shows of
 * its head, its words, and the names of its files. Of a text that is there twice, plainly and as a page, the plain one counts for what it
 * has more.
 */
final class MailContainer {
    private static final List<String> SHOWN = List.of(
            "from", "sender", "reply-to", "to", "cc", "subject", "date", "organization", "keywords", "comments");
    private static final Pattern ENCODED = Pattern.compile("=\\?([^?*]+)\\*?[^?]*\\?([BbQq])\\?([^?]*)\\?=");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String type;
    private final TreeMap<String, String> fields;
    private final byte[] body;

    private MailContainer(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        int end = all.startsWith("\n") ? 0 : all.indexOf("\n\n");
        fields = new TreeMap<>();
        for (String line : all.substring(0, end).replaceAll("\n[ \t]+", " ").split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                fields.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        type = fields.getOrDefault("content-type", "text/plain")
                .split("[;\\s]", 2)[0]
                .toLowerCase(Locale.ROOT);
        body = all.substring(end + (end == 0 ? 1 : 2)).getBytes(StandardCharsets.ISO_8859_1);
    }

    static List<String> of(byte[] bytes) throws IOException, SAXException {
        MailContainer mail = new MailContainer(bytes);
        List<String> pieces = new ArrayList<>();
        SHOWN.stream()
                .filter(mail.fields::containsKey)
                .forEach(name -> pieces.add(words(mail.fields.getOrDefault(name, ""))));
        pieces.addAll(mail.pieces());
        return pieces;
    }

    private List<String> pieces() throws IOException, SAXException {
        if (type.equals("message/rfc822")) {
            return of(decoded());
        } else if (type.startsWith("multipart/")) {
            return parts();
        }
        String name = parameter("content-disposition", "filename").isEmpty()
                ? parameter("content-type", "name")
                : parameter("content-disposition", "filename");
        boolean isAttached = fields.getOrDefault("content-disposition", "").startsWith("attachment");
        if (type.startsWith("image/") || type.endsWith("-signature")) {
            return List.of();
        } else if (isAttached || !type.startsWith("text/")) {
            return List.of(name);
        }
        String charset = parameter("content-type", "charset");
        String text = new String(decoded(), Charset.forName(charset.isEmpty() ? "UTF-8" : charset));
        return type.equals("text/html") ? ContainerText.ofPage(text) : lines(text);
    }

    private List<String> parts() throws IOException, SAXException {
        String[] parts = ("\n" + new String(body, StandardCharsets.ISO_8859_1))
                .split("\n--" + Pattern.quote(parameter("content-type", "boundary")) + "(?:--)?[ \t]*\n?", -1);
        List<List<String>> all = new ArrayList<>();
        for (String part : Arrays.copyOfRange(parts, 1, parts.length - 1)) {
            all.add(new MailContainer(part.getBytes(StandardCharsets.ISO_8859_1)).pieces());
        }
        if (type.equals("multipart/alternative")) {
            Collections.reverse(all);
            all.subList(1, all.size()).replaceAll(plain -> more(plain, all.get(0)));
        }
        return all.stream().flatMap(List::stream).toList();
    }

    private static List<String> more(List<String> plain, List<String> page) {
        List<String> more = wordsOf(plain);
        wordsOf(page).forEach(more::remove);
        return more;
    }

    private static List<String> wordsOf(List<String> pieces) {
        return pieces.stream()
                .flatMap(piece -> WORD.matcher(piece).results().map(MatchResult::group))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private List<String> lines(String text) {
        String whole = text.replace("\n-- \n", "\n--\n").replaceAll("(?m)^>* ?", "");
        boolean isFlowed = parameter("content-type", "format").equalsIgnoreCase("flowed");
        boolean isDeleted = parameter("content-type", "delsp").equalsIgnoreCase("yes");
        return List.of(isFlowed ? whole.replaceAll(" \n(?=.)", isDeleted ? "" : " ") : whole);
    }

    private byte[] decoded() {
        return switch (fields.getOrDefault("content-transfer-encoding", "7bit").toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(body);
            case "quoted-printable" ->
                quoted(new String(body, StandardCharsets.ISO_8859_1).replaceAll("=[ \t]*\n", ""), '=');
            default -> body;
        };
    }

    private static byte[] quoted(String text, char mark) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < text.length(); i++) {
            boolean isCode = text.charAt(i) == mark;
            bytes.write(isCode ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
            i += isCode ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    private static String words(String field) {
        return ENCODED.matcher(field.replaceAll("\\?=\\s+=\\?", "?==?")).replaceAll(word -> {
            byte[] bytes = word.group(2).equalsIgnoreCase("B")
                    ? Base64.getDecoder().decode(word.group(3))
                    : quoted(word.group(3).replace('_', ' '), '=');
            return Matcher.quoteReplacement(new String(bytes, Charset.forName(word.group(1))));
        });
    }

    /** A parameter of a field, which may be cut in pieces; empty where there is none. */
    private String parameter(String field, String name) {
        Matcher pieces = Pattern.compile("(?i);\\s*" + name + "(?:\\*(\\d+))?(\\*)?=\\s*(?:\"([^\"]*)\"|([^;\\s]+))")
                .matcher(fields.getOrDefault(field, ""));
        StringBuilder value = new StringBuilder();
        Charset charset = StandardCharsets.UTF_8;
        while (pieces.find()) {
            String piece = Stream.of(3, 4)
                    .map(pieces::group)
                    .filter(one -> one != null)
                    .findFirst()
                    .orElseThrow();
            if (pieces.group(2) != null) {
                String[] named = piece.split("'", -1);
                charset = named.length == 3 ? Charset.forName(named[0]) : charset;
                piece = new String(quoted(named[named.length - 1], '%'), charset);
            }
            value.append(piece);
        }
        return words(value.toString());
    }
}
