package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

class KeptXmlReaderTests {
    private final XmlOptions options = KeptXmlReader.in(
            new XmlOptions().setDisallowDocTypeDeclaration(true).setEntityExpansionLimit(1));

    @Test
    void one_reader_takes_file_after_file_also_behind_a_broken_one() throws XmlException {
        var reader = options.getLoadUseXMLReader();
        assertThat(reader).isNotNull();
        assertThat(text("<a>một</a>")).isEqualTo("một");
        assertThatThrownBy(() -> text("<a>hai</b>")).isInstanceOf(XmlException.class);
        assertThat(text("<a xmlns=\"urn:x\">ba</a>")).isEqualTo("ba");
        assertThat(options.getLoadUseXMLReader()).isSameAs(reader);
    }

    @Test
    void it_takes_no_entity_from_anywhere() {
        assertThatThrownBy(() -> text("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>"))
                .isInstanceOf(XmlException.class)
                .hasMessageContaining("DOCTYPE");
    }

    private String text(String xml) throws XmlException {
        try (var cursor = XmlObject.Factory.parse(xml, options).newCursor()) {
            cursor.toFirstChild();
            return cursor.getTextValue();
        }
    }
}
