package vn.vankho.extraction.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegacyFont;

/** The fonts of the cells of Excel 97 to 2003, where its list of fonts names one of the time before Unicode. */
final class XlsFonts extends AbortableHSSFListener {
    static final String STREAM = "Workbook";
    private static final short GO_ON = 0;
    private static final short NO_OLD_FONT = 1;

    /** No font has this number: those behind it count on from the next. */
    private static final int LEFT_OUT = 4;

    private final FontedTexts texts;
    private final List<@Nullable LegacyFont> fonts = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private @Nullable SSTRecord strings;

    private XlsFonts(FontedTexts texts) {
        this.texts = texts;
    }

    static void note(DirectoryNode root, FontedTexts texts) {
        var request = new HSSFRequest();
        request.addListenerForAllRecords(new XlsFonts(texts));
        try {
            new HSSFEventFactory().abortableProcessWorkbookEvents(request, root);
        } catch (IOException | HSSFUserException | RuntimeException _) {
            // what is wrong with the file the parser behind says better
        }
    }

    @Override
    public short abortableProcessRecord(Record record) {
        switch (record) {
            case FontRecord font ->
                fonts.add(LegacyFont.named(font.getFontName()).orElse(null));
            case ExtendedFormatRecord format -> formats.add((int) format.getFontIndex());
            case SSTRecord all -> {
                if (fonts.stream().allMatch(font -> font == null)) return NO_OLD_FONT;
                strings = all;
            }
            case LabelSSTRecord cell -> note(cell);
            default -> {}
        }
        return GO_ON;
    }

    private void note(LabelSSTRecord cell) {
        var all = strings;
        if (all == null || cell.getSSTIndex() >= all.getNumUniqueStrings()) return;
        int format = cell.getXFIndex();
        texts.add(
                marked(all.getString(cell.getSSTIndex()), format < formats.size() ? font(formats.get(format)) : null));
    }

    private String marked(UnicodeString string, @Nullable LegacyFont ofCell) {
        var text = string.getString();
        var marked = new StringBuilder();
        var font = ofCell;
        int from = 0;
        for (int i = 0; i < string.getFormatRunCount(); i++) {
            var run = string.getFormatRun(i);
            int until = Math.clamp(run.getCharacterPos(), from, text.length());
            marked.append(FontMarks.marked(font, text.substring(from, until)));
            from = until;
            font = font(run.getFontIndex());
        }
        return marked.append(FontMarks.marked(font, text.substring(from))).toString();
    }

    private @Nullable LegacyFont font(int number) {
        int index = number > LEFT_OUT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }
}
