package vn.vankho.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.vankho.ScreenTest;
import vn.vankho.shared.Refused;
import vn.vankho.uikit.UploadBox.Outcome.State;

/** The last word in the line of a file that was sent. */
@ViewPackages(packages = "vn.vankho")
class UploadFollowingTests extends ScreenTest {
    @Test
    void a_scan_of_which_something_is_remarked_is_told_as_kept_and_one_that_is_put_away_is_not() throws Exception {
        var said = told(
                UploadBox.Fate.kept("a", "extraction.ocr.cut", "40"),
                new UploadBox.Fate("b", true, "extraction.ocr.cut", List.of("40")));

        assertThat(said)
                .contains("\"Đã lưu. Bản quét quá dài: chỉ nhận dạng chữ được 40 trang.", "\"Bản quét quá dài: ");
    }

    @Test
    void a_file_of_which_more_may_come_is_asked_for_again() throws Exception {
        var waits = UploadBox.Fate.kept("a", "extraction.ocr.cut", "40").unless(true);

        assertThat(told(waits)).contains("\"last\":false");
        assertThat(told(waits.unless(false))).contains("\"last\":true", "Đã lưu. Bản quét quá dài");
    }

    @Test
    void files_and_their_last_words_go_on_while_a_question_is_open_on_the_screen() {
        var locale = Locale.of("vi", "VN");
        var taken = new UploadReceiving(
                UploadDrops.always((_, _, _) -> new UploadBox.Outcome(State.KEPT, "", null)), locale);

        assertThat(taken.isAllowInert()).isTrue();
        assertThat(new UploadFollowing(_ -> List.of(), locale).isAllowInert()).isTrue();
    }

    @Test
    void what_lies_beside_a_kept_file_stays_in_its_line_with_a_link() throws Exception {
        var beside = new UploadBox.Outcome.Beside(
                new Refused("document.upload.inTrash", "Bản đã bỏ"), "document.restore", "tai-lieu/1");
        var request = mock(VaadinRequest.class);
        var response = mock(VaadinResponse.class);
        var out = new ByteArrayOutputStream();
        when(response.getOutputStream()).thenReturn(out);

        new UploadReceiving(
                        UploadDrops.always((_, _, _) ->
                                new UploadBox.Outcome(State.KEPT, "", "tai-lieu/2", List.of(), null, beside)),
                        Locale.of("vi", "VN"))
                .handleRequest(request, response, mock(VaadinSession.class), new Element("div"));

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("“Bản đã bỏ” đang ở thùng rác.", "\"deed\":\"Khôi phục\"", "\"link\":\"tai-lieu/1\"");
    }

    private static String told(UploadBox.Fate... fates) throws Exception {
        var request = mock(VaadinRequest.class);
        when(request.getInputStream()).thenReturn(new ByteArrayInputStream("[\"a\",\"b\"]".getBytes()));
        var response = mock(VaadinResponse.class);
        var out = new ByteArrayOutputStream();
        when(response.getOutputStream()).thenReturn(out);
        new UploadFollowing(_ -> List.of(fates), Locale.of("vi", "VN"))
                .handleRequest(request, response, mock(VaadinSession.class), new Element("div"));
        return out.toString(StandardCharsets.UTF_8);
    }
}
