package org.yjplan.layout;

import org.yjplan.theme.Colour;

/**
 * Content in a frame.
 *
 * @param body its content
 * @param colour of the frame
 * @param frameWidth how wide the frame is, as a bar at the left; 0 for a background as wide as the content
 * @param left padding, in points
 * @param right padding, in points
 * @param vertical padding above and below, in points
 * @param around space above and below the frame, in points
 */
record BoxContent(Content body, Colour colour, float frameWidth, float left, float right, float vertical, float around)
        implements Content {
    @Override
    public Widths widths() {
        return body.widths().plus(left + right);
    }

    @Override
    public void flow(PieceCollector flow, float x, float width) {
        flow.space(around);
        flow.openFrame(x, frameWidth == 0 ? width : frameWidth, colour);
        flow.add(new Spacer(vertical));
        flow.keepNext(1);
        int before = flow.pieces().size();
        body.flow(flow, x + left, Math.max(1, width - left - right));
        flow.noSpace();
        if (flow.pieces().size() > before) {
            flow.pieces().get(before).join(0, true, flow.pieces().get(before).frame());
        }
        Spacer end = new Spacer(vertical);
        end.keep();
        flow.add(end);
        flow.closeFrame();
        flow.space(around);
    }
}
