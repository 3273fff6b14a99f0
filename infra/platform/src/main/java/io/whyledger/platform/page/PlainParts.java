package io.whyledger.platform.page;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Headings that leave the outline of the page alone, and of images only what they show. */
final class PlainParts implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    PlainParts(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Heading.class, Image.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Heading) {
            html.line();
            html.tag("p", Map.of("class", "heading"));
            children(node);
            html.tag("/p");
            html.line();
        } else {
            children(node);
        }
    }

    private void children(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
