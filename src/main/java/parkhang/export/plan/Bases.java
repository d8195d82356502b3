package parkhang.export.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parkhang.archive.HashedFile;
import parkhang.archive.Hashing;
import parkhang.archive.Input;
import parkhang.archive.InputKind;
import parkhang.archive.Inputs;
import parkhang.archive.Stamp;
import parkhang.edition.Bundle;
import parkhang.edition.Choices;
import parkhang.edition.Profile;
import parkhang.ledger.Basis;
import parkhang.prepress.PressOrder;

/** What all editions of a locale rest on: the inputs that they share, and what is no file. */
public final class Bases {
    private Bases() {}

    /** Those of the locales that can be printed; none where what is to stand beside them can't be. */
    public static Map<Locale, Basis> of(ExportOrder order, Preparation prepared) {
        Map<Locale, Basis> bases = new HashMap<>();
        if (prepared.beside() != null && prepared.beside().bundle().isEmpty()) {
            return bases;
        }
        prepared.bundles()
                .forEach((locale, bundle) ->
                        bundle.ifPresent(printed -> bases.put(locale, new Basis(basis(order, prepared, printed)))));
        return bases;
    }

    private static List<HashedFile> basis(ExportOrder order, Preparation prepared, Bundle bundle) {
        boolean carried = order.carriesSources(prepared.archive().settings());
        List<HashedFile> basis = new ArrayList<>(counting(prepared.shared(), carried));
        basis.addAll(options(order));
        basis.add(Hashing.ofText(
                "languages",
                prepared.locales().stream().map(Locale::toLanguageTag).collect(Collectors.joining(" "))));
        if (!carried) {
            basis.add(Hashing.ofText("labels", labels(bundle)));
        }
        basis.addAll(counting(prepared.own(bundle.locale()), carried));
        prepared.others(bundle.locale()).forEach(other -> addOther(other, prepared, carried, basis));
        return basis;
    }

    /** What an edition rests on because another locale's stands beside it, or ends its pages where it does. */
    private static void addOther(Locale other, Preparation prepared, boolean carried, List<HashedFile> basis) {
        Set<String> names = basis.stream().map(HashedFile::name).collect(Collectors.toSet());
        counting(prepared.own(other), carried).stream()
                .filter(input -> !names.contains(input.name()))
                .forEach(basis::add);
        if (!carried) {
            prepared.otherBundle(other)
                    .ifPresent(found -> basis.add(Hashing.ofText("labels " + other.toLanguageTag(), labels(found))));
        }
    }

    private static List<HashedFile> counting(Inputs inputs, boolean carried) {
        return inputs.list().stream()
                .filter(input -> counts(input.kind(), carried))
                .map(Input::settled)
                .toList();
    }

    /** Whether each byte counts; what comes out of the others stands among what is no file. */
    private static boolean counts(InputKind kind, boolean carried) {
        return !kind.byOutcome() || (carried && kind.carried());
    }

    private static String labels(Bundle bundle) {
        TreeMap<String, String> patterns = new TreeMap<>();
        bundle.labels().patterns().forEach((key, label) -> patterns.put(key, label.pattern()));
        return patterns.toString();
    }

    private static List<HashedFile> options(ExportOrder order) {
        Choices choices = order.choices();
        List<HashedFile> options = new ArrayList<>(List.of(
                Hashing.ofText("--incomplete", choices.incomplete().name()),
                Hashing.ofText("--require", choices.required().word()),
                Hashing.ofText("--embargoed", String.valueOf(choices.embargoed())),
                Hashing.ofText("--allow-stale", String.valueOf(choices.stale())),
                Hashing.ofText("--no-sources", String.valueOf(!choices.sources())),
                Hashing.ofText("--image-ppi", String.valueOf(choices.resolution())),
                Hashing.ofText("--same-pages", String.valueOf(choices.samePages()))));
        if (choices.beside() != null) {
            options.add(
                    Hashing.ofText("--reading-order", choices.beside().order().word()));
            options.add(Hashing.ofText(
                    "--facing-pages", String.valueOf(choices.beside().facing())));
        }
        if (order.profile() == Profile.BOOKLET) {
            options.add(Hashing.ofText("--paper", String.valueOf(order.paper())));
        }
        if (order.press() != null) {
            options.addAll(options(order.press()));
        }
        return options;
    }

    private static List<HashedFile> options(PressOrder press) {
        byte[] profile = press.profile().bytes();
        return List.of(
                Hashing.ofText("--trim", String.valueOf(press.trim())),
                Hashing.ofText("--bleed", String.valueOf(press.bleed())),
                new HashedFile("--icc", Stamp.ABSENT, Hashing.hash(profile)),
                Hashing.ofText("--ink-limit", String.valueOf(press.inkLimit())));
    }
}
