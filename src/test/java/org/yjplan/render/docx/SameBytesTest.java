package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Document;
import org.yjplan.document.RandomDocument;

/** The same document gives the same bytes, wherever and whenever it is rendered. */
class SameBytesTest {
    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();
    private final Document document = MoreSamples.everything();

    @AfterEach
    void restore() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @Test
    void inAnyTimeZone() {
        byte[] expected = RenderedDocx.of(document);
        for (String id : List.of("UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London")) {
            TimeZone.setDefault(TimeZone.getTimeZone(id));
            assertThat(RenderedDocx.of(document)).as(id).isEqualTo(expected);
        }
    }

    @Test
    void inAnyLocale() {
        byte[] expected = RenderedDocx.of(document);
        for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "cy-GB")) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(RenderedDocx.of(document)).as(tag).isEqualTo(expected);
        }
    }

    @Test
    void inAnyThread() throws InterruptedException, ExecutionException {
        byte[][] expected = new byte[8][];
        List<Future<byte[]>> rendered = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int seed = 0; seed < expected.length; seed++) {
                Document random = RandomDocument.ofEveryKind(seed, 20);
                expected[seed] = RenderedDocx.of(random);
                rendered.add(threads.submit(() -> RenderedDocx.of(random)));
            }
            for (int seed = 0; seed < expected.length; seed++) {
                assertThat(rendered.get(seed).get()).isEqualTo(expected[seed]);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
