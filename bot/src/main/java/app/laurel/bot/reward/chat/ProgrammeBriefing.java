package app.laurel.bot.reward.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.rules.Proposing;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells compliance what new terms would change. */
@Component
final class ProgrammeBriefing implements Brief.Briefing {

    private final Proposing proposing;
    private final ProgrammeCards cards;

    ProgrammeBriefing(Proposing proposing, ProgrammeCards cards) {
        this.proposing = proposing;
        this.cards = cards;
    }

    @Override
    public String kind() {
        return Proposing.KIND;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        return proposing
                .find(subject.id())
                .map(proposal -> new Brief(
                        ProgrammeSentences.in(voice).say("brief.title", Map.of("version", subject.id())),
                        Optional.empty(),
                        cards.changes(proposal, voice).stream()
                                .map(fact -> Map.entry(fact.title(), fact.value()))
                                .toList(),
                        false));
    }
}
