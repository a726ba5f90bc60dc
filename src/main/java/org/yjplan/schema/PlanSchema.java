package org.yjplan.schema;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import java.util.Optional;
import org.yjplan.model.Component;
import org.yjplan.model.Component.Presence;
import org.yjplan.model.Key;
import org.yjplan.model.KeyName;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordType;

/**
 * The JSON Schema of the files of a plan: draft-07, which is what YAML editors read.
 *
 * <pre>{@code
 * PlanSchema schema = new PlanSchema();
 * String forPlan = schema.plan();
 * String forRisks = schema.part("risks").orElseThrow();
 * }</pre>
 */
public final class PlanSchema {
    private static final OptionPreset OPTIONS = new OptionPreset(
            Option.SCHEMA_VERSION_INDICATOR,
            Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
            Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
            Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
            Option.DEFINITIONS_FOR_ALL_OBJECTS,
            Option.ALLOF_CLEANUP_AT_THE_END);

    private final SchemaGenerator generator = new SchemaGenerator(configuration());

    /** The schema of plan.yaml. Parts may live in files of their own, so that none is asked for here. */
    public String plan() {
        ObjectNode schema = generator.generateSchema(Plan.class);
        schema.put("title", "A youth justice plan");
        schema.remove("required");
        return schema.toPrettyString() + "\n";
    }

    /**
     * The schema of a part of a plan that has a file of its own.
     *
     * @param key the key of the part, such as risks
     * @return empty if a plan has no such key
     */
    public Optional<String> part(String key) {
        return parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .map(part -> {
                    ObjectNode schema = part.presence() == Presence.LIST
                            ? generator.generateSchema(List.class, part.type())
                            : generator.generateSchema(part.type());
                    schema.put("title", key + " of a youth justice plan");
                    schema.put("description", part.description().value());
                    return schema.toPrettyString() + "\n";
                });
    }

    /** The keys of a plan, each of which may have a file of its own, in the order of the model. */
    public List<String> keys() {
        return parts().stream().map(Component::key).toList();
    }

    private static List<Component> parts() {
        return RecordType.of(Plan.class).components();
    }

    private static SchemaGeneratorConfig configuration() {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OPTIONS);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider(PlanSchema::scalar)
                .withTitleResolver(scope -> scope.getType() != null
                                && scope.getType().getErasedType().isRecord()
                        ? title(scope.getType().getErasedType())
                        : null)
                // In the order of the model, which is the order in which an author thinks.
                .withPropertySorter((one, other) -> 0);
        builder.forFields()
                .withPropertyNameOverrideResolver(field -> KeyName.of(field.getDeclaredName()))
                .withDescriptionResolver(field -> key(field).map(Key::value).orElse(null))
                .withTargetTypeOverridesResolver(PlanSchema::present)
                .withNullableCheck(field -> false)
                .withRequiredCheck(PlanSchema::isRequired)
                .withArrayMinItemsResolver(field ->
                        key(field).filter(Key::notEmpty).isPresent() && !field.isFakeContainerItemScope() ? 1 : null)
                .withInstanceAttributeOverride((node, field, context) -> details(node, field));
        return builder.build();
    }

    private static CustomDefinition scalar(ResolvedType type, SchemaGenerationContext context) {
        return Scalars.of(type.getErasedType())
                .map(node -> new CustomDefinition(
                        node, CustomDefinition.DefinitionType.INLINE, CustomDefinition.AttributeInclusion.NO))
                .orElse(null);
    }

    /** What editors make use of besides types: patterns, examples, and what counts where a key is left out. */
    private static void details(ObjectNode node, FieldScope field) {
        component(field).ifPresent(component -> {
            boolean one = component.presence() != Presence.LIST || field.isFakeContainerItemScope();
            if (one
                    && component.presence() != Presence.MAP
                    && (component.isIdentifier() || component.refersTo().isPresent())) {
                node.setAll(Scalars.identifier());
            }
            Key key = component.description();
            if (!field.isFakeContainerItemScope() && !key.example().isEmpty()) {
                node.putArray("examples").add(Examples.of(key.example()));
            }
            if (!key.otherwise().isEmpty()) {
                node.set("default", Examples.of(key.otherwise()));
            }
        });
    }

    /** The type of what may be missing, when it is there; null where there is nothing to override. */
    private static List<ResolvedType> present(FieldScope field) {
        ResolvedType type = field.getDeclaredType();
        return type.getErasedType() == Optional.class
                ? List.of(type.getTypeParameters().get(0))
                : null;
    }

    private static boolean isRequired(FieldScope field) {
        return component(field).filter(Component::isRequired).isPresent();
    }

    /** What the model says of a field. */
    private static Optional<Key> key(FieldScope field) {
        return component(field).map(Component::description);
    }

    /** The component of a record that a field belongs to. */
    private static Optional<Component> component(FieldScope field) {
        Class<?> owner = field.getDeclaringType().getErasedType();
        return owner.isRecord()
                ? RecordType.of(owner.asSubclass(Record.class))
                        .component(field.getDeclaredName())
                        .filter(Component::isKey)
                : Optional.empty();
    }

    /** What a group of keys is called: “Funding line”. */
    private static String title(Class<?> type) {
        String words = KeyName.of(type.getSimpleName()).substring(1).replace('-', ' ');
        return type.getSimpleName().charAt(0) + words.substring(1);
    }
}
