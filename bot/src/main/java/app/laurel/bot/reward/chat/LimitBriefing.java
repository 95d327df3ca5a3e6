package app.laurel.bot.reward.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.budget.Budget;
import app.laurel.bot.reward.budget.Budgeting;
import app.laurel.bot.reward.budget.LimitProposal;
import app.laurel.cards.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the second person what a new limit would change. */
@Component
final class LimitBriefing implements Brief.Briefing {

    private final Budgeting budgeting;
    private final Sentences sentences;

    LimitBriefing(Budgeting budgeting, Sentences sentences) {
        this.budgeting = budgeting;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return LimitProposal.KIND;
    }

    @Override
    public boolean tellsMaker() {
        return true;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        return LimitProposal.parse(subject.id())
                .flatMap(proposal -> budgeting.find(proposal.budget()).map(budget -> brief(proposal, budget, voice)));
    }

    private Brief brief(LimitProposal proposal, Budget budget, Voice voice) {
        var words = Words.of(RewardSentences.ROOM, voice.language());
        var say = sentences.in(voice);
        var next = say.amount(proposal.limit());
        return new Brief(
                words.say("brief.limit.title", Map.of("budget", budget.id().value(), "limit", next)),
                Optional.empty(),
                List.of(
                        Map.entry(words.say("brief.limit.now"), say.amount(budget.limit())),
                        Map.entry(words.say("brief.limit.next"), next),
                        Map.entry(words.say("brief.limit.used"), say.amount(budget.used()))),
                false);
    }
}
