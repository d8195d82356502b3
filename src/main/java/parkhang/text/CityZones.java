package parkhang.text;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The cities by which CLDR names time zones, in some languages. */
public final class CityZones {
    private CityZones() {}

    /** The zone of each city, whose name is folded ({@link Folding}). */
    public static Map<String, ZoneId> of(List<Locale> languages) {
        Set<String> known = ZoneId.getAvailableZoneIds();
        Map<String, ZoneId> zones = new HashMap<>();
        for (Locale language : languages) {
            TimeZoneNames names = TimeZoneNames.getInstance(ULocale.forLocale(language));
            for (String id : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
                String city = names.getExemplarLocationName(id);
                if (city != null && known.contains(id)) {
                    zones.putIfAbsent(Folding.of(city), ZoneId.of(id));
                }
            }
        }
        return zones;
    }
}
