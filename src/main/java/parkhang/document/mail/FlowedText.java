package parkhang.document.mail;

/** Text whose soft line ends are told by a space (RFC 3676), with its paragraphs each on one line again. */
final class FlowedText {
    private FlowedText() {}

    /** @param deletes whether that space is no part of the text */
    static String joined(String text, boolean deletes) {
        StringBuilder joined = new StringBuilder();
        String before = null;
        for (String line : text.replace("\r\n", "\n").split("\n", -1)) {
            int quotes = 0;
            while (quotes < line.length() && line.charAt(quotes) == '>') {
                quotes++;
            }
            String marks = line.substring(0, quotes);
            String words = line.substring(quotes);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean isSignature = words.equals("-- ");
            boolean goesOn = marks.equals(before) && !isSignature;
            joined.append(goesOn ? "" : before != null || !joined.isEmpty() ? "\n" : "");
            joined.append(goesOn || quotes == 0 ? words : marks + " " + words);
            before = words.endsWith(" ") && !isSignature ? marks : null;
            if (before != null && deletes) {
                joined.setLength(joined.length() - 1);
            }
        }
        return joined.toString();
    }
}
