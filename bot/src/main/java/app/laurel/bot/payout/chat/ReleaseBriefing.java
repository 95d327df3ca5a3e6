package app.laurel.bot.payout.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.payout.triage.Directing;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the second person what would be released. */
@Component
final class ReleaseBriefing implements Brief.Briefing {

    private final LookingUp rewards;
    private final Sentences sentences;

    ReleaseBriefing(LookingUp rewards, Sentences sentences) {
        this.rewards = rewards;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return Directing.RELEASE;
    }

    @Override
    public boolean tellsMaker() {
        return true;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        var words = Words.of(PayoutChat.ROOM, voice.language());
        var say = sentences.in(voice);
        return rewards.find(Directing.subject(subject.id()))
                .map(held -> new Brief(
                        words.say("brief.title", Map.of("amount", say.amount(held.amount()))),
                        Optional.empty(),
                        List.of(
                                Map.entry(words.say("fact.for"), say.cause(held)),
                                Map.entry(words.say("fact.stage"), say.state(held)),
                                Map.entry(
                                        words.say("trace.rule"), held.grounds().rule())),
                        false));
    }
}
