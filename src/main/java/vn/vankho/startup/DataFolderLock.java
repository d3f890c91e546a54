package vn.vankho.startup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.beans.factory.DisposableBean;
import vn.vankho.shared.StartRefused;

/**
 * One portal per data folder. The lock is the operating system's, so it goes with the process however that ends; the
 * process id stands in a file of its own, because opening the locked file a second time would let the lock go.
 */
final class DataFolderLock implements DisposableBean {
    private final FileChannel channel;
    private final Path pidFile;

    private DataFolderLock(FileChannel channel, Path pidFile) {
        this.channel = channel;
        this.pidFile = pidFile;
    }

    static DataFolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            var pidFile = folder.resolve("vankho.pid");
            @SuppressWarnings("resource") // held until the portal ends
            var channel = FileChannel.open(
                    folder.resolve("vankho.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartRefused(
                        "Thư mục dữ liệu %s đang được một cổng Vankho khác sử dụng (mã tiến trình %s); hãy dừng tiến trình đó hoặc chọn thư mục khác bằng vankho.data."
                                .formatted(folder, holder(pidFile)));
            }
            Files.writeString(pidFile, Long.toString(ProcessHandle.current().pid()));
            return new DataFolderLock(channel, pidFile);
        } catch (IOException e) {
            throw new StartRefused("Không ghi được vào thư mục dữ liệu %s (vankho.data): %s.".formatted(folder, e), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(Path pidFile) {
        try {
            return Files.readString(pidFile).strip();
        } catch (IOException e) {
            return "không rõ";
        }
    }

    @Override
    public void destroy() throws IOException {
        Files.deleteIfExists(pidFile);
        channel.close();
    }
}
