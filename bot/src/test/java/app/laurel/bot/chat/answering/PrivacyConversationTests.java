package app.laurel.bot.chat.answering;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.bot.chat.Routes;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.testing.Bank;
import app.laurel.bot.testing.Colleague;
import app.laurel.cards.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every word as every role where others read along: only what may appears there. */
class PrivacyConversationTests {

    private static final String PRIVATELY = "I've answered you privately.";

    private final Bank bank = Bank.open();

    /** Where others read along. */
    enum Somewhere {
        CHANNEL,
        GROUP
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfEverybodyStaysPrivate(Somewhere place) {
        for (var command : bank.the(Routes.class).commands()) {
            for (var person : oneOfEachKind().entrySet()) {
                var seen = at(place, person.getValue().id().value())
                        .says(command.words())
                        .seen();
                var words = Words.of("chat", person.getValue().language().orElseThrow());
                var allowed = command.words().equals("help") ? "help.title" : "answered.privately";
                assertThat(seen)
                        .as("%s says %s in a %s", person.getKey(), command.words(), place)
                        .startsWith(words.say(allowed));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPressOfEverybodyStaysPrivate(Somewhere place) {
        for (var press : bank.the(Routes.class).presses()) {
            var seen = at(place, "ana")
                    .clicks(press.verb(), Map.of("text", "rewards"))
                    .seen();
            assertThat(seen).as("Pressing %s in a %s", press.verb(), place).isEqualTo(PRIVATELY);
        }
    }

    @Test
    void helpForEverybodyDoesNotTellWhoHasWhichRole() {
        var byLanguage = new HashMap<Locale, String>();
        bank.the(People.class).everybody().forEach(person -> {
            var seen = bank.as(person.id().value()).inChannel().says("help").seen();
            var others = byLanguage.putIfAbsent(person.language().orElseThrow(), seen);
            assertThat(seen)
                    .as("Help in the channel, asked by %s", person.id())
                    .isEqualTo(others == null ? seen : others);
        });
    }

    @Test
    void whatIsNotUnderstoodIsNotRepeatedAloud() {
        bank.as("ana")
                .inChannel()
                .says("the salary of Ben is secret")
                .sees(PRIVATELY)
                .seesNot("salary");
    }

    @Test
    void anIdAloneIsLookedUpPrivately() {
        bank.as("ana").inChannel().says("R-7QK2M4").sees(PRIVATELY);
    }

    private Colleague at(Somewhere place, String person) {
        return place == Somewhere.CHANNEL
                ? bank.as(person).inChannel()
                : bank.as(person).inGroup();
    }

    /** Somebody without a role, a manager, and somebody of each role. */
    private Map<String, Person> oneOfEachKind() {
        var people = bank.the(People.class);
        var kinds = new LinkedHashMap<String, Person>();
        for (var person : people.everybody()) {
            people.rolesOf(person.id()).forEach(role -> kinds.putIfAbsent(role.code(), person));
            if (people.isManager(person.id())) {
                kinds.putIfAbsent("a manager", person);
            } else if (people.rolesOf(person.id()).isEmpty()) {
                kinds.putIfAbsent("a colleague", person);
            }
        }
        assertThat(kinds).hasSizeGreaterThan(8);
        return kinds;
    }
}
