package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.model.Period;
import org.yjplan.model.RecordBuilder;
import org.yjplan.model.TargetDate;
import org.yjplan.render.docx.DocxFile;
import org.yjplan.render.docx.DocxWords;
import org.yjplan.render.html.HtmlPage;
import org.yjplan.render.markdown.MarkdownText;
import org.yjplan.render.pdf.PdfStrings;

/**
 * A Welsh plan says no word of English in any file, to those who see it and to those who hear it: every word is of the
 * plan's own texts, which have the letters z, q, x, v, j and k only, or of the fixed Welsh words.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WelshPlanTest {
    private static final Path PLANS = Path.of("src/test/resources/plans");
    private static final List<String> NAMES = List.of("welsh", "welsh-nothing-yet");
    private static final Pattern OWN = Pattern.compile("[zqxvjk]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("\\P{L}+");

    /** Which programs made a file: its metadata name them, whatever the language of the document. */
    private static final Pattern PROGRAMS = Pattern.compile("yjplan(, with OpenPDF [0-9.]+)?");

    private final Set<String> welsh = welshWords();
    private final Map<String, BuildResult> results = new HashMap<>();
    private Path output;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        output = folder;
        BuildOptions options = RecordBuilder.of(
                        BuildOptions.into(folder, List.of(Path.of("templates")), Optional.empty()))
                .set(BuildOptions::largePrint, true)
                .build();
        for (String name : NAMES) {
            results.put(name, new PlanBuilder(options).build(PLANS.resolve(name)));
        }
    }

    Stream<Path> files() {
        return results.values().stream()
                .flatMap(result -> result.files().stream())
                .map(file -> output.relativize(file.path()))
                .filter(file -> !file.toString().endsWith(".png"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysNoWordThatIsNotWelshOrItsOwn(Path file) throws IOException {
        List<String> texts = texts(file.toString(), Files.readAllBytes(output.resolve(file)));
        Set<String> foreign = new TreeSet<>();
        for (String text : texts) {
            if (PROGRAMS.matcher(text).matches()) {
                continue;
            }
            for (String word : words(text)) {
                if (!OWN.matcher(word).matches() && !welsh.contains(word)) {
                    foreign.add(word + " in “" + text + "”");
                }
            }
        }
        assertThat(texts).isNotEmpty();
        assertThat(foreign).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"welsh", "welsh-nothing-yet"})
    void isBuiltByEveryTemplateInEveryFormat(String name) {
        // Five documents in four formats, and Word and PDF in large print.
        assertThat(files().filter(file -> file.startsWith(name))).hasSize(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"welsh", "welsh-nothing-yet"})
    void placesEveryComponent(String name) throws IOException {
        String plan = Files.readString(PLANS.resolve(name).resolve("plan.yaml"));
        try (Stream<Path> components = Files.list(Path.of("templates/components"))) {
            assertThat(components.map(
                            file -> "{{ " + file.getFileName().toString().replace(".ftlh", "")))
                    .filteredOn(insertion -> name.equals("welsh") || !insertion.matches(".*(table|update|case-study)"))
                    .allSatisfy(insertion -> assertThat(plan).contains(insertion));
        }
    }

    @Test
    void saysDatesAndPeriodsInWelsh() throws IOException {
        String words = text("welsh/actions.html");
        assertThat(words).contains("30 Medi 2013", "Yr hydref 2023", "Mawrth 2024");
        assertThat(text("welsh/report.html")).contains("5 Mawrth 2013", "atodiad 1");
        assertThat(text("welsh/plan.html")).contains("Ebr–Medi 2012", "Chwe 2013", "gostyngiad o", "adran ");
    }

    private String text(String file) throws IOException {
        return HtmlPage.of(Files.readString(output.resolve(file))).words().replace('\u00a0', ' ');
    }

    private static List<String> texts(String name, byte[] file) {
        if (name.endsWith(".pdf")) {
            return PdfStrings.of(file);
        } else if (name.endsWith(".docx")) {
            return DocxWords.of(DocxFile.of(file));
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return name.endsWith(".html") ? HtmlPage.of(text).texts() : List.of(MarkdownText.of(text));
    }

    private static Set<String> welshWords() {
        Set<String> welsh = new TreeSet<>();
        for (Phrase phrase : Phrase.values()) {
            welsh.addAll(words(Wording.WELSH.say(phrase)));
        }
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(2020, month);
            Period whole = new Period(of.minusMonths(1), of, Period.Form.MONTHS);
            welsh.addAll(words(Wording.WELSH.period(whole)));
            welsh.addAll(words(Wording.WELSH.shortPeriod(whole)));
            if (month % 3 == 0) {
                welsh.addAll(words(Wording.WELSH.targetDate(
                        new TargetDate(of.atDay(1), of.atEndOfMonth(), TargetDate.Form.SEASON))));
            }
        }
        return welsh;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(LETTERS.split(text.toLowerCase(Locale.ROOT))));
        // A single letter is the mark of a note.
        words.removeIf(word -> word.length() < 2);
        return words;
    }
}
