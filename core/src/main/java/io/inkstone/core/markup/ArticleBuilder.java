package io.inkstone.core.markup;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.owasp.html.HtmlStreamEventReceiver;

/** Builds the tree of an article out of what the sanitiser lets through. */
final class ArticleBuilder implements HtmlStreamEventReceiver {
    private final Element root;
    private Element current;

    ArticleBuilder() {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        root = document.appendElement("article");
        current = root;
    }

    Element root() {
        return root;
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}

    @Override
    public void openTag(String name, List<String> attributes) {
        Element element = current.appendElement(name);
        for (int index = 0; index < attributes.size(); index += 2) {
            element.attr(attributes.get(index), attributes.get(index + 1));
        }
        if (!element.tag().isEmpty()) {
            current = element;
        }
    }

    /** The sanitiser closes elements in order; what has no end tag was never open here. */
    @Override
    public void closeTag(String name) {
        if (!current.equals(root) && current.nameIs(name)) {
            current = current.parent() == null ? root : current.parent();
        }
    }

    @Override
    public void text(String text) {
        current.appendText(text);
    }
}
