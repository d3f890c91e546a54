package vn.vankho.demo;

import java.util.List;
import java.util.Set;
import vn.vankho.identity.FirstAccounts.NewPerson;
import vn.vankho.identity.FirstAccounts.NewUnit;
import vn.vankho.identity.Role;

/** Sở Khoa học và Công nghệ tỉnh Sông Thương: an office of an invented province. */
final class DemoPeople {
    static final String OFFICE = "Sở Khoa học và Công nghệ tỉnh Sông Thương (minh họa)";

    static final List<NewUnit> UNITS = List.of(
            new NewUnit("SKHCN", OFFICE, null),
            new NewUnit("VP", "Văn phòng Sở", "SKHCN"),
            new NewUnit("QLCN", "Phòng Quản lý công nghệ", "SKHCN"),
            new NewUnit("KHTC", "Phòng Kế hoạch – Tài chính", "SKHCN"),
            new NewUnit("TTS", "Thanh tra Sở", "SKHCN"),
            new NewUnit("TDC", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "SKHCN"),
            new NewUnit("TTUD", "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", "SKHCN"));

    private DemoPeople() {}

    static List<NewPerson> with(String password) {
        return List.of(
                person("vanthu", "Trần Thu Hiền", "Văn thư", Role.CLERK, "VP", password),
                person("phapche", "Hoàng Đức Thịnh", "Công chức pháp chế", Role.LEGAL_OFFICER, "KHTC", password),
                person("chatluong", "Nguyễn Minh Châu", "Thư ký Ban chỉ đạo ISO", Role.QUALITY_OFFICER, "VP", password),
                person("lanhdao", "Đặng Hoài Phương", "Giám đốc Sở", Role.LEADER, "SKHCN", password),
                person("chuyenvien", "Bùi Ngọc Anh", "Chuyên viên", Role.STAFF, "QLCN", password),
                person("kiemtoan", "Hà Văn Đức", "Đánh giá viên", Role.AUDITOR, "TTS", password),
                person("admin", "Quản trị hệ thống", "Quản trị viên", Role.ADMINISTRATOR, "VP", password));
    }

    private static NewPerson person(
            String login, String name, String position, Role role, String unit, String password) {
        return new NewPerson(login, name, position, Set.of(role), Set.of(unit), password);
    }
}
