package parkhang.report.run;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An object in JSON that is small enough to be held. What is not there is empty, zero or none; what is of another kind is refused. */
record JsonPiece(Map<String, Object> fields) {

    /** The value of a field that holds one. */
    static JsonPiece of(Object value, String name) {
        if (!(value instanceof Map<?, ?> map)) {
            throw BadReport.invalid("`" + name + "` wants an object");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        map.forEach((key, field) -> fields.put(String.valueOf(key), field));
        return new JsonPiece(fields);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    Set<String> names() {
        return fields.keySet();
    }

    String text(String name) {
        Object value = fields.getOrDefault(name, "");
        if (value instanceof String text) {
            return text;
        }
        throw BadReport.invalid("`" + name + "` wants a text");
    }

    /** A whole number that is not negative. */
    long number(String name) {
        Object value = fields.getOrDefault(name, BigInteger.ZERO);
        if (value instanceof BigInteger number && number.signum() >= 0 && number.bitLength() < Long.SIZE) {
            return number.longValue();
        }
        throw BadReport.invalid("`" + name + "` wants a whole number from 0");
    }

    int smallNumber(String name) {
        long number = number(name);
        if (number > Integer.MAX_VALUE) {
            throw BadReport.invalid("`" + name + "` is too large");
        }
        return (int) number;
    }

    BigDecimal decimal(String name) {
        Object value = fields.getOrDefault(name, BigDecimal.ZERO);
        if (value instanceof BigDecimal number) {
            return number;
        } else if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        throw BadReport.invalid("`" + name + "` wants a number");
    }

    JsonPiece object(String name) {
        return of(fields.getOrDefault(name, Map.of()), name);
    }

    List<JsonPiece> list(String name) {
        if (!(fields.getOrDefault(name, List.of()) instanceof List<?> list)) {
            throw BadReport.invalid("`" + name + "` wants a list");
        }
        List<JsonPiece> pieces = new ArrayList<>();
        for (Object value : list) {
            pieces.add(of(value, name));
        }
        return pieces;
    }
}
