package org.yjplan.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.yjplan.document.Metadata;
import org.yjplan.layout.Fragment;
import org.yjplan.layout.LaidPage;
import org.yjplan.layout.Layout;

/** The metadata of a file: document information, XMP, its identifier and its colour profile. */
final class FileData {
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final PdfName CONDITION = new PdfName("OutputConditionIdentifier");
    private static final PdfName INTENT = new PdfName("OutputIntent");
    private static final PdfName PROFILE = new PdfName("DestOutputProfile");

    private final PdfWriter writer;
    private final Metadata metadata;

    FileData(PdfWriter writer, Metadata metadata) {
        this.writer = writer;
        this.metadata = metadata;
    }

    /** Adds document information and XMP, which must agree (ISO 19005-2, 6.6.3), and the identifier. */
    void describe(Layout layout) {
        Instant date = metadata.date().truncatedTo(ChronoUnit.SECONDS);
        Xmp xmp = Xmp.of(metadata, date);
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(xmp.title()));
        put(info, PdfName.AUTHOR, xmp.author());
        put(info, PdfName.SUBJECT, xmp.subject());
        put(info, PdfName.KEYWORDS, xmp.keywords());
        info.put(PdfName.CREATOR, text(Xmp.CREATOR));
        info.put(PdfName.PRODUCER, text(Xmp.PRODUCER));
        PdfString stamp = new PdfString(PDF_DATE.format(date));
        info.put(PdfName.CREATIONDATE, stamp);
        info.put(PdfName.MODDATE, stamp);
        info.put(PdfName.FILEID, identifier(layout, xmp));
        writer.setXmpMetadata(xmp.packet().getBytes(StandardCharsets.UTF_8));
    }

    private static void put(PdfDictionary info, PdfName key, String value) {
        if (!value.isEmpty()) {
            info.put(key, text(value));
        }
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    /** An identifier derived from the content (ISO 32000-1, 14.4), by two FNV-1a hashes. */
    private static PdfArray identifier(Layout layout, Xmp xmp) {
        long[] hashes = {0xcbf29ce484222325L, 0x84222325cbf29ce4L};
        mix(hashes, xmp.packet());
        for (LaidPage page : layout.pages()) {
            for (Fragment fragment : page.fragments()) {
                if (fragment instanceof Fragment.Text text) {
                    mix(hashes, text.text());
                }
            }
        }
        byte[] id = new byte[16];
        for (int i = 0; i < id.length; i++) {
            id[i] = (byte) (hashes[i / 8] >>> 8 * (i % 8));
        }
        PdfArray both = new PdfArray();
        both.add(new PdfString(id).setHexWriting(true));
        both.add(new PdfString(id).setHexWriting(true));
        return both;
    }

    private static void mix(long[] hashes, String text) {
        for (int i = 0; i < text.length(); i++) {
            hashes[0] = (hashes[0] ^ text.charAt(i)) * 0x100000001b3L;
            hashes[1] = (hashes[1] ^ text.charAt(i)) * 0x100000001b3L + 1;
        }
    }

    /** Declares colours as sRGB (ISO 19005-2, 6.2.3). */
    void addOutputIntent() throws IOException {
        PdfStream profile = new PdfStream(profile());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(INTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(CONDITION, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PROFILE, writer.addToBody(profile).getIndirectReference());
        PdfArray intents = new PdfArray();
        intents.add(writer.addToBody(intent).getIndirectReference());
        writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, intents);
    }

    private static byte[] profile() throws IOException {
        try (InputStream in = FileData.class.getResourceAsStream("sRGB.icc")) {
            if (in == null) {
                throw new IllegalStateException("the colour profile is missing from the class path");
            }
            return in.readAllBytes();
        }
    }
}
