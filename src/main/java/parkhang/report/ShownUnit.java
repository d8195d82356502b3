package parkhang.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parkhang.diagnostic.Diagnostic;
import parkhang.translation.BundleUnit;
import parkhang.translation.MemoryMatch;
import parkhang.translation.Unit;
import parkhang.translation.UnitStage;

/**
 * A unit of an article with all that a page shows of it.
 *
 * @param number its place in the article, counted from 1
 * @param own what the bundle has for it; null where it has nothing
 * @param open whether it has not come far enough
 * @param matches what the memory has for it, the best one first
 * @param link the address of the place in the edition; null where there is none
 */
record ShownUnit(
        int number,
        Unit unit,
        @Nullable BundleUnit own,
        UnitStage stage,
        boolean open,
        List<Diagnostic> findings,
        List<MemoryMatch> matches,
        @Nullable String link) {}
