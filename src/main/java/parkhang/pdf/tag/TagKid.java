package parkhang.pdf.tag;

/** What a tag has in it. */
sealed interface TagKid permits Tag, Tag.Content, Tag.Annotation {}
