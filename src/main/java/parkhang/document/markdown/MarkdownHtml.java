package parkhang.document.markdown;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;
import parkhang.document.web.WebFragment;

/** Writes a parsed text as HTML that knows in which lines of its file it stood. */
final class MarkdownHtml {
    private static final Pattern FIRST_TAG = Pattern.compile("^(\\s*<[A-Za-z][\\w:-]*)");

    private final Conversion conversion;
    private final IdentityHashMap<Node, Map<String, String>> attributes;

    /** @param attributes of some nodes beside their own */
    MarkdownHtml(Conversion conversion, IdentityHashMap<Node, Map<String, String>> attributes) {
        this.conversion = conversion;
        this.attributes = attributes;
    }

    String write(Node document, List<Extension> extensions) {
        return HtmlRenderer.builder()
                .extensions(extensions)
                .attributeProviderFactory(context -> (node, tag, own) -> own.putAll(attributes(node)))
                .nodeRendererFactory(Blocks::new)
                .build()
                .render(document);
    }

    private Map<String, String> attributes(Node node) {
        Map<String, String> all = new LinkedHashMap<>();
        if (!node.getSourceSpans().isEmpty()) {
            all.put(
                    WebFragment.LINE,
                    String.valueOf(conversion.line(node.getSourceSpans().get(0))));
        }
        if (node instanceof Heading) {
            all.put("id", HeadingNames.of(MarkdownTree.words(node)));
        }
        all.putAll(attributes.getOrDefault(node, Map.of()));
        return all;
    }

    /** Writes the blocks that CommonMark has not, and marks those of HTML. */
    private final class Blocks implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        Blocks(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(HtmlBlock.class, Container.class, Definition.class);
        }

        @Override
        public void render(Node node) {
            html.line();
            if (node instanceof HtmlBlock block) {
                String mark = attributes(node).entrySet().stream()
                        .map(attribute -> " " + attribute.getKey() + "=\"" + attribute.getValue() + "\"")
                        .findFirst()
                        .orElse("");
                html.raw(FIRST_TAG.matcher(block.getLiteral()).replaceFirst("$1" + mark));
            } else if (node instanceof Container container) {
                container(container);
            } else {
                definition(node);
            }
            html.line();
        }

        private void container(Container container) {
            parkhang.article.Block.Aside aside = container.aside();
            Map<String, String> own = attributes(container);
            String tag = aside == null ? "div" : "blockquote";
            if (aside != null) {
                own.put(WebFragment.ASIDE, aside.name());
            }
            html.tag(tag, own);
            if (!container.title().isEmpty()) {
                html.tag("p", attributes(container));
                html.tag("strong");
                html.text(container.title());
                html.tag("/strong");
                html.tag("/p");
            }
            children(container);
            html.tag("/" + tag);
        }

        private void definition(Node definition) {
            if (!(definition.getPrevious() instanceof Definition)) {
                html.tag("dl", attributes(definition));
            }
            Node first = definition.getFirstChild();
            if (first instanceof Definition.Term) {
                html.tag("dt", attributes(first));
                children(first);
                html.tag("/dt");
                first.unlink();
            }
            html.tag("dd", attributes(definition));
            children(definition);
            html.tag("/dd");
            if (!(definition.getNext() instanceof Definition)) {
                html.tag("/dl");
            }
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; ) {
                Node next = child.getNext();
                context.render(child);
                child = next;
            }
        }
    }
}
