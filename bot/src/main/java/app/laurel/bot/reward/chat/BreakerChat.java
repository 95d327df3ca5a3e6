package app.laurel.bot.reward.chat;

import app.laurel.bot.chat.Chatting;
import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Reply;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voice;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.chat.Who;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.money.Money;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Role;
import app.laurel.bot.reward.breaker.Braking;
import app.laurel.bot.reward.breaker.Braking.Stop;
import app.laurel.bot.reward.breaker.BreakerReset;
import app.laurel.bot.reward.breaker.BreakerTripped;
import app.laurel.bot.reward.breaker.Stopped;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.chat.ConfirmCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Parameters;

/** Tells a programme's owner that its payouts are stopped, and lets them go on at the owner's word. */
@Component
final class BreakerChat implements Chatting, Reacting {

    private static final Who OWNER = Who.any(Role.PROGRAMME_OWNER);

    private final Braking braking;
    private final Messenger messenger;
    private final People people;
    private final Voices voices;

    BreakerChat(Braking braking, Messenger messenger, People people, Voices voices) {
        this.braking = braking;
        this.messenger = messenger;
        this.people = people;
        this.voices = voices;
    }

    @Override
    public void addTo(Routes routes) {
        routes.room(ProgrammeSentences.ROOM)
                .slash("/programme reset", OWNER, Named.class, (turn, named) -> Reply.answer(ask(turn, named)))
                .action("programme.reset", Chosen.class, (turn, chosen) -> Reply.replace(reset(turn, chosen)));
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                BreakerTripped.class,
                "programme.tell-stopped",
                (tripped, at) -> show(tripped.programme(), tripped.trip(), true));
        reactions.on(
                BreakerReset.class,
                "programme.tell-reset",
                (reset, at) -> show(reset.programme(), reset.trip(), false));
    }

    /** What {@code /programme reset} takes. */
    interface Named {

        @Parameters(index = "0", paramLabel = "programme")
        String programme();
    }

    /** What comes with the press of Confirm. */
    record Chosen(String programme, int trip) {}

    private Card ask(Turn turn, Named named) {
        var say = ProgrammeSentences.in(turn.voice());
        var programme = named.programme().toUpperCase(Locale.ROOT);
        return braking.stop(programme)
                .<Card>map(stop -> new ConfirmCard(
                        say.say("reset.title", Map.of("programme", programme)),
                        say.say("reset.text"),
                        facts(stop, say),
                        "programme.reset",
                        Map.of("programme", programme, "trip", stop.breaker().trip())))
                .orElseGet(() -> notStopped(programme, say));
    }

    private Card reset(Turn turn, Chosen chosen) {
        var say = ProgrammeSentences.in(turn.voice());
        return switch (braking.reset(
                chosen.programme(), chosen.trip(), turn.person().id())) {
            case DONE -> goesOn(chosen.programme(), turn.voice());
            case NOT_STOPPED -> notStopped(chosen.programme(), say);
            case NOT_YOURS ->
                AnswerCard.of(say.say("notYours.title"))
                        .buttons(Button.say(say.say("button.showAll"), "/programme show"));
        };
    }

    private static Card notStopped(String programme, ProgrammeSentences say) {
        return AnswerCard.of(say.say("reset.not", Map.of("programme", programme)))
                .text(say.say("reset.not.text"))
                .buttons(Button.say(say.say("button.showAll"), "/programme show"));
    }

    private static Card goesOn(String programme, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say("reset.done", Map.of("programme", programme)))
                .tone(Tone.GOOD)
                .buttons(Button.say(say.say("button.show"), "/programme show " + programme));
    }

    private static List<Fact> facts(Stop stop, ProgrammeSentences say) {
        var breaker = stop.breaker();
        var amounts = stop.waiting().stream().map(Stopped::amount).toList();
        return List.of(
                new Fact(
                        say.say("fact.stopped"),
                        say.formats().dateTime(breaker.since().orElseThrow())),
                new Fact(say.say("fact.today"), rewards(breaker.count(), breaker.amounts(), say)),
                new Fact(say.say("fact.waiting"), rewards(amounts.size(), amounts, say)));
    }

    private static String rewards(int count, List<Money> amounts, ProgrammeSentences say) {
        var sums = new TreeMap<String, Money>();
        amounts.forEach(one -> sums.merge(one.currency().getCurrencyCode(), one, Money::plus));
        var money = sums.isEmpty()
                ? say.say("term.none")
                : say.formats().list(sums.values().stream().map(say::money).toList());
        return say.say("fact.rewards", Map.of("count", count, "money", money));
    }

    /** One card for each stop, which shows how it has ended. */
    private void show(String programme, int trip, boolean stopped) {
        for (var owner : people.withRole(Role.PROGRAMME_OWNER)) {
            var slot = "stop:" + programme + ":" + trip;
            var voice = voices.of(owner);
            var card = stopped ? stopped(programme, voice) : goesOn(programme, voice);
            messenger.show(owner.id(), Matter.FIX, slot, slot + ":" + stopped, card);
        }
    }

    private static Card stopped(String programme, Voice voice) {
        var say = ProgrammeSentences.in(voice);
        return AnswerCard.of(say.say("stopped.title", Map.of("programme", programme)))
                .tone(Tone.ATTENTION)
                .text(say.say("stopped.text"))
                .buttons(
                        Button.say(say.say("button.reset"), "/programme reset " + programme),
                        Button.say(say.say("button.show"), "/programme show " + programme));
    }
}
