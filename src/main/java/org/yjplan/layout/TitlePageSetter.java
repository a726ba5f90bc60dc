package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/** Lays out a title page: a band at the left, the organisation, its title, its status, and statements at the foot. */
final class TitlePageSetter {
    private final Theme theme;

    TitlePageSetter(Theme theme) {
        this.theme = theme;
    }

    void place(List<Content> contents, PageBreaker breaker) {
        Page portrait = theme.portrait();
        float band = theme.spacing().titleBand();
        float left = portrait.left() + band;
        int first = breaker.pages().size();
        breaker.startSection(portrait);
        for (Content content : contents) {
            if (content instanceof TitleContent title) {
                place(title, left, portrait.width() - portrait.right() - left, portrait, breaker);
            } else {
                PieceCollector flow = new PieceCollector(portrait.bodyHeight());
                content.flow(flow, left, portrait.width() - portrait.right() - left);
                breaker.place(flow.pieces());
            }
        }
        for (Canvas page : breaker.pages().subList(first, breaker.pages().size())) {
            page.underAll(
                    new Fragment.Fill(0, 0, band, page.height(), theme.palette().accent(), Artifact.DECORATION));
        }
    }

    private void place(TitleContent title, float x, float width, Page page, PageBreaker breaker) {
        List<Piece> upper = pieces(title.upper(), x, width, page);
        List<Piece> lower = pieces(title.lower(), x, width, page);
        float start = Math.max(page.top(), page.height() * 0.15f - title.rise());
        float upperHeight = height(upper);
        float lowerHeight = height(lower);
        float notes = breaker.heightOfNotes(upper) + breaker.heightOfNotes(lower);
        float foot = page.height() - page.bottom() - lowerHeight - notes;
        if (start + upperHeight + 40 > foot) {
            List<Piece> all = new ArrayList<>(upper);
            all.addAll(lower);
            breaker.place(all);
            return;
        }
        breaker.moveTo(start);
        breaker.place(upper);
        if (!lower.isEmpty()) {
            breaker.page()
                    .fill(
                            x,
                            foot - 14,
                            width,
                            theme.spacing().rule(),
                            theme.palette().rule(),
                            Artifact.DECORATION);
            breaker.moveTo(foot);
            breaker.place(lower);
        }
    }

    private static List<Piece> pieces(List<Content> contents, float x, float width, Page page) {
        PieceCollector flow = new PieceCollector(page.bodyHeight());
        contents.forEach(content -> content.flow(flow, x, width));
        return flow.pieces();
    }

    private static float height(List<Piece> pieces) {
        float height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            height += (i == 0 ? 0 : pieces.get(i).before()) + pieces.get(i).height();
        }
        return height;
    }
}
