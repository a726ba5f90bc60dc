package org.yjplan.render.docx;

import static org.yjplan.document.Make.caption;
import static org.yjplan.document.Make.entry;
import static org.yjplan.document.Make.link;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.CaptionList;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Document;
import org.yjplan.document.Figure;
import org.yjplan.document.Footnote;
import org.yjplan.document.Foreign;
import org.yjplan.document.Image;
import org.yjplan.document.Inline;
import org.yjplan.document.Origin;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.SampleImages;
import org.yjplan.document.Signature;

/** Blocks and inlines that need files, parts or controls of their own in Word. */
final class MoreSamples {
    private MoreSamples() {}

    /** The kitchen sink, with pictures, footnotes, lists of captions, Welsh and form fields. */
    static Document everything() {
        Document sink = SampleDocuments.kitchenSink();
        List<Block> blocks = new ArrayList<>(sink.blocks());
        blocks.add(new CaptionList(
                CaptionList.Kind.TABLES,
                List.of(entry(1, "indicators", "Table 1", "National and local indicators")),
                Origin.NONE));
        blocks.add(new CaptionList(
                CaptionList.Kind.FIGURES,
                List.of(entry(1, "entrants", "Figure 1", "First-time entrants since 2005–06")),
                Origin.NONE));
        blocks.add(figure("entrants", SampleImages.png(400, 200), "A line that falls from 900 to 300.", "Figure 1"));
        blocks.add(paragraph(
                text("What the figure shows"),
                footnote("1", text("Police National Computer, "), link("https://www.example.org/pnc", "2013")),
                text(" is said in Welsh: "),
                foreign("cy-GB", text("llai o droseddau"), footnote("2", text("Fewer offences."))),
                text(". Agreed "),
                new CheckBox(true, Origin.NONE),
                text(" or not "),
                new CheckBox(false, Origin.NONE)));
        blocks.add(figure("", SampleImages.png(2000, 20), "", ""));
        blocks.add(new Signature(Signature.Kind.SIGNATURE, "Signature of the Chief Constable", Origin.NONE));
        blocks.add(new Signature(Signature.Kind.DATE, "Date of the Chief Constable’s signature", Origin.NONE));
        return new Document(sink.metadata(), blocks);
    }

    /** A figure; without a caption if it has no label, without an id if that is empty. */
    static Figure figure(String id, Image image, String alternative, String label) {
        return new Figure(
                Optional.of(id).filter(words -> !words.isEmpty()),
                image,
                alternative,
                label.isEmpty() ? Optional.empty() : caption(label, "First-time entrants since 2005–06"),
                Origin.NONE);
    }

    static Footnote footnote(String mark, Inline... words) {
        return new Footnote(mark, List.of(words), Origin.NONE);
    }

    static Foreign foreign(String language, Inline... words) {
        return new Foreign(language, List.of(words), Origin.NONE);
    }
}
