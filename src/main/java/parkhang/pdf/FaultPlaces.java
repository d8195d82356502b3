package parkhang.pdf;

import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import parkhang.diagnostic.Place;
import parkhang.pdf.markup.Dom;

/**
 * Where faults of an edition are reported.
 *
 * @param file the edition's own, for what stands nowhere else
 * @param named where the articles have what the elements with these names hold; asked for where there is a fault
 */
public record FaultPlaces(Place file, Supplier<Map<String, Place>> named) {
    /** All in the edition's file. */
    public static FaultPlaces of(Place file) {
        return new FaultPlaces(file, Map::of);
    }

    /** The same where all that has a name is called otherwise. */
    FaultPlaces renamed(UnaryOperator<String> name) {
        return new FaultPlaces(file, () -> named.get().entrySet().stream()
                .collect(Collectors.toMap(entry -> name.apply(entry.getKey()), Map.Entry::getValue)));
    }

    /** Where an article has what the element with a name holds. */
    Place of(String name) {
        return named.get().getOrDefault(name, file);
    }

    /** Where an article has the first of an element's parts that has a name. */
    Place of(Element element) {
        Map<String, Place> places = named.get();
        return Stream.concat(Stream.of(element), Dom.all(element).stream())
                .map(part -> places.get(part.getAttribute("id")))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(file);
    }
}
