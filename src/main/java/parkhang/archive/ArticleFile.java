package parkhang.archive;

import java.nio.file.Path;

/** Where an article lies. */
public record ArticleFile(String slug, Path path) {}
