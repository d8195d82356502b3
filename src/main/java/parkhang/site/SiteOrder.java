package parkhang.site;

import java.nio.file.Path;
import java.time.Clock;
import parkhang.export.plan.Program;

/**
 * What a run is to make.
 *
 * @param from the folder with the finished editions
 * @param to the folder of the site
 * @param bag whether a package for libraries is made of it as well
 * @param clock tells whether an embargo is over
 * @param jobs how many pages are read at once
 */
public record SiteOrder(Path from, Path to, boolean bag, Program program, Clock clock, int jobs) {}
