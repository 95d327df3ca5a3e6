package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Worker;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.reward.earning.BackTesting;
import app.laurel.bot.reward.earning.BackTesting.Trial;
import app.laurel.bot.reward.rules.Proposal;
import app.laurel.bot.reward.rules.Proposing;
import app.laurel.bot.reward.rules.RuleVersion;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tries terms on past referrals: a few at once, many in the background with their progress in one message. */
@Component
final class ProgrammeTrials implements Worker {

    private static final int AT_ONCE = 1_000;
    private static final int MOST = 50_000;
    private static final int STEP = 5_000;

    private final BackTesting testing;
    private final Proposing proposing;
    private final TrialWishes wishes;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    ProgrammeTrials(
            BackTesting testing,
            Proposing proposing,
            TrialWishes wishes,
            Messenger messenger,
            People people,
            Voices voices) {
        this.testing = testing;
        this.proposing = proposing;
        this.wishes = wishes;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    /** On as many as can be looked at while somebody waits. */
    Trial quick(RuleVersion before, RuleVersion after) {
        return testing.compare(before, after, testing.cases(after.programme(), AT_ONCE), looked -> {});
    }

    /** On all; where that takes longer, the result comes into a message of its own, also after a restart. */
    Card full(Proposal proposal, Turn turn) {
        var after = proposal.version();
        var cases = testing.cases(after.programme(), MOST);
        if (cases.size() <= AT_ONCE) {
            return result(after, testing.compare(before(after), after, cases, looked -> {}), turn.voice());
        }
        wishes.keep(new TrialWishes.Wish(turn.request().value(), turn.person().id(), after.id(), turn.at()));
        return running(cases.size(), 0, turn.voice());
    }

    @Override
    public String name() {
        return "programme-trials";
    }

    @Override
    public boolean work() {
        var wish = wishes.oldest();
        wish.ifPresent(one -> {
            people.find(one.value().person()).ifPresent(person -> make(one.value(), person));
            wishes.remove(one);
        });
        return wish.isPresent();
    }

    private void make(TrialWishes.Wish wish, Person person) {
        proposing.version(wish.version()).ifPresent(after -> {
            var voice = voices.of(person);
            var cases = testing.cases(after.programme(), MOST);
            var trial = testing.compare(before(after), after, cases, looked -> {
                if (looked % STEP == 0) {
                    show(wish, Integer.toString(looked), running(cases.size(), looked, voice));
                }
            });
            show(wish, "done", result(after, trial, voice));
        });
    }

    private RuleVersion before(RuleVersion after) {
        return proposing.before(after.programme(), after.from()).orElse(after);
    }

    private void show(TrialWishes.Wish wish, String step, Card card) {
        var slot = "programme-test:" + wish.request();
        messenger.show(wish.person(), Matter.ANSWER, slot, slot + ":" + step, card);
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
