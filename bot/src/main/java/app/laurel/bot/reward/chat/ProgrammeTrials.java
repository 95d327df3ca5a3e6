package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.referral.CaseId;
import app.laurel.bot.reward.BackTesting;
import app.laurel.bot.reward.BackTesting.Trial;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tries terms on past referrals: a few at once, many in the background with their progress in one message. */
@Component
final class ProgrammeTrials {

    private static final int AT_ONCE = 1_000;
    private static final int MOST = 50_000;
    private static final int STEP = 5_000;

    private final BackTesting testing;
    private final Proposing proposing;
    private final Messenger messenger;

    ProgrammeTrials(BackTesting testing, Proposing proposing, Messenger messenger) {
        this.testing = testing;
        this.proposing = proposing;
        this.messenger = messenger;
    }

    /** On as many as can be looked at while somebody waits. */
    Trial quick(RuleVersion before, RuleVersion after) {
        return testing.compare(before, after, testing.cases(after.programme(), AT_ONCE), looked -> {});
    }

    /** On all; where that takes longer, the result comes into a message of its own. */
    Card full(Proposal proposal, Turn turn) {
        var after = proposal.version();
        var before = proposing.before(after.programme(), after.from()).orElse(after);
        var cases = testing.cases(after.programme(), MOST);
        if (cases.size() <= AT_ONCE) {
            return result(after, testing.compare(before, after, cases, looked -> {}), turn.voice());
        }
        Thread.ofVirtual().name("programme-test").start(() -> inBackground(before, after, cases, turn));
        return running(cases.size(), 0, turn.voice());
    }

    private void inBackground(RuleVersion before, RuleVersion after, List<CaseId> cases, Turn turn) {
        var trial = testing.compare(before, after, cases, looked -> {
            if (looked % STEP == 0) {
                show(turn, Integer.toString(looked), running(cases.size(), looked, turn.voice()));
            }
        });
        show(turn, "done", result(after, trial, turn.voice()));
    }

    private void show(Turn turn, String step, Card card) {
        var slot = "programme-test:" + turn.request().value();
        messenger.show(turn.person().id(), Matter.ANSWER, slot, slot + ":" + step, card);
    }

    private static Card running(int all, int done, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say("test.running", Map.of("count", all)))
                .tone(Tone.WAITING)
                .text(say.say("test.progress", Map.of("done", done, "count", all)));
    }

    private static Card result(RuleVersion version, Trial trial, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say("test.title", Map.of("version", version.id())))
                .facts(say.trial(trial).toArray(Fact[]::new))
                .buttons(Button.say(say.say("button.show"), "/programme show " + version.id()));
    }
}
