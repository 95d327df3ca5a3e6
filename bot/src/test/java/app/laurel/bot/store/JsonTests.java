package app.laurel.bot.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTests {

    private static final PersonId ANA = new PersonId("ana");

    @Test
    void writesARecordOfOneTextAsThatText() {
        assertThat(Json.write(ANA)).isEqualTo("\"ana\"");
        assertThat(Json.read("\"ana\"", PersonId.class)).isEqualTo(ANA);
        assertThat(Json.write(List.of(ANA))).isEqualTo("[\"ana\"]");
    }

    @Test
    void writesDocumentsAndEventsOfOneTextWithItsName() {
        assertThat(Json.write(new Seen(ANA))).isEqualTo("{\"by\":\"ana\"}");
        assertThat(Json.write(new Said("hello"))).isEqualTo("{\"text\":\"hello\"}");
        assertThat(Json.read("{\"text\":\"hello\"}", Said.class)).isEqualTo(new Said("hello"));
        assertThat(Json.write(new Plain("hello"))).isEqualTo("{\"text\":\"hello\"}");
        assertThat(Json.read("{\"text\":\"hello\"}", Plain.class)).isEqualTo(new Plain("hello"));
    }

    @Test
    void bringsBackWhatItWrote() {
        var everything = new Everything(
                ANA,
                Optional.of(ANA),
                Optional.empty(),
                Instant.parse("2026-11-22T09:00:00.123456789Z"),
                LocalDate.parse("2026-12-15"),
                Duration.ofMinutes(90),
                Money.of("50.00", "CAD"),
                Set.of(ANA),
                List.of(new Line("a", Optional.of("b"))),
                Map.of("k", 1),
                Colour.RED);

        assertThat(Json.read(Json.write(everything), Everything.class)).isEqualTo(everything);
        assertThat(Json.value(Json.tree(everything), Everything.class)).isEqualTo(everything);
    }

    @Test
    void writesTheSameValueAsTheSameText() {
        var oneWay = new LinkedHashMap<String, Integer>();
        oneWay.put("a", 1);
        oneWay.put("b", 2);
        var otherWay = new LinkedHashMap<String, Integer>();
        otherWay.put("b", 2);
        otherWay.put("a", 1);

        assertThat(Json.write(oneWay)).isEqualTo(Json.write(otherWay));
        assertThat(Json.write(Set.of("x", "y", "z"))).isEqualTo("[\"x\",\"y\",\"z\"]");
    }

    @Test
    void writesMoneyAsMinorUnitsAndCurrency() {
        assertThat(Json.write(Money.of("50.00", "CAD"))).isEqualTo("{\"currency\":\"CAD\",\"minor\":5000}");
    }

    @Test
    void leavesOutWhatIsEmptyAndReadsItBackAsEmpty() {
        assertThat(Json.write(new Line("a", Optional.empty()))).isEqualTo("{\"name\":\"a\"}");
        assertThat(Json.read("{\"name\":\"a\"}", Line.class)).isEqualTo(new Line("a", Optional.empty()));
    }

    @Test
    void overlooksFieldsOfALaterLaurel() {
        assertThat(Json.read("{\"name\":\"a\",\"new\":1}", Line.class)).isEqualTo(new Line("a", Optional.empty()));
    }

    @Test
    void keepsTheCasesOfASealedTypeApart() {
        var letter = new Letter(List.of(new Post("Bay Street"), new Air("YYZ", Instant.EPOCH), new Hand()));
        var json = Json.write(letter);
        assertThat(json).contains("{\"is\":\"Post\",\"street\":\"Bay Street\"}");
        assertThat(Json.read(json, Letter.class)).isEqualTo(letter);
        assertThat(Json.value(Json.tree(letter), Letter.class)).isEqualTo(letter);
    }

    private enum Colour {
        RED
    }

    private record Letter(List<Way> ways) {}

    private sealed interface Way {}

    private record Post(String street) implements Way {}

    private record Air(String port, Instant at) implements Way {}

    private record Hand() implements Way {}

    private record Line(String name, Optional<String> more) {}

    private record Everything(
            PersonId person,
            Optional<PersonId> someone,
            Optional<Money> nothing,
            Instant at,
            LocalDate on,
            Duration lasting,
            Money amount,
            Set<PersonId> people,
            List<Line> lines,
            Map<String, Integer> counts,
            Colour colour) {}

    private record Seen(PersonId by) implements DomainEvent {}

    private record Said(String text) implements DomainEvent {}

    @Kind("plain")
    private record Plain(String text) implements Document {}
}
