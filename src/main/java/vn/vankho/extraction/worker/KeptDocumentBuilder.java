package vn.vankho.extraction.worker;

import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The factory of the platform, except that each factory has one builder, which is reset instead of made anew: the list of contents, the
 * relations and the properties of every Office file each asked for one, a twentieth of the time of a worker. Only for a process that reads one
 * file at a time, which is told of it on its command line.
 */
public final class KeptDocumentBuilder extends DocumentBuilderFactory {
    private final DocumentBuilderFactory platform = DocumentBuilderFactory.newDefaultInstance();
    private List<Boolean> ways = List.of();
    private @Nullable DocumentBuilder kept;

    /** Argument of the command line of a worker. */
    public static String argument() {
        return "-D" + DocumentBuilderFactory.class.getName() + "=" + KeptDocumentBuilder.class.getName();
    }

    @Override
    public DocumentBuilder newDocumentBuilder() throws ParserConfigurationException {
        var builder = kept;
        if (builder == null || !ways.equals(ways())) {
            builder = made();
            kept = builder;
            ways = ways();
        } else builder.reset();
        return builder;
    }

    private List<Boolean> ways() {
        return List.of(
                isNamespaceAware(),
                isValidating(),
                isIgnoringElementContentWhitespace(),
                isExpandEntityReferences(),
                isIgnoringComments(),
                isCoalescing());
    }

    private DocumentBuilder made() throws ParserConfigurationException {
        platform.setNamespaceAware(isNamespaceAware());
        platform.setValidating(isValidating());
        platform.setIgnoringElementContentWhitespace(isIgnoringElementContentWhitespace());
        platform.setExpandEntityReferences(isExpandEntityReferences());
        platform.setIgnoringComments(isIgnoringComments());
        platform.setCoalescing(isCoalescing());
        return platform.newDocumentBuilder();
    }

    @Override
    public void setAttribute(String name, Object value) {
        kept = null;
        platform.setAttribute(name, value);
    }

    @Override
    public Object getAttribute(String name) {
        return platform.getAttribute(name);
    }

    @Override
    public void setFeature(String name, boolean value) throws ParserConfigurationException {
        kept = null;
        platform.setFeature(name, value);
    }

    @Override
    public boolean getFeature(String name) throws ParserConfigurationException {
        return platform.getFeature(name);
    }

    @Override
    public void setXIncludeAware(boolean aware) {
        kept = null;
        platform.setXIncludeAware(aware);
    }

    @Override
    public boolean isXIncludeAware() {
        return platform.isXIncludeAware();
    }

    @Override
    public void setSchema(@Nullable Schema schema) {
        kept = null;
        platform.setSchema(schema);
    }

    @Override
    public @Nullable Schema getSchema() {
        return platform.getSchema();
    }
}
