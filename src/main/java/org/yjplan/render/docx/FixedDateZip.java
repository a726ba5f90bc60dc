package org.yjplan.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip whose entries all bear one date, so that the same content gives the same bytes. The date is 1 February 1980:
 * zip cannot go below 1 January 1980, and a time zone could push that one over the edge.
 */
final class FixedDateZip extends ZipArchiveOutputStream {
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Zip writes local time without a zone: this is the instant that reads as {@link #DATE} here. */
    private final long date = DATE.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli();

    FixedDateZip(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.Never);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(date);
        super.putArchiveEntry(entry);
    }
}
