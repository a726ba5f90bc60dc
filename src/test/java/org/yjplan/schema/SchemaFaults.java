package org.yjplan.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** What a validator that shares no code with ours says of YAML by a schema. */
public final class SchemaFaults {
    private SchemaFaults() {}

    /** The faults of a text by a schema of draft-07. */
    public static List<String> of(String schema, String yaml) {
        JsonSchema read =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        return read.validate(yaml, InputFormat.YAML).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
