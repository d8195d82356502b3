package parkhang.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import parkhang.archive.Archive;
import parkhang.diagnostic.Diagnostics;
import parkhang.diagnostic.Place;
import parkhang.localization.EarlierSources;

/** Reads of an earlier analysis which sources it has. */
public final class AnalysisJsonReader {
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(16)
            .maxStringLength(1 << 12)
            .maxNameLength(1 << 8)
            .maxNumberLength(64)
            .build();

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");

    private final JsonParser json;
    private boolean versioned;
    private boolean listed;

    private AnalysisJsonReader(JsonParser json) {
        this.json = json;
    }

    /** This is no analysis. */
    private static final class NoAnalysis extends IOException {
        private static final long serialVersionUID = 1;

        private NoAnalysis(String message) {
            super(message);
        }
    }

    /** What a file has; empty and reported where it can't be read, or is no whole analysis. */
    public static Optional<EarlierSources> read(Path file, Diagnostics diagnostics) {
        return Archive.document(file, diagnostics).flatMap(bytes -> read(file.toString(), bytes, diagnostics));
    }

    private static Optional<EarlierSources> read(String file, byte[] bytes, Diagnostics diagnostics) {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();
        try (JsonParser json = factory.createParser(bytes)) {
            try {
                return Optional.of(EarlierSources.ordered(new AnalysisJsonReader(json).analysis()));
            } catch (JsonProcessingException e) {
                report(file, json, "this is no JSON, or torn: " + firstLine(e.getOriginalMessage()), diagnostics);
            } catch (NoAnalysis e) {
                report(file, json, String.valueOf(e.getMessage()), diagnostics);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes can be read
        }
    }

    private static void report(String file, JsonParser json, String message, Diagnostics diagnostics) {
        JsonLocation at = json.currentLocation();
        Place place = new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
        diagnostics.report(place, ReportCode.ANALYSIS_INVALID, message);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Map<String, Map<String, List<String>>> analysis() throws IOException {
        Map<String, Map<String, List<String>>> bundles = new HashMap<>();
        want(json.nextToken() == JsonToken.START_OBJECT, "this is no analysis");
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = field();
            if (field.equals("version")) {
                want(
                        json.currentToken() == JsonToken.VALUE_NUMBER_INT
                                && json.getText().equals("1"),
                        "this is no analysis that this version of Parkhang can read");
                versioned = true;
            } else if (field.equals("bundles")) {
                bundles(bundles);
            } else {
                json.skipChildren();
            }
        }
        want(json.nextToken() == null, "there is more behind the analysis");
        want(versioned && listed, "this is no analysis");
        return bundles;
    }

    private void bundles(Map<String, Map<String, List<String>>> bundles) throws IOException {
        listed = true;
        want(json.currentToken() == JsonToken.START_ARRAY, "`bundles` wants a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            want(json.currentToken() == JsonToken.START_OBJECT, "a bundle wants fields");
            String locale = "";
            Map<String, List<String>> articles = null;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = field();
                if (field.equals("locale")) {
                    locale = text();
                } else if (field.equals("articles")) {
                    articles = articles();
                } else {
                    json.skipChildren();
                }
            }
            want(!locale.isEmpty() && articles != null, "a bundle wants its `locale` and its `articles`");
            bundles.put(locale, articles == null ? Map.of() : articles);
        }
    }

    private Map<String, List<String>> articles() throws IOException {
        Map<String, List<String>> articles = new HashMap<>();
        want(json.currentToken() == JsonToken.START_ARRAY, "`articles` wants a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            want(json.currentToken() == JsonToken.START_OBJECT, "an article wants fields");
            String slug = "";
            List<String> sources = null;
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String field = field();
                if (field.equals("article")) {
                    slug = text();
                } else if (field.equals("sources")) {
                    sources = sources();
                } else {
                    json.skipChildren();
                }
            }
            want(!slug.isEmpty() && sources != null, "an article wants its `article` and its `sources`");
            articles.put(slug, sources == null ? List.of() : sources);
        }
        return articles;
    }

    private List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        want(json.currentToken() == JsonToken.START_ARRAY, "`sources` wants a list");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            String source = text();
            want(FINGERPRINT.matcher(source).matches(), "`sources` wants fingerprints");
            sources.add(source);
        }
        return sources;
    }

    /** The name of a field, its value being the current one. */
    private String field() throws IOException {
        String field = json.currentName();
        json.nextToken();
        return field;
    }

    private String text() throws IOException {
        want(json.currentToken() == JsonToken.VALUE_STRING, "a text is wanted here");
        return json.getText();
    }

    private static void want(boolean right, String otherwise) throws NoAnalysis {
        if (!right) {
            throw new NoAnalysis(otherwise);
        }
    }
}
