package org.yjplan.render.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** An HTML file as a browser would read it. */
public final class HtmlPage {
    private final Parser parser = Parser.htmlParser().setTrackErrors(50);
    private final Document page;

    private HtmlPage(String html) {
        page = parser.parseInput(html, "");
    }

    /** Reads a file. */
    public static HtmlPage of(String html) {
        return new HtmlPage(html);
    }

    /** The words that a reader sees, in order. */
    public String words() {
        return page.body().text();
    }

    /** All texts of the page: its words, its title and metadata, and what only screen readers say. */
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(words(), page.title()));
        page.select("meta[name]:not([name=viewport])").forEach(meta -> texts.add(meta.attr("content")));
        for (String attribute : List.of("alt", "title", "aria-label", "aria-description", "placeholder", "label")) {
            page.select("[" + attribute + "]").forEach(element -> texts.add(element.attr(attribute)));
        }
        return texts;
    }

    Document page() {
        return page;
    }

    /** Accessibility barriers, and faults that a browser would have to repair. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (ParseError error : parser.getErrors()) {
            faults.add(error.toString());
        }
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                faults.add("the id “%s” twice".formatted(element.id()));
            }
        }
        for (Element link : page.select("a[href^=#]")) {
            if (!ids.contains(link.attr("href").substring(1))) {
                faults.add("a link to nowhere: " + link.attr("href"));
            }
        }
        page.select("img:not([alt])").forEach(image -> faults.add("a picture without words"));
        page.select("th:not([scope])").forEach(header -> faults.add("a header cell without scope: " + header.text()));
        page.select("script, link, [src^=http], [onclick]").forEach(element -> faults.add("not of itself: " + element));
        if (page.firstElementChild().attr("lang").isEmpty()) {
            faults.add("no language");
        }
        if (page.title().isEmpty()) {
            faults.add("no title");
        }
        if (page.select("h1").size() > 1 && !page.select(".title-page").isEmpty()) {
            faults.add("a heading beside the title");
        }
        return faults;
    }
}
