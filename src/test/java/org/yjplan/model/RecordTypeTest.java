package org.yjplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.model.Component.Presence;

class RecordTypeTest {
    private record Club(
            @Identifier @Key("Its id.") String id,
            @Key("How many belong to it.") Optional<Integer> memberCount,

            @Reference(Person.class) @Key(value = "Who runs it.", notEmpty = true)
            List<String> runBy,

            Map<String, Money> fees) {
        @Derived("The first who runs it.")
        String head() {
            return runBy.get(0);
        }
    }

    private final Club club = new Club("chess", Optional.of(3), List.of("ann"), Map.of());

    @Test
    void describesEachComponent() {
        RecordType<Club> type = RecordType.of(club);

        assertThat(type.components())
                .extracting(Component::key, Component::presence, Component::type)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"id\", REQUIRED, java.lang.String)",
                        "(\"member-count\", OPTIONAL, java.lang.Integer)",
                        "(\"run-by\", LIST, java.lang.String)",
                        "(\"fees\", MAP, org.yjplan.model.Money)");
        assertThat(type.components().stream().filter(Component::isRequired))
                .extracting(Component::name)
                .containsExactly("id", "runBy");
        assertThat(type.components().get(2).refersTo()).contains(Person.class);
        assertThat(type.components().get(3).isKey()).isFalse();
        assertThatThrownBy(type.components().get(3)::description).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsComponentsAndWhatIsDerivedFromThem() {
        RecordType<Club> type = RecordType.of(club);

        assertThat(type.keys()).containsExactly("id", "member-count", "run-by", "fees", "head");
        assertThat(type.nameOf("member-count")).contains("memberCount");
        assertThat(type.get(club, "memberCount")).isEqualTo(Optional.of(3));
        assertThat(type.get(club, "head")).isEqualTo("ann");
        assertThat(RecordType.idOf(club)).contains("chess");
    }

    @Test
    void createsARecordWithTheValuesOfComponentsThatAreLeftOut() {
        Object[] values = RecordType.of(Risk.class).components().stream()
                .map(component -> component.presence() == Presence.REQUIRED
                        ? new Prose("It rains.")
                        : component.absent().orElseThrow())
                .toArray();

        assertThat(RecordType.of(Risk.class).make(values).risk().markdown()).isEqualTo("It rains.");
    }

    @Test
    void namesRecordsAsAPolicyOfficerWould() {
        assertThat(RecordType.of(FundingLine.class).withArticle()).isEqualTo("a funding line");
        assertThat(RecordType.of(Indicator.class).withArticle()).isEqualTo("an indicator");
        assertThat(RecordType.of(SignOff.class).noun()).isEqualTo("sign-off");
        assertThat(RecordType.of(DocumentSpec.class).noun()).isEqualTo("document");
    }
}
