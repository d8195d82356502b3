package parkhang.translation.docx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers as people write them: 3, 5–7. */
record Ranges(List<Range> all) {
    Ranges {
        all = List.copyOf(all);
    }

    /** @param to the last one, {@code from} the first */
    record Range(int from, int to) {
        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    static Ranges of(Collection<Integer> numbers) {
        List<Range> all = new ArrayList<>();
        for (int number : new TreeSet<>(numbers)) {
            Range last = all.isEmpty() ? null : all.get(all.size() - 1);
            if (last != null && last.to() == number - 1) {
                all.set(all.size() - 1, new Range(last.from(), number));
            } else {
                all.add(new Range(number, number));
            }
        }
        return new Ranges(all);
    }

    /** The numbers from 1 to the largest that some others lack. */
    static Ranges without(SortedSet<Integer> others, int largest) {
        List<Range> all = new ArrayList<>();
        int next = 1;
        for (int number : others) {
            if (number > next) {
                all.add(new Range(next, number - 1));
            }
            next = number + 1;
        }
        if (next <= largest) {
            all.add(new Range(next, largest));
        }
        return new Ranges(all);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean isOne() {
        return all.size() == 1 && all.get(0).from() == all.get(0).to();
    }

    @Override
    public String toString() {
        return all.stream().map(Range::toString).collect(Collectors.joining(", "));
    }
}
