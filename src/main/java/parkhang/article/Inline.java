package parkhang.article;

import java.util.List;
import java.util.Locale;
import parkhang.diagnostic.Place;

/** One part of a run of text. */
public sealed interface Inline {

    Place place();

    /** What stands in it; nothing in those that hold none. */
    default List<Inline> children() {
        return List.of();
    }

    /** The same inline around other inlines; those that hold none stay as they are. */
    default Inline withChildren(List<Inline> children) {
        return this;
    }

    record Text(Place place, String text) implements Inline {}

    record Emphasis(Place place, List<Inline> text) implements Inline {
        public Emphasis {
            text = List.copyOf(text);
        }

        @Override
        public List<Inline> children() {
            return text;
        }

        @Override
        public Inline withChildren(List<Inline> children) {
            return new Emphasis(place, children);
        }
    }

    record Strong(Place place, List<Inline> text) implements Inline {
        public Strong {
            text = List.copyOf(text);
        }

        @Override
        public List<Inline> children() {
            return text;
        }

        @Override
        public Inline withChildren(List<Inline> children) {
            return new Strong(place, children);
        }
    }

    /** Text that stands lower, higher or struck out. */
    record Styled(Place place, Style style, List<Inline> text) implements Inline {
        public Styled {
            text = List.copyOf(text);
        }

        @Override
        public List<Inline> children() {
            return text;
        }

        @Override
        public Inline withChildren(List<Inline> children) {
            return new Styled(place, style, children);
        }
    }

    /** How a {@link Styled} text stands in its line. */
    enum Style {
        STRIKETHROUGH,
        SUBSCRIPT,
        SUPERSCRIPT
    }

    /** Text that is quoted from a machine and never translated. */
    record Code(Place place, String text) implements Inline {}

    /**
     * Text that leads somewhere.
     *
     * @param address as written; {@link AddressRules} says which are let through
     */
    record Link(Place place, String address, List<Inline> text) implements Inline {
        public Link {
            text = List.copyOf(text);
        }

        @Override
        public List<Inline> children() {
            return text;
        }

        @Override
        public Inline withChildren(List<Inline> children) {
            return new Link(place, address, children);
        }
    }

    /**
     * A picture in a line, or in a {@link Block.Figure}.
     *
     * @param address relative to the article's file
     * @param description for readers who cannot see the image
     */
    record Image(Place place, String address, Line description, ImageSize size) implements Inline {
        /** An image as large as it is. */
        public Image(Place place, String address, Line description) {
            this(place, address, description, ImageSize.NONE);
        }
    }

    record NoteReference(Place place, String label) implements Inline {}

    record LineBreak(Place place) implements Inline {}

    /**
     * A run in another language than what stands around it. No article is written with it: an edition marks so what it
     * prints in the source language, and words of another script.
     *
     * @param untranslated whether the eye is told, too: the run stands for a target that is missing
     */
    record InLanguage(Place place, Locale locale, boolean untranslated, List<Inline> text) implements Inline {
        public InLanguage {
            text = List.copyOf(text);
        }

        @Override
        public List<Inline> children() {
            return text;
        }

        @Override
        public Inline withChildren(List<Inline> children) {
            return new InLanguage(place, locale, untranslated, children);
        }
    }
}
