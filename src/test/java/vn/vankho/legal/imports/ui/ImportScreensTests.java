package vn.vankho.legal.imports.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.ScreenTest;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalRoutes;
import vn.vankho.legal.imports.ImportConfirmations;
import vn.vankho.legal.imports.ImportLookup;
import vn.vankho.legal.imports.ImportState;
import vn.vankho.legal.imports.RegisterImport;
import vn.vankho.legal.imports.RegisterImports;
import vn.vankho.uikit.Say;

/** A person takes over a register at the screen: columns, dry run, taking over. */
class ImportScreensTests extends ScreenTest {
    private static int number = 8_000;

    @Autowired
    private RegisterImports imports;

    @Autowired
    private ImportConfirmations confirmations;

    @Autowired
    private ImportLookup lookup;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void columns_are_guessed_chosen_and_remembered_and_nothing_is_taken_over_before_the_dry_run_was_seen() {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        // "Mã" is no heading that anybody knows
        var head = "Mã số " + ++number + ";Trích yếu;Ngày ban hành\n";
        var one = fresh();
        var csv = (head + one + ";Quy định thử;01/02/2020\n;Không số;31/02/2020\n").getBytes(UTF_8);
        var id = imports.start("sổ.csv", csv, lawyer.viewer());
        UI.getCurrent().navigate(LegalRoutes.importPage(id));
        assertThat(page()).contains("Chọn cột", "Quy định thử");

        click("legal.import.check");
        assertThat(lookup.find(id, lawyer.viewer()).state()).isEqualTo(ImportState.CHOOSING);
        var left = Say.text("legal.import.unused", head.split(";")[0]);
        assertThat(page()).contains(left);
        select("legal.import.column.NUMBER").setValue(0);
        assertThat(page()).doesNotContain(left);
        test(field(TextField.class, "legal.import.given.ISSUER")).setValue("Ủy ban nhân dân tỉnh Sông Vân");
        click("legal.import.check");
        reaches(id, ImportState.CHECKED, lawyer);
        go(id, "");
        assertThat(page())
                .contains(
                        "Mới",
                        "Lỗi (1)",
                        "“31/02/2020”: Không đọc được ngày",
                        "Không nhập dòng này",
                        "Ủy ban nhân dân tỉnh Sông Vân",
                        "Nhập vào sổ");
        go(id, "van-de=co");
        assertThat(page()).contains("31/02/2020").doesNotContain(one);
        go(id, "ket-qua=NEW");
        assertThat(page()).contains(one).doesNotContain("31/02/2020");

        test($(Checkbox.class).all().getLast()).click();
        click("legal.import.apply");
        reaches(id, ImportState.DONE, lawyer);
        go(id, "");
        assertThat(page()).contains("Đã nhập", "đã nhập 1/2 dòng");

        var next = imports.start("sổ.csv", csv, lawyer.viewer());
        assertThat(lookup.find(next, lawyer.viewer()).choice().columns())
                .containsEntry(vn.vankho.legal.imports.row.Column.NUMBER, 0);
        assertThat(lookup.find(next, lawyer.viewer()).choice().givens())
                .containsEntry(vn.vankho.legal.imports.row.Column.ISSUER, "Ủy ban nhân dân tỉnh Sông Vân");
        var colleague = somebody("phapche2", Role.LEGAL_OFFICER);
        var theirs = imports.start("sổ.csv", csv, colleague.viewer());
        assertThat(lookup.find(theirs, colleague.viewer()).choice().givens()).isEmpty();
        UI.getCurrent().navigate(LegalRoutes.IMPORTS);
        assertThat(words($(ImportListView.class).single())).contains("sổ.csv", "Chờ chọn cột", "Đã nhập");
    }

    @Test
    void what_was_refused_of_one_table_is_told_in_its_own_columns_while_another_one_is_looked_through()
            throws IOException {
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        signIn(lawyer);
        var number = fresh();
        var head = List.of("Số ký hiệu", "Trích yếu", "Cơ quan ban hành", "Ngày ban hành");
        var one = List.of(number, "Quy định về bến bãi", "UBND tỉnh Sông Vân", "01/02/2020");
        var other = List.of(fresh(), "Quy định về chợ", "UBND tỉnh Sông Vân", "05/02/2020");
        var id = imports.start(
                "sổ.xlsx",
                workbook(
                        Map.of("Năm 2020", List.of(head, one), "Năm 2021", List.of(head.reversed(), other.reversed()))),
                lawyer.viewer());
        taken(id, sheet(id, "Năm 2020", lawyer), lawyer);
        jdbc.sql("update legal_document set effective_from = '2401-01-01' where number = ?")
                .param(number)
                .update();
        confirmations.confirm(id, lawyer.viewer());
        reaches(id, ImportState.DONE, lawyer);
        imports.check(id, lookup.proposed(id, sheet(id, "Năm 2021", lawyer), lawyer.viewer()), lawyer.viewer());
        reaches(id, ImportState.CHECKED, lawyer);

        go(id, "khong-xac-nhan=co");

        assertThat(page()).contains(number, "Năm 2020", "Quy định về bến bãi", "01/02/2020");
    }

    private void taken(ImportId id, int sheet, Person by) {
        imports.check(id, lookup.proposed(id, sheet, by.viewer()), by.viewer());
        reaches(id, ImportState.CHECKED, by);
        imports.apply(id, false, false, by.viewer());
        reaches(id, ImportState.DONE, by);
    }

    private int sheet(ImportId id, String name, Person by) {
        return lookup.find(id, by.viewer()).sheets().stream()
                .map(RegisterImport.NamedSheet::name)
                .toList()
                .indexOf(name);
    }

