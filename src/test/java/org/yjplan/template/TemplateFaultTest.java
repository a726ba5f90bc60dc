package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.model.Plan;
import org.yjplan.prose.Pictures;
import org.yjplan.source.ReadPlan;

/** What a designer is told about a template that is at fault. */
class TemplateFaultTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<Document> compose() {
        return compose(Duration.ofSeconds(30));
    }

    private Optional<Document> compose(Duration limit) {
        return new TemplateEngine(List.of(folder), limit)
                .compose(
                        Plans.plan(Plans.section("a", "A", "Text.")),
                        Plans.locations(),
                        Plans.spec("test"),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
    }

    /** Composes by a template whose second line is the one given, within a document. */
    private void composeLine(String line) throws IOException {
        write("broken.png", "GIF89a");
        write("test/plan.ftlh", "<document title=\"T\" author=\"A\">\n" + line + "\n</document>\n");
        assertThat(compose()).isEmpty();
    }

    private Diagnostic only() {
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private String placed(Diagnostic finding) {
        String file = folder.resolve("test/plan.ftlh").toString().replace('\\', '/');
        assertThat(finding.location().file()).isEqualTo(file);
        return finding.location().line() + ":" + finding.location().column() + "-"
                + finding.location().endColumn();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // FreeMarker's grammar
                "<#if plan.board??><p>x</p>~YJ161~3:12-12~#if is not closed~every <#if> needs </#if>",
                "<#lisst plan.people as p></#lisst>~YJ161~2:2-8~“#lisst” is not a directive~did you mean “list”?",
                "<p>${plan.about.title?upercase}</p>~YJ161~2:23-31~“?upercase” is not a built-in~did you mean “upper_case”?",
                "<p>${1 + }</p>~YJ161~2:10-11~“}” is not expected here~left out",
                "</#if>~YJ161~2:1-7~“</#if>” is not expected here~out of turn",
                // values
                "<p>${plan.abuot.title}</p>~YJ162~2:11-16~“abuot” is no part of a plan~did you mean “about”?",
                "<p>${paln.about.title}</p>~YJ162~2:6-10~“paln” has no value~did you mean “plan”?",
                "<p>${plan.about.approved}</p>~YJ162~2:6-25~“plan.about.approved” has no value~<#if plan.about.approved??>",
                "<p>${plan.about.approvd!}</p>~YJ162~2:17-24~“approvd” is no part of an about~did you mean “approved”?",
                "<p>${phrase.totl}</p>~YJ162~2:13-17~there is no phrase “totl”~did you mean “total”?",
                "<p>${phrase.updateFor()}</p>~YJ163~2:4-25~“updateFor” is given 0 values~it takes 1",
                "<p>${phrase.updateFor(plan.people)}</p>~YJ163~2:4-36~what is no single value~words or numbers",
                "<p>${phrase(1)}</p>~YJ163~2:4-16~“phrase” is given 1 values~it takes 2",
                "<@foo/>~YJ162~2:3-6~“foo” has no value~there are:",
                "<p>${person(\"cheif-constable\").title}</p>~YJ175~2:4-38~the plan has no person “cheif-constable”~did you mean “chief-constable”?",
                "<p>${plan.sections[0].text}</p>~YJ163~2:6-27~“plan.sections[0].text” is prose~<@prose value=…/>",
                "<p>${plan.people}</p>~YJ163~2:6-17~“plan.people” is a list~<#list",
                "<p>${plan.about}</p>~YJ163~2:6-16~“plan.about” is a part of the plan~one of its parts",
                "<p>${plan.about.draft}</p>~YJ163~2:4-23~this is yes or no~<#if …>",
                "<p>${plan.about.authority.start}</p>~YJ163~2:27-32~“start” is asked of a single value (“Leicestershire County Council”)~no parts",
                "<@prose value=plan.about.title/>~YJ163~2:1-33~this is not prose~<@prose value=section.text/>",
                "<#stop \"no board\">~YJ173~2:1-8~no board~template itself",
                "<p>${1 / 0}</p>~YJ173~2:4-12~these numbers do not go together~division by zero",
                "<p>${\"abc\"?number}</p>~YJ173~2:4-19~cannot be carried out~Can't convert",
                // what is refused
                "<p>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</p>~YJ164~2:43-47~“?new”~take it out",
                "<p>${plan.about?api.getClass()}</p>~YJ164~2:16-20~“?api”~take it out",
                "<@\"<p>x</p>\"?interpret/>~YJ164~2:13-23~may not use “?interpret”~take it out",
                "<p>${\"1+1\"? eval}</p>~YJ164~2:11-17~may not use “?eval”~take it out",
                "<#include \"../../../etc/passwd\">~YJ164~2:1-33~leads out of the templates~within the folder",
                "<#include \"/etc/passwd\">~YJ160~2:1-25~there is no template “etc/passwd”~name it",
                "<#import \"/shared/wrods.ftlh\" as w>~YJ160~2:1-36~“shared/wrods.ftlh”~did you mean “shared/words.ftlh”?",
                // well-formedness
                "<p>x</h1>~YJ166~2:5-10~</h1> found where </p> was expected~close elements in turn",
                "<p>x~YJ166~3:1-12~</document> found where </p> was expected~in turn",
                "<p>a < b</p>~YJ166~2:6-7~“<” without an element~&lt;",
                "<p>a & b</p>~YJ166~2:6-7~“&” without an entity~&amp;",
                "<p>&copy;</p>~YJ166~2:4-10~“&copy;” is not known~the character itself",
                "<p class=body>x</p>~YJ166~2:4-9~“class” has no value in quotes~class=\"…\"",
                "<p class=\"body\" class=\"body\">x</p>~YJ166~2:17-29~“class” is given twice~take one of them out",
                "<!-- x~YJ166~2:1-5~a comment is never closed~add -->",
                "<!DOCTYPE x>~YJ166~2:1-2~“<” without an element~&lt;",
                "<?php x ?>~YJ166~2:1-2~“<” without an element~&lt;",
                // the vocabulary
                "<para>x</para>~YJ167~2:1-7~<para> is not an element~there are:",
                "<tabel columns=\"text\"></tabel>~YJ167~2:1-23~<tabel> is not an element~did you mean “table”?",
                "<p style=\"x\">x</p>~YJ168~2:4-13~<p> has no attribute “style”~there are: class",
                "<table columns=\"text\"><tbody><tr><th><table/></th></tr></tbody></table>~YJ170~2:38-46~<table> cannot be used in a cell of names~take it out",
                "<table columns=\"text\"><tbody><tr><td><table columns=\"text\"><tbody><tr><td><table/></td></tr></tbody></table></td></tr></tbody></table>~YJ170~2:75-83~<table> cannot be used in a table within a table~take it out",
                "<tree></tree>~YJ172~2:1-7~a tree without boxes~around the tree",
                "<tree><li><ul><li>x</li></ul></li></tree>~YJ172~2:7-11~a box without words~<li>words</li>",
                "<tree><ul/></tree>~YJ170~2:7-12~<ul> cannot be used in a tree~li, and figcaption once",
                "<tree><li>x<table/></li></tree>~YJ170~2:12-20~<table> cannot be used in a box of a tree~strong",
                "<p id=\"x\">x</p>~YJ168~2:4-10~only a numbered paragraph has an “id”~<numbered>",
                "<numbered><ul><li><p id=\"x\">x</p></li></ul></numbered>~YJ168~2:22-28~only a numbered paragraph~<numbered>",
                "<numbered by=\"page\"><p>x</p></numbered>~YJ169~2:11-20~“page” is no value of “by”~document, headings, section",
                "<numbered><section><numbered/></section></numbered>~YJ170~2:20-31~<numbered> cannot be used in a section~take it out",
                "<section id=\"x\"></section>~YJ168~2:10-16~<section> has no attribute “id”~it has none",
                "<h1 numbered=\"nope\">x</h1>~YJ169~2:5-20~“nope” is no value of “numbered”~no, yes",
                "<toc depth=\"9\"/>~YJ169~2:6-15~“9” is no value of “depth”~from 1 to 6",
                "<p><rag colour=\"pink\">x</rag></p>~YJ169~2:9-22~“pink” is no value~amber, blue, green, grey, red",
                "<p><a href=\"javascript:x\">x</a></p>~YJ169~2:7-26~“javascript:x” is no value of “href”~https://",
                "stray words~YJ170~2:1-12~“stray words” needs a paragraph in a document~<p> and </p>",
                "<tr><td>x</td></tr>~YJ170~2:1-5~<tr> cannot be used in a document~take it out",
                "<p>x <ul><li>y</li></ul></p>~YJ170~2:6-10~<ul> cannot be used in a paragraph~strong",
                "<p>x <note>y <note>z</note></note></p>~YJ170~2:14-20~<note> cannot be used in a note~take it out",
                "<figure><img alt=\"x\"/></figure>~YJ172~2:9-23~<img> needs “src”~write <img src=",
                "<figure><img src=\"map.png\"/></figure>~YJ172~2:9-29~<img> needs “alt”~in words what the picture shows",
                "<figure><figcaption>x</figcaption></figure>~YJ172~2:1-9~a figure without a picture~write <img",
                "<figure><p>x</p></figure>~YJ170~2:9-12~<p> cannot be used in a figure~img and figcaption",
                "<figure><img src=\"broken.png\" alt=\"x\"/></figure>~YJ193~2:14-30~“broken.png” is a GIF~PNG",
                "<p><span>x</span></p>~YJ172~2:4-10~<span> needs “lang”~write <span lang=",
                "<p><span lang=\"welsh\">x</span></p>~YJ190~2:10-22~“welsh” is not a language tag~cy for Welsh",
                "<list-of/>~YJ172~2:1-11~<list-of> needs “kind”~write <list-of kind=",
                "<list-of kind=\"charts\"/>~YJ169~2:10-23~“charts” is no value of “kind”~figures, tables",
                "<p><check-box ticked=\"perhaps\"/></p>~YJ169~2:15-31~no value of “ticked”~no, yes",
                "<ul><p>x</p></ul>~YJ170~2:5-8~<p> cannot be used in a list~li",
                "<p><rag colour=\"red\"></rag></p>~YJ172~2:4-22~a rating without words~Amber",
                "<p><rag>x</rag></p>~YJ172~2:4-9~<rag> needs “colour”~<rag colour=",
                "<h2> </h2>~YJ172~2:1-5~a heading without words~leave it out",
                "<dl><dt>x</dt></dl>~YJ172~2:5-9~a term without its meaning~<dt>…</dt><dd>…</dd>",
                "<table columns=\"text\"><caption>x</caption></table>~YJ172~2:1-23~a table without rows~?has_content",
                "<table><tbody><tr><td>x</td></tr></tbody></table>~YJ172~2:1-8~<table> needs “columns”~columns=",
            })
    void reportsAFaultAtItsPlace(String line, String id, String location, String message, String help)
            throws IOException {
        composeLine(line);
        List<Diagnostic> mine = findings.stream()
                .filter(finding -> finding.type().id().equals(id))
                .toList();
        assertThat(mine).as(findings.toString()).isNotEmpty();
        Diagnostic finding = mine.get(0);
        assertThat(finding.message()).contains(message);
        assertThat(finding.help()).hasValueSatisfying(words -> assertThat(words).contains(help));
        assertThat(placed(finding)).isEqualTo(location);
        assertThat(finding.message())
                .doesNotContain("FTL stack", "\n", "freemarker.")
                .hasSizeLessThan(150);
    }

    @Test
    void reportsARowThatDoesNotFillItsTable() throws IOException {
        write("test/plan.ftlh", """
                <document title="T" author="A">
                <table columns="text text">
                  <tbody>
                    <tr><td rowspan="2">a</td><td>b</td></tr>
                    <tr><td>c</td></tr>
                    <tr><td>d</td></tr>
                  </tbody>
                </table>
                </document>
                """);
        assertThat(compose()).isEmpty();
        assertThat(only().type().id()).isEqualTo("YJ171");
        assertThat(placed(only())).isEqualTo("6:5-9");
        assertThat(only().message()).isEqualTo("this row has fewer cells than the 2 columns");
    }

    @Test
    void reportsASpanThatLeadsOutOfItsTable() throws IOException {
        composeLine("<table columns=\"text text\"><tbody><tr><td rowspan=\"2\">a</td><td>b</td></tr></tbody></table>");
        assertThat(only().type().id()).isEqualTo("YJ171");
        assertThat(placed(only())).isEqualTo("2:35-39");
    }

    @Test
    void namesThePartOfThePlanThatWasBeingWritten() throws IOException {
        composeLine("<#list plan.risks.register as risk><p>${risk.risk}</p></#list>");
        assertThat(only().related()).singleElement().satisfies(related -> {
            assertThat(related.note()).isEqualTo("while writing the 1st risk");
            assertThat(related.location()).hasToString("test/plan.yaml:172:7");
        });
    }

    @Test
    void namesThePartOfThePlanInWhoseMarkupAFaultIs() throws IOException {
        composeLine("<#list plan.risks.register as risk><#if risk.impact == \"1\"><x/></#if></#list>");
        assertThat(only().type().id()).isEqualTo("YJ167");
        assertThat(only().related().get(0).note()).isEqualTo("while writing the 3rd risk");
    }

    @Test
    void reportsFaultsOfIncludedTemplatesInTheirOwnFile() throws IOException {
        write("test/part.ftlh", "\n\n<p>${plan.x}</p>");
        write("test/plan.ftlh", "<document title=\"T\" author=\"A\"><#include \"part.ftlh\"></document>");
        assertThat(compose()).isEmpty();
        assertThat(only().location().toString()).endsWith("test/part.ftlh:3:11");
        findings.clear();

        write("test/part.ftlh", "\n<#if>");
        assertThat(compose()).isEmpty();
        assertThat(only().type().id()).isEqualTo("YJ161");
        assertThat(only().location().file()).endsWith("test/part.ftlh");
    }

    @Test
    void reportsMarkupFaultsOfMacrosWhereTheMacroWroteThem() throws IOException {
        write("test/lib.ftlh", "<#macro m>\n  <zz/>\n</#macro>");
        composeLine("<#import \"lib.ftlh\" as lib><@lib.m/>");
        assertThat(only().location().toString()).endsWith("test/lib.ftlh:2:3");
    }

    @Test
    void reportsSeveralFaultsAtOnce() throws IOException {
        composeLine("<foo/><p bar=\"1\">x</p>y");
        assertThat(findings).extracting(f -> f.type().id()).containsExactly("YJ167", "YJ168", "YJ170");
    }

    @Test
    void reportsAMissingTemplateAtThePlan() {
        ReadPlan read = Plans.read(Plans.YAML.replace("template: strategic-plan", "template: strategic-pln"), "x");
        Plan plan = read.plan().orElseThrow();
        assertThat(new TemplateEngine(List.of())
                        .compose(
                                plan,
                                read.locations(),
                                plan.documents().get(0),
                                Instant.EPOCH,
                                Pictures.NONE,
                                findings::add))
                .isEmpty();
        assertThat(only().type().id()).isEqualTo("YJ160");
        assertThat(only().location()).hasToString("test/plan.yaml:17:15");
        assertThat(only().help()).contains("did you mean “strategic-plan”?");
    }

    @Test
    void reportsATemplateThatIsNoText() throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.write(folder.resolve("test/plan.ftlh"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(compose()).isEmpty();
        assertThat(only().type().id()).isEqualTo("YJ174");
    }

    @Test
    void reportsATemplateThatIsTooLarge() throws IOException {
        write("test/plan.ftlh", " ".repeat((1 << 20) + 1));
        assertThat(compose()).isEmpty();
        assertThat(only().type().id()).isEqualTo("YJ174");
        assertThat(only().location().toString()).endsWith("test/plan.ftlh");
        assertThat(only().message()).isEqualTo("this template cannot be read: it is larger than a megabyte");
    }

    @Test
    void reportsATemplateThatWritesNoDocument() throws IOException {
        write("test/plan.ftlh", "<#-- nothing -->\n");
        assertThat(compose()).isEmpty();
        assertThat(only().type().id()).isEqualTo("YJ172");
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path outside = Files.createTempFile("outside", ".ftlh");
        Files.writeString(outside, "<p>secret</p>");
        Files.createDirectories(folder.resolve("test"));
        Files.createSymbolicLink(folder.resolve("test/link.ftlh"), outside);
        composeLine("<#include \"link.ftlh\">");
        assertThat(only().type().id()).isEqualTo("YJ160");
        Files.delete(outside);
    }

    @ParameterizedTest
    @Timeout(20)
    @CsvSource(
            delimiter = '~',
            value = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i><p>${i}</p></#list>",
                "<#list 1..2000000000 as i><#assign x = i></#list>",
                "<#macro m><p>x</p><@m/></#macro><@m/>",
                "<#function f n><#return f(n + 1)></#function>${f(1)}",
                "<#assign s = \"xxxxxxxxxx\"><#list 1..40 as i><#assign s = s + s></#list>",
                "<#include \"plan.ftlh\">",
            })
    void stopsATemplateWithoutEnd(String line) throws IOException {
        write("broken.png", "GIF89a");
        write("test/plan.ftlh", "<document title=\"T\" author=\"A\">\n" + line + "\n</document>\n");
        assertThat(compose(Duration.ofMillis(300))).isEmpty();
        assertThat(findings).first().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ165");
            assertThat(finding.location().file()).endsWith("test/plan.ftlh");
        });
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void showsTheLinesOfTemplates() throws IOException {
        write("test/plan.ftlh", "<document title=\"T\" author=\"A\">\n<x/>\n</document>");
        TemplateEngine engine = new TemplateEngine(List.of(folder));
        engine.compose(
                Plans.plan(Plans.section("a", "A", "x")),
                Plans.locations(),
                Plans.spec("test"),
                Instant.EPOCH,
                Pictures.NONE,
                findings::add);
        assertThat(engine.lines().line(only().location().file(), 2)).contains("<x/>");
        assertThat(engine.lines().line(only().location().file(), 9)).isEmpty();
        assertThat(engine.lines().line("other", 1)).isEmpty();
    }
}
