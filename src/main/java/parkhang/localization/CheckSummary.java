package parkhang.localization;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import parkhang.diagnostic.Diagnostic;
import parkhang.diagnostic.Severity;

/** How much was checked and how much was found. It grows while a check runs. */
public final class CheckSummary {
    private final Map<String, Integer> codes = new TreeMap<>();
    private final Map<Severity, Integer> severities = new EnumMap<>(Severity.class);
    private int articles;
    private int targets;

    void addArticle(int itsTargets) {
        articles++;
        targets += itsTargets;
    }

    void add(Diagnostic finding) {
        codes.merge(finding.code().id(), 1, Integer::sum);
        severities.merge(finding.code().severity(), 1, Integer::sum);
    }

    public int articles() {
        return articles;
    }

    /** How many targets stood beside a source. */
    public int targets() {
        return targets;
    }

    public int count(Severity severity) {
        return severities.getOrDefault(severity, 0);
    }

    /** How often each code was reported, by id. */
    public Map<String, Integer> codes() {
        return codes;
    }
}
