package app.laurel.bot.payout.chat;

import app.laurel.bot.approval.Brief;
import app.laurel.bot.approval.Subject;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.chat.Sentences;
import app.laurel.bot.reward.clawback.Ending;
import app.laurel.bot.reward.overview.LookingUp;
import app.laurel.cards.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells the second person what would be written off, or would lapse. */
final class EndingBriefing implements Brief.Briefing {

    private final Ending.Deed deed;
    private final Ending ending;
    private final LookingUp rewards;
    private final Sentences sentences;

    EndingBriefing(Ending.Deed deed, Ending ending, LookingUp rewards, Sentences sentences) {
        this.deed = deed;
        this.ending = ending;
        this.rewards = rewards;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return deed.kind();
    }

    @Override
    public boolean tellsMaker() {
        return true;
    }

    @Override
    public Optional<Brief> brief(Subject subject, PersonId approver, Voice voice) {
        var words = Words.of(PayoutChat.ROOM, voice.language());
        var say = sentences.in(voice);
        return rewards.find(Ending.ref(subject))
                .map(now -> new Brief(
                        words.say(
                                "brief." + EndingChat.word(deed),
                                Map.of(
                                        "amount",
                                        say.amount(ending.amount(deed, now).orElse(now.amount())))),
                        Optional.empty(),
                        List.of(
                                Map.entry(words.say("fact.for"), say.cause(now)),
                                Map.entry(words.say("fact.stage"), say.state(now)),
                                Map.entry(words.say("trace.rule"), now.grounds().rule())),
                        false));
    }
}
