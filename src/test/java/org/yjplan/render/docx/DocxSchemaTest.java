package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.document.SampleDocuments;

/** Tests that the schemas are applied. */
class DocxSchemaTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "word/document.xml | <w:tblGrid> | <w:tblGird>",
                "word/document.xml | w:fldCharType=\"separate\" | w:fldCharType=\"parting\"",
                "word/numbering.xml | w:ilvl=\"0\" | w:ilvl=\"first\"",
                "word/header2.xml | <v:formulas> | <v:formula>",
                "word/styles.xml | <w:qFormat/> | <w:qFormat/><w:qFormat/>",
                "word/_rels/document.xml.rels | TargetMode=\"External\" | TargetMode=\"Outside\"",
                "docProps/app.xml | <Pages> | <Pages>many"
            })
    void findsWhatTheSchemaForbids(String part, String good, String bad) {
        DocxFile sound = DocxFile.of(RenderedDocx.of(SampleDocuments.kitchenSink()));
        assertThat(DocxSchema.faults(sound)).isEmpty();
        assertThat(sound.part(part)).contains(good);

        DocxFile broken = sound.with(part, sound.part(part).replace(good, bad));

        assertThat(DocxSchema.faults(broken)).isNotEmpty();
    }
}
