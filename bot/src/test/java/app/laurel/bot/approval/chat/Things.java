package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.DecisionRequest;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Things to be decided in tests: what Ana proposes for Ben. */
@Component
final class Things implements Brief.Briefing {

    @Override
    public String kind() {
        return "thing";
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        return Optional.of(new Brief(
                subject.id() + " for Ben Okafor",
                Optional.of("He *stayed* until it was done"),
                List.of(Map.entry("Proposed by", "Ana Silva")),
                !subject.id().startsWith("Final")));
    }

    static DecisionRequest thing(String name) {
        return thing(name, Optional.empty());
    }

    static DecisionRequest thing(String name, Optional<Money> amount) {
        return new DecisionRequest(
                new Subject("thing", name),
                1,
                new PersonId("ana"),
                Set.of(new PersonId("ben")),
                amount,
                DecisionRequest.Line.MANAGER_THEN_FINANCE,
                List.of(Duration.ofHours(4), Duration.ofHours(12)));
    }
}
