package vn.vankho.admin.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.admin.Operations;
import vn.vankho.extraction.OldReadings.State;
import vn.vankho.extraction.OldReadings.What;
import vn.vankho.identity.CurrentViewer;

/** Documents that an older reader has read, and having them read again, for operators. */
@RestController
@RequestMapping("/api/v1/readings")
@Tag(name = "Vận hành")
class ReadingAgainController {
    private final Operations operations;
    private final CurrentViewer viewers;

    ReadingAgainController(Operations operations, CurrentViewer viewers) {
        this.operations = operations;
        this.viewers = viewers;
    }

    @Operation(summary = "Tài liệu nên đọc lại vì loại tệp nay được đọc tốt hơn, theo loại tệp, và tiến độ đọc lại")
    @GetMapping
    State files() {
        return operations.readings(What.FILES, viewers.get());
    }

    @Operation(summary = "Đọc lại mọi tài liệu nên đọc lại; làm dần phía sau các tệp mới")
    @PostMapping("/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    State readFiles() {
        operations.readAgain(What.FILES, viewers.get());
        return files();
    }

    @Operation(summary = "Dừng đọc lại; các tài liệu chưa đọc lại giữ nội dung cũ")
    @PostMapping("/stop")
    State stopFiles() {
        operations.stopReadingAgain(What.FILES, viewers.get());
        return files();
    }

    @Operation(
            summary =
                    "Tài liệu có bản quét nên nhận dạng lại vì chữ trên ảnh nay được nhận dạng tốt hơn, và tiến độ nhận dạng lại")
    @GetMapping("/scans")
    State scans() {
        return operations.readings(What.SCANS, viewers.get());
    }

    @Operation(
            summary =
                    "Nhận dạng lại mọi bản quét nên nhận dạng lại; trang người dùng đã sửa hoặc đã xác nhận được giữ nguyên")
    @PostMapping("/scans/again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    State readScans() {
        operations.readAgain(What.SCANS, viewers.get());
        return scans();
    }

    @Operation(summary = "Dừng nhận dạng lại; các trang chưa nhận dạng lại giữ nội dung cũ")
    @PostMapping("/scans/stop")
    State stopScans() {
        operations.stopReadingAgain(What.SCANS, viewers.get());
        return scans();
    }
}
