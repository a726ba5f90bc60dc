package org.yjplan.render.docx;

import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/** Draws what is behind the text, in the Vector Markup Language (ECMA-376 part 4, 19.1), as Word itself does. */
final class BackgroundShapes {
    /** The fraction of the diagonal of the page's body that DRAFT covers. */
    private static final float DIAGONAL = 0.66f;
    /** The height of DRAFT as a fraction of its width. */
    private static final float HEIGHT = 0.3f;

    private BackgroundShapes() {}

    /** DRAFT from the lower left to the upper right, in the middle of the page. */
    static void watermark(WordXml xml, Wording words, Theme theme, Page page) {
        int width = (int) (Math.min(page.bodyWidth(), page.bodyHeight()) * DIAGONAL * 1.4f);
        int height = (int) (width * HEIGHT);
        xml.start("w:r").start("w:pict");
        xml.start("v:shapetype").attribute("id", "_x0000_t136").attribute("coordsize", "21600,21600");
        xml.attribute("o:spt", 136).attribute("adj", 10800).attribute("path", "m@7,l@8,m@5,21600l@6,21600e");
        formulas(xml);
        xml.empty("v:path").attribute("textpathok", "t").attribute("o:connecttype", "custom");
        xml.attribute("o:connectlocs", "@9,0;@10,10800;@11,21600;@12,10800")
                .attribute("o:connectangles", "270,180,90,0");
        xml.empty("v:textpath").attribute("on", "t").attribute("fitshape", "t");
        xml.empty("o:lock").attribute("v:ext", "edit").attribute("text", "t").attribute("shapetype", "t");
        xml.end();
        xml.start("v:shape").attribute("id", "DraftMark").attribute("o:spid", "_x0000_s2049");
        xml.attribute("type", "#_x0000_t136").attribute("alt", words.say(Phrase.DRAFT));
        xml.attribute(
                "style",
                "position:absolute;margin-left:0;margin-top:0;width:" + width + "pt;height:" + height
                        + "pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;"
                        + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                        + "mso-position-vertical-relative:margin");
        xml.attribute("o:allowincell", "f")
                .attribute("fillcolor", "#" + theme.palette().watermark().hex());
        xml.attribute("stroked", "f");
        xml.empty("v:textpath")
                .attribute("style", "font-family:\"" + theme.wordFont() + "\";font-size:1pt;font-weight:bold");
        xml.attribute("string", words.say(Phrase.DRAFT_MARK));
        xml.end().end().end();
    }

    private static void formulas(WordXml xml) {
        String[] equations = {
            "sum #0 0 10800",
            "prod #0 2 1",
            "sum 21600 0 @1",
            "sum 0 0 @2",
            "sum 21600 0 @3",
            "if @0 @3 0",
            "if @0 21600 @1",
            "if @0 0 @2",
            "if @0 @4 21600",
            "mid @5 @6",
            "mid @8 @5",
            "mid @7 @8",
            "mid @6 @7",
            "sum @6 0 @5"
        };
        xml.start("v:formulas");
        for (String equation : equations) {
            xml.empty("v:f").attribute("eqn", equation);
        }
        xml.end();
    }

    /** The band down the left edge of the title page. */
    static void band(WordXml xml, Theme theme) {
        Page page = theme.portrait();
        xml.start("w:r").start("w:pict");
        xml.empty("v:rect")
                .attribute("id", "TitleBand")
                .attribute("o:spid", "_x0000_s2050")
                .attribute("alt", "");
        xml.attribute(
                "style",
                "position:absolute;margin-left:0;margin-top:0;width:"
                        + theme.spacing().titleBand() + "pt;height:"
                        + page.height() + "pt;z-index:-251658240;mso-position-horizontal:absolute;"
                        + "mso-position-horizontal-relative:page;mso-position-vertical:absolute;"
                        + "mso-position-vertical-relative:page");
        xml.attribute("o:allowincell", "f")
                .attribute("fillcolor", "#" + theme.palette().accent().hex());
        xml.attribute("stroked", "f");
        xml.end().end();
    }
}
