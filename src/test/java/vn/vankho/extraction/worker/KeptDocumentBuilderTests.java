package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

class KeptDocumentBuilderTests {
    private static final String HARMLESS = "<a xmlns='urn:x'><b>văn bản</b></a>";
    private static final String DECLARING = "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>";

    private final DocumentBuilderFactory factory = new KeptDocumentBuilder();

    @Test
    void one_builder_is_handed_out_again_and_again_and_reads_each_document_for_itself() throws Exception {
        factory.setNamespaceAware(true);
        var first = factory.newDocumentBuilder();
        var read = read(first, HARMLESS);

        var second = factory.newDocumentBuilder();
        assertThat(second).isSameAs(first);
        var other = read(second, "<c/>");

        assertThat(read.getDocumentElement().getNamespaceURI()).isEqualTo("urn:x");
        assertThat(read.getDocumentElement().getTextContent()).isEqualTo("văn bản");
        assertThat(other.getDocumentElement().getLocalName()).isEqualTo("c");
    }

    @Test
    void a_builder_stays_hardened_and_goes_on_after_a_document_that_it_refused() throws Exception {
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        for (int i = 0; i < 3; i++) {
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            assertThatThrownBy(() -> read(builder, DECLARING)).isInstanceOf(SAXException.class);
            assertThat(read(factory.newDocumentBuilder(), HARMLESS)
                            .getDocumentElement()
                            .getTextContent())
                    .isEqualTo("văn bản");
        }
    }

    @Test
    void what_is_asked_of_the_factory_afterwards_holds_for_the_next_builder() throws Exception {
        assertThat(read(factory.newDocumentBuilder(), HARMLESS)
                        .getDocumentElement()
                        .getNamespaceURI())
                .isNull();

        factory.setNamespaceAware(true);
        assertThat(read(factory.newDocumentBuilder(), HARMLESS)
                        .getDocumentElement()
                        .getNamespaceURI())
                .isEqualTo("urn:x");

        assertThat(read(factory.newDocumentBuilder(), DECLARING)
                        .getDocumentElement()
                        .getTextContent())
                .isEqualTo("x");
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var hardened = factory.newDocumentBuilder();
        assertThatThrownBy(() -> read(hardened, DECLARING)).isInstanceOf(SAXException.class);
    }

    private static Document read(DocumentBuilder builder, String xml) throws Exception {
        return builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
