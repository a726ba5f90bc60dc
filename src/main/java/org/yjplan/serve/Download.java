package org.yjplan.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.yjplan.build.RenderedFile;
import org.yjplan.model.Format;

/** A file of a document, sent as a download. */
final class Download {
    /** The earliest time that a ZIP entry can have, so that the file does not depend on when it is requested. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Download() {}

    /**
     * The rendered files as one download: Markdown with pictures is sent with them in a ZIP file.
     *
     * @param name the name of the file without its extension
     */
    static Response of(String name, Format format, List<RenderedFile> files) throws IOException {
        return files.size() == 1
                ? of(
                        type(format),
                        name + "." + Addresses.extension(format),
                        files.get(0).content())
                : of("application/zip", name + ".zip", zip(files));
    }

    private static Response of(String type, String name, byte[] content) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        // RFC 6266: an ASCII name for every browser, and the real name beside it.
        return Response.of(type, content)
                .with(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, ServedPlan.inPath(name)));
    }

    private static String type(Format format) {
        return switch (format) {
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case PDF -> "application/pdf";
            case MD -> "text/markdown; charset=utf-8";
            case HTML -> "text/html; charset=utf-8";
        };
    }

    private static byte[] zip(List<RenderedFile> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (RenderedFile file : files) {
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.content());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
