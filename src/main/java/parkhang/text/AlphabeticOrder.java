package parkhang.text;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words in the order of a locale's dictionaries, under the letters that those have (CLDR's collation and index characters). */
public final class AlphabeticOrder {
    private AlphabeticOrder() {}

    /** The order of a locale's dictionaries, numbers by their value. */
    public static Comparator<String> of(Locale locale) {
        ULocale numeric = ULocale.forLocale(locale).setKeywordValue("colnumeric", "yes");
        Collator collator = Collator.getInstance(numeric).freeze();
        return ((Comparator<String>) collator::compare).thenComparing(Comparator.naturalOrder());
    }

    /** The words under their letters; what begins with none of them, such as a digit, stands under an ellipsis. */
    public static Map<String, List<String>> of(List<String> words, Locale locale) {
        AlphabeticIndex<String> index = new AlphabeticIndex<>(ULocale.forLocale(locale));
        words.forEach(word -> index.addRecord(word, word));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (AlphabeticIndex.Bucket<String> bucket : index) {
            for (AlphabeticIndex.Record<String> record : bucket) {
                groups.computeIfAbsent(bucket.getLabel(), label -> new ArrayList<>())
                        .add(record.getData());
            }
        }
        return groups;
    }
}