    private static byte[] workbook(Map<String, List<List<String>>> sheets) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            sheets.forEach((name, rows) -> {
                var sheet = book.createSheet(name);
                for (var cells : rows) {
                    var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                    for (var cell : cells)
                        row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell);
                }
            });
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void only_a_lawyer_is_asked_to_answer_for_all_rows() {
        var clerk = somebody("vanthu", Role.CLERK);
        signIn(clerk);
        var csv = "Số ký hiệu;Trích yếu;Cơ quan ban hành;Ngày ban hành\n" + fresh()
                + ";Thử;UBND tỉnh Sông Vân;01/02/2020\n";
        var id = imports.start("sổ.csv", csv.getBytes(UTF_8), clerk.viewer());
        imports.check(id, lookup.find(id, clerk.viewer()).choice(), clerk.viewer());
        reaches(id, ImportState.CHECKED, clerk);

        UI.getCurrent().navigate(LegalRoutes.importPage(id));

        assertThat($(Checkbox.class).all().stream().filter(Checkbox::isVisible)).isEmpty();
        assertThat($(Button.class).withText(Say.text("legal.import.apply")).all())
                .hasSize(1);
    }

    @Test
    void what_was_only_looked_through_can_be_thrown_away_from_its_page() {
        var clerk = somebody("vanthu", Role.CLERK);
        signIn(clerk);
        var id = checked(clerk, fresh());
        UI.getCurrent().navigate(LegalRoutes.importPage(id));

        click("legal.import.discard");
        $(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single();
        imports.discard(id, clerk.viewer());

        assertThat(lookup.list(0, 200, clerk.viewer()).rows())
                .noneMatch(one -> one.id().equals(id));
    }

    @Test
    void a_lawyer_answers_for_what_a_clerk_took_over() {
        var clerk = somebody("vanthu", Role.CLERK);
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var number = fresh();
        var id = checked(clerk, number);
        imports.apply(id, false, false, clerk.viewer());
        reaches(id, ImportState.DONE, clerk);
        signIn(lawyer);
        UI.getCurrent().navigate(LegalRoutes.importPage(id));
        assertThat(page()).contains("1 văn bản chờ xác nhận", number);

        test($(Button.class).withText(Say.text("legal.import.confirm", "1")).single())
                .click();
        await().atMost(Duration.ofSeconds(60))
                .until(() -> lookup.find(id, lawyer.viewer()).waiting() == 0);
        reaches(id, ImportState.DONE, lawyer);

        go(id, "");
        assertThat(page()).doesNotContain("chờ xác nhận");
    }

    @Test
    void one_that_is_looked_through_for_more_is_so_again_after_a_lawyer_answered_for_what_came_in() {
        var clerk = somebody("vanthu", Role.CLERK);
        var lawyer = somebody("phapche", Role.LEGAL_OFFICER);
        var id = checked(clerk, fresh());
        imports.apply(id, false, false, clerk.viewer());
        reaches(id, ImportState.DONE, clerk);
        imports.check(id, lookup.find(id, clerk.viewer()).choice(), clerk.viewer());
        reaches(id, ImportState.CHECKED, clerk);

        confirmations.confirm(id, lawyer.viewer());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !lookup.find(id, lawyer.viewer()).state().works());

        assertThat(lookup.find(id, clerk.viewer()).waiting()).isZero();
        assertThat(lookup.find(id, clerk.viewer()).state()).isEqualTo(ImportState.CHECKED);
        assertThat(lookup.find(id, clerk.viewer()).endedAt()).isNull();
        imports.apply(id, false, false, clerk.viewer());
        reaches(id, ImportState.DONE, clerk);
    }

    @Test
    void more_may_wait_in_all_sheets_than_came_in_with_the_one_that_is_shown() {
        var clerk = somebody("vanthu", Role.CLERK);
        signIn(clerk);
        var one = lookup.find(checked(clerk, fresh()), clerk.viewer());
        var confirming = new RegisterImport(
                one.id(),
                one.fileName(),
                one.fileBytes(),
                ImportState.CONFIRMING,
                one.choice(),
                one.sheets(),
                one.confirmed(),
                one.withDoubtful(),
                null,
                one.startedBy(),
                one.startedByName(),
                one.startedAt(),
                null,
                one.counts(),
                10,
                0,
                10,
                1_000,
                0,
                10,
                0);

        var bar = (ProgressBar)
                new ImportProgress(confirming).getChildren().toList().getLast();

        assertThat(bar.getValue()).isZero();
    }

    private ImportId checked(vn.vankho.identity.Person person, String number) {
        var csv = "Số ký hiệu;Loại văn bản;Trích yếu;Cơ quan ban hành;Ngày ban hành\n" + number
                + ";Quyết định;Thử;UBND tỉnh Sông Vân;01/02/2020\n";
        var id = imports.start("sổ.csv", csv.getBytes(UTF_8), person.viewer());
        imports.check(id, lookup.find(id, person.viewer()).choice(), person.viewer());
        reaches(id, ImportState.CHECKED, person);
        return id;
    }

    private void reaches(ImportId id, ImportState state, vn.vankho.identity.Person person) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> lookup.find(id, person.viewer()).state() == state);
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> select(String key) {
        return (Select<Integer>) $(Select.class).all().stream()
                .filter(one -> Say.text(key).equals(one.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private static void go(ImportId id, String query) {
        UI.getCurrent().navigate(LegalRoutes.IMPORTS, QueryParameters.empty());
        UI.getCurrent().navigate(LegalRoutes.importPage(id), QueryParameters.fromString(query));
    }

    private String page() {
        return words($(ImportPage.class).single());
    }

    private static String fresh() {
        return ++number + "/2020/QĐ-UBND";
    }
}
